/**
 * A wrist watch of the thirties laid out with its strap open, without its glass, which would hide the dial here. Maker and
 * size are not recorded: the dial bears no name.
 */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { lyingX, lyingZ } from '../../kit/lying';
import { noiseAt } from '../../kit/noise';
import { joined, mirrored, moved, type Part, turned } from '../../kit/part';
import { polygon, ring } from '../../kit/polygon';
import { box, cylinder, lathe, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

const R = 0.0162;
const onFace = (part: Part): Part => lyingZ(part);

/** Half of a strap from the lugs outwards along +y: leather rounded at its edges, wavy from wear. */
function strap(length: number, end: 'point' | 'buckle'): Part {
  return surface(
    40,
    12,
    (u, v) => {
      const y = R + 0.005 + u * length;
      const tip = end === 'point' ? Math.sqrt(Math.max(0, 1 - Math.max(0, (u - 0.93) / 0.07) ** 2)) : 1;
      const half = (0.0078 - 0.0012 * u) * Math.max(0.05, tip);
      const wave = 0.0022 * Math.sin(u * 5.2 + 0.4) * u + 0.0004 * noiseAt(u * 14, 0, 2);
      const angle = v * 2 * Math.PI;
      const x = Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** 0.5 * half;
      const z = Math.sign(Math.sin(angle)) * Math.abs(Math.sin(angle)) ** 0.6 * 0.0011;
      return [x, y, z + wave];
    },
    { closedV: true },
  );
}

const stitchRow = (length: number, x: number): Part =>
  joined(
    ...Array.from({ length: Math.floor((length - 0.012) / 0.0034) }, (_, n) => {
      const u = (0.006 + n * 0.0034) / length;
      const z = 0.0022 * Math.sin(u * 5.2 + 0.4) * u + 0.0013;
      return box([0.0004, 0.0019, 0.0004], [x * (0.0064 - 0.0011 * u), R + 0.005 + u * length, z]);
    }),
  );

function caseParts(): {
  readonly steel: readonly Part[];
  readonly dial: Part;
  readonly marks: readonly Part[];
  readonly hands: readonly Part[];
} {
  const body = onFace(
    lathe(
      [
        [
          [0, -0.004],
          [R - 0.0025, -0.004],
        ],
        [
          [R - 0.0025, -0.004],
          [R - 0.0005, -0.0025],
          [R, 0],
          [R - 0.0006, 0.0022],
        ],
        [
          [R - 0.0006, 0.0022],
          [R - 0.0011, 0.0034],
          [R - 0.0026, 0.0036],
        ],
        [
          [R - 0.0026, 0.0036],
          [R - 0.003, 0.0024],
        ],
      ],
      48,
    ),
  );
  const lug = tube(
    [
      [0.0098, R - 0.0034, 0.0006],
      [0.0102, R + 0.001, 0.0002],
      [0.0096, R + 0.0052, -0.0006],
    ],
    0.0012,
    7,
  );
  const lugs = [lug, mirrored(lug)].flatMap((part) => [part, mirrored(part, 1)]);
  const bars = [-1, 1].map((s) => moved(lyingX(cylinder(0.0007, -0.0096, 0.0096, 8)), [0, s * (R + 0.0048), -0.0004]));
  const crown = [
    moved(lyingX(cylinder(0.0022, 0, 0.0028, 14)), [R - 0.0002, 0, 0]),
    moved(lyingX(cylinder(0.0009, -0.001, 0.001, 8)), [R, 0, 0]),
  ];
  const dial = moved(polygon(ring(48, R - 0.003)), [0, 0, 0.0025]);
  const marks = Array.from({ length: 12 }, (_, n) =>
    turned(
      box([n % 3 === 0 ? 0.0009 : 0.0005, n % 3 === 0 ? 0.0022 : 0.0015, 0.0002], [0, R - 0.0048, 0.0027]),
      'z',
      (n / 12) * 2 * Math.PI,
    ),
  );
  const seconds = moved(
    onFace(
      lathe(
        [
          [
            [0.0031, 0],
            [0.0029, 0.00015],
            [0.0027, 0],
          ],
        ],
        24,
      ),
    ),
    [0, -0.0062, 0.0026],
  );
  const hands = [
    turned(box([0.0011, 0.0072, 0.0002], [0, 0.0026, 0.003]), 'z', 1.05),
    turned(box([0.0008, 0.0112, 0.0002], [0, 0.0042, 0.0033]), 'z', -1.25),
    moved(turned(box([0.0003, 0.0028, 0.0002], [0, 0.0006, 0]), 'z', 2.2), [0, -0.0062, 0.0029]),
    moved(onFace(cylinder(0.0009, 0, 0.0012, 12)), [0, 0, 0.0025]),
  ];
  return { steel: [body, ...lugs, ...bars, ...crown], dial, marks: [...marks, seconds], hands };
}

/** The watch. */
export function watchForm(): Form {
  const leather: Paint = { colour: '#ffffff', tint: 1, gloss: 0.3, grain: 0.9 };
  const watch = caseParts();
  const [long, short] = [0.112, 0.072];
  const lower = (part: Part): Part => turned(part, 'z', Math.PI);
  const holes = [0.58, 0.66, 0.74, 0.82].map((u) => {
    const z = 0.0022 * Math.sin(u * 5.2 + 0.4) * u + 0.00125;
    return lower(moved(onFace(cylinder(0.0009, 0, 0.0002, 10)), [0, R + 0.005 + u * long, z]));
  });
  const yBuckle = R + 0.005 + short;
  const zBuckle = 0.0022 * Math.sin(5.6);
  const buckle = [
    tube(
      [
        [-0.0098, yBuckle - 0.002, zBuckle],
        [0.0098, yBuckle - 0.002, zBuckle],
        [0.0098, yBuckle + 0.0085, zBuckle],
        [-0.0098, yBuckle + 0.0085, zBuckle],
      ],
      0.001,
      7,
      true,
    ),
    tube(
      [
        [0, yBuckle - 0.002, zBuckle + 0.0008],
        [0, yBuckle + 0.0092, zBuckle + 0.0012],
      ],
      0.0007,
      6,
    ),
  ];
  const loop = moved(box([0.0176, 0.005, 0.0034], [0, 0, 0], 0.001), [0, yBuckle - 0.012, zBuckle + 0.001]);
  return formOf(
    painted(leather, strap(short, 'buckle'), lower(strap(long, 'point'))),
    painted(
      { ...leather, colour: '#c3b6a6' },
      loop,
      ...[-1, 1].flatMap((s) => [stitchRow(short, s), lower(stitchRow(long, s))]),
    ),
    painted({ colour: '#140f0c' }, ...holes),
    painted({ colour: '#8d8c86', metal: 1, gloss: 0.66, grain: 0.5 }, ...watch.steel, ...buckle),
    painted({ colour: '#cfc5ab', gloss: 0.3, grain: 0.4 }, watch.dial),
    painted({ colour: '#2a2723' }, ...watch.marks),
    painted({ colour: '#232a3d', gloss: 0.7 }, ...watch.hands),
  );
}
