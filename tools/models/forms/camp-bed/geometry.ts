/** A folding camp bed: canvas laced between two rails, three crossed pairs of legs, all of ash with iron hinges. */
import { type Form, formOf, painted } from '../../kit/form';
import { lyingX, lyingZ } from '../../kit/lying';
import { noiseAt } from '../../kit/noise';
import { mirrored, moved, type Part, turned } from '../../kit/part';
import { box, cylinder } from '../../kit/solids';
import { roundOf, studs } from '../../kit/studs';
import { surface } from '../../kit/surface';

const LENGTH = 1.9;
const HALF_WIDTH = 0.33;
const TOP = 0.4;
/** Places of the legs along the bed. */
const LEGS = [-0.78, 0, 0.78] as const;

/** The canvas sags between the rails and is creased where it was folded. */
function canvas(): Part {
  return surface(56, 20, (u, v) => {
    const x = (u - 0.5) * (LENGTH - 0.1);
    const across = v * 2 - 1;
    const sag = 0.045 * (1 - across ** 2) * (1 - (2 * u - 1) ** 6);
    const folds = [-0.32, 0.32].reduce((sum, at) => sum + 0.006 * Math.exp(-(((x - at) / 0.02) ** 2)), 0);
    const cockle = 0.004 * noiseAt(u * 13, v * 5, 2) * (1 - across ** 4);
    return [x, TOP + 0.014 - sag + folds + cockle, -across * HALF_WIDTH * 0.985];
  });
}

/** The canvas turned round a rail and sewn. */
const sleeve = (): Part =>
  surface(40, 10, (u, v) => {
    const x = (u - 0.5) * (LENGTH - 0.1);
    const angle = Math.PI * (0.5 - v * 1.5);
    const r = 0.0225 + 0.0012 * noiseAt(u * 30, v * 3, 5);
    return [x, TOP - 0.008 + Math.sin(angle) * r, HALF_WIDTH + Math.cos(angle) * r];
  });

function hems(): readonly Part[] {
  return [-1, 1].map((end) =>
    surface(2, 16, (u, v) => {
      const across = v * 2 - 1;
      return [
        end * ((LENGTH - 0.1) / 2 - 0.05 + u * 0.046),
        TOP + 0.0165,
        (end > 0 ? -1 : -1) * across * HALF_WIDTH * 0.96,
      ];
    }),
  );
}

/** Two laths that cross on a bolt under the canvas; feet shod with iron. */
function legs(x: number): { readonly wood: readonly Part[]; readonly iron: readonly Part[] } {
  const lath = (sign: 1 | -1, dx: number): Part =>
    moved(turned(box([0.032, 0.74, 0.026], [0, 0, 0], 0.004), 'x', sign * 1.02), [x + dx, 0.2, 0]);
  const foot = (z: number, dx: number): Part => box([0.038, 0.02, 0.05], [x + dx, 0.01, z], 0.004);
  const bolt = moved(lyingX(cylinder(0.011, -0.045, 0.045, 10)), [x, 0.2, 0]);
  const plates = [-1, 1].map((s) => box([0.09, 0.05, 0.004], [x, TOP - 0.03, s * (HALF_WIDTH - 0.016)]));
  const rivets = [-1, 1].map((s) =>
    studs([...roundOf([x, TOP - 0.03, s * (HALF_WIDTH - 0.013)], 0.024, 2)], 0.006, s > 0 ? 'z' : '-z'),
  );
  return {
    wood: [lath(1, 0.017), lath(-1, -0.017)],
    iron: [foot(0.3, -0.017), foot(-0.3, -0.017), foot(0.3, 0.017), foot(-0.3, 0.017), bolt, ...plates, ...rivets],
  };
}

/** The bed, opened. */
export function campBedForm(): Form {
  const both = (part: Part): readonly Part[] => [part, mirrored(part, 2)];
  // Rails in three lengths with hinges between, so that the bed folds.
  const lengths = [-0.633, 0, 0.633].flatMap((x) =>
    both(box([0.626, 0.034, 0.034], [x, TOP - 0.008, HALF_WIDTH], 0.006)),
  );
  const hinges = [-0.3165, 0.3165].flatMap((x) =>
    both(box([0.1, 0.036, 0.005], [x, TOP - 0.034, HALF_WIDTH + 0.012], 0.001)),
  );
  const ends = [-1, 1].map((s) =>
    moved(lyingZ(cylinder(0.016, -HALF_WIDTH - 0.02, HALF_WIDTH + 0.02, 14)), [
      s * (LENGTH / 2 - 0.03),
      TOP + 0.004,
      0,
    ]),
  );
  const crosses = LEGS.map(legs);
  const stretcher = both(box([1.6, 0.022, 0.02], [0, 0.09, 0.215], 0.004));
  return formOf(
    painted({ colour: '#ffffff', tint: 1, gloss: 0.02, grain: 0.9 }, canvas(), ...both(sleeve())),
    painted({ colour: '#d2cdbf', tint: 1, grain: 0.8 }, ...hems()),
    painted(
      { colour: '#7c6548', gloss: 0.18, grain: 0.8 },
      ...lengths,
      ...ends,
      ...stretcher,
      ...crosses.flatMap(({ wood }) => wood),
    ),
    painted(
      { colour: '#4c443b', metal: 0.7, gloss: 0.3, grain: 0.9 },
      ...hinges,
      ...crosses.flatMap(({ iron }) => iron),
    ),
  );
}
