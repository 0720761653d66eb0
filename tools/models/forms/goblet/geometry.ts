/** Six of the set of silver goblets: a tapered cup on a low foot; cups of the dead stand turned over. No name is engraved. */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { moved, type Part, turned } from '../../kit/part';
import { box, lathe } from '../../kit/solids';

const H = 0.125;

/** One goblet, foot at y = 0: outside with its foot, and inside. */
function goblet(): { readonly outside: Part; readonly inside: Part } {
  const outside = lathe(
    [
      [
        [0, 0],
        [0.026, 0],
      ],
      [
        [0.026, 0],
        [0.027, 0.0012],
        [0.0262, 0.0028],
        [0.018, 0.0062],
        [0.011, 0.0115],
        [0.0085, 0.017],
      ],
      [
        [0.0085, 0.017],
        [0.0108, 0.0195],
        [0.0108, 0.0215],
        [0.0085, 0.024],
      ],
      [
        [0.0085, 0.024],
        [0.012, 0.0285],
        [0.0195, 0.0365],
        [0.0248, 0.048],
        [0.0282, 0.07],
        [0.031, 0.1],
        [0.0328, H - 0.0025],
      ],
      [
        [0.0328, H - 0.0025],
        [0.0336, H - 0.0012],
        [0.0332, H],
        [0.0318, H],
      ],
    ],
    40,
  );
  const inside = lathe(
    [
      [
        [0.0318, H],
        [0.0294, 0.1],
        [0.0266, 0.07],
        [0.0232, 0.05],
        [0.017, 0.039],
        [0, 0.0345],
      ],
    ],
    32,
  );
  return { outside, inside };
}

/** Place, turn and whether it stands on its rim. */
const PLACES: readonly (readonly [number, number, boolean])[] = [
  [-0.085, 0.036, true],
  [0, 0.036, false],
  [0.085, 0.036, true],
  [-0.085, -0.042, true],
  [0, -0.042, true],
  [0.085, -0.042, true],
];

/** The group on a velvet-covered board. */
export function gobletForm(): Form {
  const silver: Paint = { colour: '#9a9993', metal: 1, gloss: 0.8, grain: 0.2 };
  const one = goblet();
  const placed = (part: Part): readonly Part[] =>
    PLACES.map(([x, z, isOver], n) =>
      moved(isOver ? moved(turned(part, 'x', Math.PI), [0, H, 0]) : turned(part, 'y', n), [x, 0.012, z]),
    );
  return formOf(
    painted(silver, ...placed(one.outside)),
    painted({ ...silver, colour: '#8b877b', gloss: 0.7 }, ...placed(one.inside)),
    painted({ colour: '#2b2f3d', gloss: 0.02, grain: 0.9 }, box([0.268, 0.012, 0.168], [0, 0.006, 0], 0.002)),
    painted({ colour: '#3d2a1f', gloss: 0.5, grain: 0.5 }, box([0.28, 0.009, 0.18], [0, 0.0045, 0], 0.002)),
  );
}
