import { type Form, formOf, painted } from '../../kit/form';
import { moved, type Part, turned, type Vec3 } from '../../kit/part';
import { extruded, type Point2 } from '../../kit/polygon';
import { ball, box, cylinder, lathe, roundedOutline, slab, tube } from '../../kit/solids';

const CHROME = { colour: '#b9b6ae', metal: 1, gloss: 0.7 };
const BLACK = { colour: '#1d1c1b', gloss: 0.3, grain: 0.8 };

/** A round part whose axis lies along -x: lenses and turret, read from the body outwards. */
const outwards = (part: Part): Part => turned(part, 'z', Math.PI / 2);
/** A round part on the camera's side, axis towards the reader. */
const onSide = (part: Part): Part => turned(part, 'x', Math.PI / 2);

const lens = (y: number, z: number, r: number, length: number): Part =>
  moved(
    outwards(
      lathe(
        [
          [
            [r * 0.8, 0],
            [r * 0.8, length * 0.3],
          ],
          [
            [r * 0.8, length * 0.3],
            [r, length * 0.36],
            [r, length * 0.75],
          ],
          [
            [r, length * 0.75],
            [r * 1.12, length * 0.8],
            [r * 1.12, length],
            [r * 0.95, length],
          ],
          [
            [r * 0.95, length],
            [r * 0.6, length * 0.8],
          ],
        ],
        28,
      ),
    ),
    [-0.032, y, z],
  );

/** A clockwork cine camera seen from its side: oval body, turret with three lenses, winding key, footage dial, handle. */
export function cineCameraForm(): Form {
  const outline: readonly Point2[] = roundedOutline(0.078, 0.165, 0.036, 8).map(
    ([x, y]) => [x + 0.009, y - 0.006 + x * 0.05] as const,
  );
  const body = extruded(outline, -0.026, 0.026, { smooth: true });
  const lidOutline: readonly Point2[] = roundedOutline(0.068, 0.153, 0.032, 8).map(
    ([x, y]) => [x + 0.009, y - 0.006 + x * 0.05] as const,
  );
  const lid = extruded(lidOutline, 0.026, 0.0285, { smooth: true });
  const turret = moved(outwards(cylinder(0.036, 0, 0.007, 40)), [-0.026, 0.012, 0]);
  const lenses = [
    lens(0.031, 0.004, 0.0105, 0.034),
    lens(-0.004, 0.016, 0.009, 0.022),
    lens(0.0, -0.016, 0.0075, 0.026),
  ];
  const glass = moved(ball([0.002, 0.0072, 0.0072], 18), [-0.0605, 0.031, 0.004]);
  const finder = [
    moved(outwards(cylinder(0.0075, -0.085, 0.002, 18)), [-0.03, 0.083, 0.014]),
    moved(outwards(cylinder(0.0092, 0, 0.012, 18)), [-0.03, 0.083, 0.014]),
    box([0.012, 0.012, 0.012], [0.03, 0.078, 0.014]),
  ];
  const dial = moved(
    onSide(
      lathe(
        [
          [
            [0.019, 0],
            [0.019, 0.003],
          ],
          [
            [0.019, 0.003],
            [0.0165, 0.0042],
            [0, 0.0042],
          ],
        ],
        36,
      ),
    ),
    [0.012, -0.05, 0.0285],
  );
  const key = [
    moved(onSide(cylinder(0.006, 0, 0.011, 16)), [0.012, 0.02, 0.028]),
    moved(turned(slab([0.052, 0.014, 0.004], 0.006, 0.001, 5), 'z', 0.7), [0.012, 0.02, 0.0385]),
  ];
  const screws = (
    [
      [-0.012, 0.055],
      [0.034, 0.058],
      [-0.012, -0.075],
      [0.034, -0.072],
    ] as const
  ).map(([x, y]) => moved(ball([0.003, 0.003, 0.0015], 10), [x, y, 0.0287]));
  const handle: Vec3[] = Array.from({ length: 15 }, (_, n) => {
    const t = n / 14;
    return [-0.008 + t * 0.04, 0.078 + 0.021 * Math.sin(Math.PI * t) ** 0.6, -0.006];
  });
  const trigger = box([0.008, 0.014, 0.012], [-0.031, -0.045, 0.012], 0.002);
  return formOf(
    painted(BLACK, body),
    painted({ ...BLACK, colour: '#262422' }, lid),
    painted(
      CHROME,
      turret,
      ...lenses,
      ...key,
      ...screws,
      trigger,
      box([0.05, 0.006, 0.036], [0.009, -0.0915, 0], 0.002),
    ),
    painted({ colour: '#10131a', gloss: 0.95 }, glass),
    painted({ ...CHROME, colour: '#8e8a80' }, ...finder),
    painted({ colour: '#d9d2bd', gloss: 0.3 }, dial),
    painted({ colour: '#171514', gloss: 0.45, grain: 0.5 }, tube(handle, 0.0055, 10)),
  );
}
