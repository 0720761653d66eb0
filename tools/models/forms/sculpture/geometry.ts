import { type Form, formOf, painted } from '../../kit/form';
import { roundedBox } from '../../kit/rounded';
import { ARMS } from './arm';
import { type Bearing, figure } from './figure';

const { hanging, pocket, behind, behindOver, clasped, claspedOver, under, over } = ARMS;
const soldier = { head: 'cap', belt: true } as const;
const civil = { head: 'short', belt: false } as const;
const looks = (look: number, nod: number, stands: 1 | -1): Pick<Bearing, 'look' | 'nod' | 'stands'> => ({
  look,
  nod,
  stands,
});

/** A group of bronze figures standing close together, in dress of the time: a stand-in that portrays nobody. */
export function sculptureForm(): Form {
  const figures = [
    figure([-0.59, 0.06], 1.34, 0.32, {
      ...soldier,
      ...looks(0.3, 0.02, -1),
      hem: 0.41,
      left: hanging,
      right: behind,
      seed: 1,
    }),
    figure([-0.36, -0.15], 1.46, 0.14, {
      ...civil,
      ...looks(-0.25, 0.04, 1),
      hem: 0.4,
      left: behind,
      right: behindOver,
      seed: 2,
    }),
    figure([-0.115, 0.1], 1.31, 0.06, {
      ...civil,
      ...looks(0.25, 0.03, -1),
      head: 'tied',
      hem: 0.09,
      left: clasped,
      right: claspedOver,
      seed: 3,
    }),
    figure([0.13, -0.15], 1.46, -0.05, {
      ...civil,
      ...looks(-0.2, 0, 1),
      head: 'hat',
      hem: 0.31,
      left: pocket,
      right: hanging,
      seed: 4,
    }),
    figure([0.36, 0.09], 1.4, -0.16, {
      ...civil,
      ...looks(-0.2, 0.16, -1),
      hem: 0.41,
      left: under,
      right: over,
      notebook: true,
      seed: 5,
    }),
    figure([0.6, -0.05], 1.35, -0.38, {
      ...soldier,
      ...looks(-0.3, 0.02, 1),
      hem: 0.42,
      left: hanging,
      right: pocket,
      seed: 6,
    }),
  ];
  return formOf(
    painted({ colour: '#ffffff', tint: 1, metal: 0.9, gloss: 0.56, grain: 0.7 }, ...figures),
    painted({ colour: '#57514a', grain: 0.9 }, roundedBox([1.7, 0.08, 0.7], [0, -0.035, 0], 0.008, 2)),
  );
}
