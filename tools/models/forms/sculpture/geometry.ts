import { type Form, formOf, painted } from '../../kit/form';
import { roundedBox } from '../../kit/rounded';
import { ARMS, figure } from './figure';

/** A group of bronze figures standing close together, in dress of the time: a stand-in that portrays nobody. */
export function sculptureForm(): Form {
  const { hanging, bent, raised, behind } = ARMS;
  const figures = [
    figure([-0.6, 0.06], 1.33, 0.35, { hem: 0.4, left: bent, right: hanging, head: 'cap', look: 0.3, seed: 1 }),
    figure([-0.36, -0.14], 1.44, 0.16, { hem: 0.36, left: hanging, right: behind, head: 'short', look: -0.2, seed: 2 }),
    figure([-0.11, 0.09], 1.3, 0.05, { hem: 0.03, left: bent, right: bent, head: 'tied', look: 0.2, seed: 3 }),
    figure([0.13, -0.14], 1.46, -0.04, { hem: 0.34, left: hanging, right: bent, head: 'hat', look: -0.15, seed: 4 }),
    figure([0.36, 0.09], 1.38, -0.18, { hem: 0.42, left: raised, right: hanging, head: 'short', look: -0.3, seed: 5 }),
    figure([0.61, -0.05], 1.34, -0.4, { hem: 0.38, left: hanging, right: bent, head: 'cap', look: -0.25, seed: 6 }),
  ];
  return formOf(
    painted({ colour: '#ffffff', tint: 1, metal: 0.9, gloss: 0.56, grain: 0.7 }, ...figures),
    painted({ colour: '#57514a', grain: 0.9 }, roundedBox([1.7, 0.08, 0.7], [0, -0.035, 0], 0.008, 2)),
  );
}
