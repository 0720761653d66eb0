/** Rib shears of the pattern that bears Bethune's name, as catalogues show it: long handles, a double joint. Metres. */
import { type Form, formOf, painted } from '../../kit/form';
import { lyingZ } from '../../kit/lying';
import { mirrored, moved, type Part, turned } from '../../kit/part';
import { softLathe, softPlate } from '../../kit/rounded';
import { box } from '../../kit/solids';
import { outlined } from './curve';
import { LINEN_TOP, linen } from './linen';
import { forged } from './tools';

const STEEL = { colour: '#c4c3bd', metal: 1, gloss: 0.78, grain: 0.24 };
/** Slots and the gap round the joints, where oil and polish stay. */
const DULL = { colour: '#7f7d76', metal: 1, gloss: 0.48, grain: 0.6 };

/** Where the jaws turn, where a jaw's tail meets its handle, and where the handles turn. */
const JAWS = 0.072;
const LINK = { x: 0.0118, y: 0.044 } as const;
const HANDLES = 0.021;

/** A round boss or a screw's head on the upper face, from z0 to z1. */
const disc = (x: number, y: number, radius: number, z0: number, z1: number): Part =>
  moved(
    lyingZ(
      softLathe(
        [
          [radius, z0],
          [radius, z1],
          [0, z1],
        ],
        0.0006,
        26,
        2,
      ),
    ),
    [x, y, 0],
  );

const slot = (x: number, y: number, radius: number, z: number, lean: number): Part =>
  moved(turned(box([radius * 1.8, radius * 0.22, 0.0004], [0, 0, 0]), 'z', lean), [x, y, z]);

/** The jaw that reaches under the rib: a blunt hook. */
const hook = (): Part =>
  softPlate(
    outlined(
      [
        [0.0062, 0.064],
        [0.0135, 0.08],
        [0.0168, 0.096],
        [0.0138, 0.1105],
        [0.0052, 0.1185],
        [-0.0052, 0.1185],
        [-0.0098, 0.1145],
        [-0.005, 0.1125],
        [0.0028, 0.1098],
        [0.0078, 0.1028],
        [0.0084, 0.0945],
        [0.0045, 0.085],
        [-0.004, 0.0775],
        [-0.0066, 0.066],
      ],
      56,
    ),
    -0.0042,
    0.0004,
    0.0011,
    2,
  );

/** The jaw that cuts: a short curved blade. */
const blade = (): Part =>
  softPlate(
    outlined(
      [
        [0.0062, 0.065],
        [0.0048, 0.078],
        [0.0044, 0.09],
        [0.001, 0.1015],
        [-0.0072, 0.1095],
        [-0.0112, 0.1055],
        [-0.0132, 0.094],
        [-0.0122, 0.08],
        [-0.0066, 0.065],
      ],
      48,
    ),
    -0.0004,
    0.0042,
    0.0016,
    2,
  );

/** A jaw's tail, from the joint of the jaws back to the link on the side of +x. */
const tail = (z: number): Part =>
  forged(
    [
      [LINK.x, LINK.y - 0.004, z, 0.0078, 0.0048],
      [LINK.x, LINK.y + 0.004, z, 0.0084, 0.005],
      [0.0072, 0.058, z, 0.0094, 0.0056],
      [0, JAWS, z, 0.0135, 0.006],
    ],
    16,
    12,
  );

/** The handle on the side of +x: a long bow that swells to the hand, its end turned out. */
const handle = (): Part =>
  forged(
    [
      [0.0405, -0.138, 0, 0.0086, 0.0064],
      [0.0365, -0.13, 0, 0.0104, 0.0072],
      [0.0335, -0.114, 0, 0.0116, 0.008],
      [0.0325, -0.085, 0, 0.0114, 0.0082],
      [0.029, -0.05, 0, 0.0104, 0.008],
      [0.0195, -0.012, 0, 0.0098, 0.0078],
      [0.0095, 0.012, 0, 0.0104, 0.0078],
      [0.0072, HANDLES, 0, 0.0112, 0.0078],
      [0.0104, 0.034, -0.0004, 0.0088, 0.0066],
      [LINK.x, LINK.y + 0.003, -0.0008, 0.0084, 0.005],
    ],
    52,
    14,
  );

/** The shears on folded linen. */
export function ribShearsForm(): Form {
  const grip = handle();
  const links = [LINK.x, -LINK.x];
  const at = (part: Part): Part => moved(turned(part, 'z', -Math.PI / 2 - 0.1), [0.012, 0.002, LINEN_TOP + 0.0042]);
  const steel = [
    grip,
    mirrored(grip),
    tail(0.0012),
    mirrored(tail(-0.0012)),
    hook(),
    blade(),
    disc(0, JAWS, 0.0094, -0.0044, 0.0048),
    disc(0, JAWS, 0.0056, 0, 0.0068),
    disc(0, HANDLES, 0.0112, -0.0042, 0.0044),
    disc(0, HANDLES, 0.005, 0, 0.0062),
    ...links.flatMap((x) => [disc(x, LINK.y, 0.0054, -0.0036, 0.0042), disc(x, LINK.y, 0.0034, 0, 0.0054)]),
  ];
  const dull = [
    slot(0, JAWS, 0.0052, 0.0068, 0.6),
    slot(0, HANDLES, 0.0046, 0.0062, -0.4),
    ...links.map((x) => slot(x, LINK.y, 0.003, 0.0054, x * 60)),
  ];
  return formOf(...linen(), painted(STEEL, ...steel.map(at)), painted(DULL, ...dull.map(at)));
}
