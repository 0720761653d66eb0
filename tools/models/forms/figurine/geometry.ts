/** A seated lion and lioness carved in ivory, on stands of dark wood. Carving of the kind; no single piece is copied. */

import { bevelled } from '../../kit/bevelled';
import { carved, egg, limb, merged } from '../../kit/fields';
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { lyingFlat } from '../../kit/lying';
import { type Field, moulded } from '../../kit/moulded';
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { ball, roundedOutline } from '../../kit/solids';

/** Both sides alike. */
const pair = (make: (side: 1 | -1) => Field): readonly Field[] => [make(1), make(-1)];

const HEAD: Vec3 = [0, 0.088, 0.02];

/** Body of a seated cat: upright forelegs, folded hind legs, tail laid round the haunch. */
function body(): Field {
  return merged(
    0.012,
    egg([0, 0.05, 0.008], [0.0205, 0.03, 0.02]),
    egg([0, 0.032, -0.012], [0.0225, 0.027, 0.028]),
    limb([0, 0.07, 0.012], [0, 0.084, 0.018], 0.0145, 0.012),
    ...pair((s) => egg([s * 0.019, 0.024, -0.014], [0.012, 0.02, 0.023])),
    ...pair((s) => limb([s * 0.013, 0.055, 0.016], [s * 0.0125, 0.012, 0.029], 0.0082, 0.0062)),
    ...pair((s) => egg([s * 0.0128, 0.006, 0.034], [0.0078, 0.006, 0.0105])),
    ...pair((s) => limb([s * 0.021, 0.008, -0.012], [s * 0.021, 0.006, 0.012], 0.0078, 0.0065)),
    ...pair((s) => egg([s * 0.0212, 0.006, 0.016], [0.0075, 0.0058, 0.0095])),
    limb([0.012, 0.012, -0.036], [0.032, 0.008, -0.026], 0.0052, 0.0045),
    limb([0.032, 0.008, -0.026], [0.0345, 0.0075, 0.0], 0.0045, 0.004),
    egg([0.0345, 0.0078, 0.006], [0.0058, 0.0055, 0.0095]),
  );
}

/** Head: skull, muzzle, brow, chin and round ears. */
function head(): Field {
  const [x, y, z] = HEAD;
  const skull = merged(
    0.007,
    egg([x, y + 0.003, z], [0.0152, 0.0148, 0.016]),
    egg([x, y - 0.0035, z + 0.0145], [0.0088, 0.0072, 0.0095]),
    egg([x, y - 0.009, z + 0.0125], [0.0062, 0.0045, 0.0075]),
    limb([x, y + 0.009, z + 0.011], [x, y + 0.001, z + 0.0225], 0.0046, 0.0034),
    ...pair((s) => egg([s * 0.0052, y - 0.0035, z + 0.0205], [0.0048, 0.0042, 0.0048])),
    ...pair((s) => egg([s * 0.0125, y + 0.014, z - 0.001], [0.0056, 0.006, 0.0034])),
  );
  return carved(
    0.002,
    skull,
    ...pair((s) => egg([s * 0.0072, y + 0.0045, z + 0.0158], [0.0026, 0.0017, 0.003])),
    ...pair((s) => egg([s * 0.013, y + 0.0145, z + 0.0035], [0.003, 0.0034, 0.0028])),
    limb([-0.0075, y - 0.0072, z + 0.0205], [0.0075, y - 0.0072, z + 0.0205], 0.0009),
    ...pair((s) => egg([s * 0.002, y - 0.0002, z + 0.0255], [0.0011, 0.0009, 0.0016])),
  );
}

/** The mane: locks combed back from the face and down the breast. */
const mane: Field = (x, y, z) => {
  const [, hy, hz] = HEAD;
  const ruff = merged(
    0.012,
    egg([0, hy - 0.001, hz - 0.0085], [0.0255, 0.0275, 0.0165]),
    egg([0, hy - 0.022, hz - 0.002], [0.02, 0.024, 0.0165]),
    egg([0, hy - 0.018, hz - 0.018], [0.0185, 0.024, 0.014]),
  )(x, y, z);
  const angle = Math.atan2(x, y - hy + 0.002);
  const out = Math.hypot(x, y - hy);
  return ruff + 0.0012 * Math.sin(angle * 15 + out * 190) * Math.min(1, out / 0.012);
};

/** Fur is cut as shallow flutes on the haunches. */
const fluted =
  (field: Field): Field =>
  (x, y, z) =>
    field(x, y, z) + 0.00035 * Math.sin(y * 900 + z * 300) * Math.max(0, Math.min(1, (-z - 0.002) * 60));

/** Head and mane are cut finer than the body; they overlap at the neck. */
function lion(hasMane: boolean): Part {
  const [, y, z] = HEAD;
  const throat = limb([0, y - 0.03, z - 0.012], [0, y - 0.004, z - 0.004], 0.0135, 0.0115);
  const upper = hasMane ? merged(0.0035, head(), mane) : merged(0.008, head(), throat);
  const wide = hasMane ? 0.031 : 0.023;
  return joined(
    moulded(fluted(body()), [-0.041, -0.004, -0.056], [0.05, 0.1, 0.054], 0.0042),
    moulded(upper, [-wide, y - 0.052, z - 0.036], [wide, y + 0.033, z + 0.031], 0.0027),
  );
}

/** Eyes, darker where dust has lain in the cut. */
const eyes = (): Part => {
  const [, y, z] = HEAD;
  return joined(...[-1, 1].map((s) => moved(ball([0.0019, 0.0013, 0.0014], 8), [s * 0.0072, y + 0.0044, z + 0.0148])));
};

/** The pair, half turned towards one another. */
export function figurineForm(): Form {
  const ivory: Paint = { colour: '#ffffff', tint: 1, gloss: 0.5, grain: 0.35 };
  const place = (part: Part, side: 1 | -1): Part => moved(turned(part, 'y', -side * 0.42), [side * 0.062, 0.016, 0]);
  const foot = moved(lyingFlat(bevelled(roundedOutline(0.1, 0.115, 0.03, 6), 0, 0.016, 0.004)), [0, 0, 0]);
  return formOf(
    painted(ivory, place(lion(true), -1), place(lion(false), 1)),
    painted({ colour: '#5b4630', gloss: 0.5 }, place(eyes(), -1), place(eyes(), 1)),
    painted({ colour: '#35241a', gloss: 0.5, grain: 0.5 }, moved(foot, [-0.062, 0, 0]), moved(foot, [0.062, 0, 0])),
  );
}
