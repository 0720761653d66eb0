import { type Form, formOf, painted } from '../../kit/form';
import { moved, type Part, turned } from '../../kit/part';
import { ball, box, cylinder, lathe, slab } from '../../kit/solids';

const CHROME = { colour: '#c3c2bd', metal: 1, gloss: 0.75 };

/** A body of revolution about z, its profile read from back to front. */
const towards = (part: Part): Part => turned(part, 'x', Math.PI / 2);

/** A knurled knob standing on the top plate. */
const knob = (x: number, z: number, radius: number, y: number, height: number): Part =>
  moved(
    lathe(
      [
        [
          [radius, 0],
          [radius * 1.02, height * 0.8],
        ],
        [
          [radius * 1.02, height * 0.8],
          [radius * 0.86, height],
          [0, height],
        ],
      ],
      24,
    ),
    [x, y, z],
  );

/** A plate with round ends, lying flat at height y. */
const slabFlat = (w: number, depth: number, h: number, soft: number, y: number): Part =>
  moved(turned(slab([w, depth, h], depth / 2, soft, 8), 'x', -Math.PI / 2), [0, y, 0]);

/** A 35 mm rangefinder camera of the 1930s with collapsible lens: round-ended body, chrome top plate, viewfinder, dials. */
export function cameraForm(): Form {
  const round = slabFlat(0.133, 0.029, 0.054, 0.002, 0);
  const top = slabFlat(0.1315, 0.0278, 0.01, 0.0012, 0.031);
  const base = slabFlat(0.134, 0.03, 0.004, 0.0008, -0.0285);
  const finder = [
    box([0.034, 0.014, 0.023], [0.006, 0.041, 0], 0.002),
    box([0.017, 0.012, 0.022], [-0.024, 0.0405, 0], 0.002),
  ];
  const windows = [
    box([0.009, 0.0065, 0.002], [0.011, 0.042, 0.0115]),
    towards(cylinder(0.0032, 0.011, 0.0126, 16)),
    box([0.0055, 0.005, 0.002], [-0.024, 0.042, 0.0108]),
  ];
  const lens = [
    lathe(
      [
        [
          [0.021, 0.0135],
          [0.021, 0.0175],
        ],
        [
          [0.021, 0.0175],
          [0.0175, 0.0175],
        ],
        [
          [0.0175, 0.0175],
          [0.0175, 0.031],
        ],
        [
          [0.0175, 0.031],
          [0.0195, 0.032],
          [0.0195, 0.0375],
          [0.0178, 0.039],
        ],
        [
          [0.0178, 0.039],
          [0.012, 0.036],
          [0.0085, 0.0335],
        ],
      ],
      40,
    ),
    lathe(
      [
        [
          [0.0075, 0.0372],
          [0.0075, 0.0385],
        ],
        [
          [0.0075, 0.0385],
          [0.0062, 0.0385],
        ],
      ],
      24,
    ),
  ].map(towards);
  const glass = moved(ball([0.0082, 0.0082, 0.0035], 24), [0, 0, 0.033]);
  const lever = moved(turned(box([0.004, 0.015, 0.0025], [0, 0.02, 0], 0.001), 'z', 2.1), [0, 0, 0.0185]);
  const tops = [
    knob(-0.05, 0, 0.0095, 0.036, 0.0115),
    knob(0.05, 0, 0.0095, 0.036, 0.0095),
    knob(0.0345, 0, 0.0058, 0.036, 0.0075),
    knob(0.0275, 0.0075, 0.0028, 0.036, 0.0055),
    box([0.017, 0.0016, 0.016], [-0.0, 0.0487, 0], 0.0006),
    box([0.002, 0.0035, 0.016], [-0.008, 0.0503, 0]),
    box([0.002, 0.0035, 0.016], [0.008, 0.0503, 0]),
  ];
  const eyelets = [-0.066, 0.066].map((x) => moved(ball([0.0025, 0.0025, 0.0025], 10), [x, 0.021, 0]));
  return formOf(
    painted({ colour: '#191817', gloss: 0.25, grain: 0.9 }, round),
    painted(CHROME, top, base, ...finder, ...lens, lever, ...tops, ...eyelets),
    painted({ colour: '#0c0f14', gloss: 0.95 }, glass, ...windows),
    painted({ colour: '#a51f1b', gloss: 0.4 }, moved(ball([0.0016, 0.0016, 0.0008], 8), [0.0205, 0.016, 0.0148])),
  );
}
