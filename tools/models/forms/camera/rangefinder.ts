/**
 * A 35 mm camera of the 1930s with a collapsible lens, on its base: round-ended body, plates of chrome, viewfinder and range
 * windows, speed dial, winding and rewinding knobs. Drawn after what these cameras have in common; no model is meant.
 */
import { type Form, formOf, painted } from '../../kit/form';
import { slotScrew } from '../../kit/lines';
import { lyingZ } from '../../kit/lying';
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { roundedBox, softLathe } from '../../kit/rounded';
import { ball, box, slab, tube } from '../../kit/solids';
import { GLASS, LEATHER, NICKEL, RED, WHITE } from './finish';
import { lens } from './lens';
import { topPlate } from './topPlate';

const INK = { colour: '#1b1a18', gloss: 0.3 };

/** A plate with round ends, lying flat at a height. */
const flat = (w: number, depth: number, h: number, soft: number, y: number): Part =>
  moved(turned(slab([w, depth, h], depth / 2, soft, 10, 2), 'x', -Math.PI / 2), [0, y, 0]);

/** A strap lug with its ring, at one end of the body. */
const lug = (s: number): Part =>
  joined(
    moved(
      turned(
        lyingZ(
          softLathe(
            [
              [0.0032, 0],
              [0.0026, 0.0014],
              [0, 0.0018],
            ],
            0.0005,
            18,
            1,
          ),
        ),
        'y',
        (s * Math.PI) / 2,
      ),
      [s * 0.0664, 0.0225, 0],
    ),
    tube(
      Array.from({ length: 18 }, (_, n): Vec3 => {
        const angle = (n / 18) * 2 * Math.PI;
        return [s * 0.0687, 0.0185 + Math.cos(angle) * 0.0042, Math.sin(angle) * 0.0042];
      }),
      0.0006,
      6,
      true,
    ),
  );

/** The camera. */
export function rangefinderForm(): Form {
  const [l, t] = [lens(), topPlate()];
  const body = flat(0.133, 0.029, 0.0566, 0.0006, 0);
  const plates = [
    flat(0.1336, 0.0296, 0.0072, 0.0009, 0.0319),
    flat(0.1336, 0.0296, 0.0046, 0.0009, -0.0289),
    roundedBox([0.043, 0.0036, 0.0012], [0, 0.0258, 0.0146], 0.0005, 2),
    // Key of the base plate and the tripod's socket.
    moved(turned(slab([0.016, 0.009, 0.0012], 0.0045, 0.0004, 8, 1), 'x', Math.PI / 2), [-0.048, -0.0316, 0]),
    moved(
      softLathe(
        [
          [0, -0.0008],
          [0.0052, -0.0008],
          [0.0056, 0.0004],
        ],
        0.0003,
        24,
        1,
      ),
      [0.05, -0.0308, 0],
    ),
  ];
  const front = [
    [-0.043, 0.019],
    [0.043, 0.019],
    [-0.029, -0.021],
    [0.029, -0.021],
  ].map(([x = 0, y = 0]) => slotScrew([x, y, 0.0144], 0.0013, x * 30));
  return formOf(
    painted(LEATHER, body),
    painted(NICKEL, ...plates, ...l.chrome, ...t.chrome, lug(-1), lug(1), ...front),
    painted({ colour: '#131312', gloss: 0.4 }, ...l.black),
    painted(GLASS, ...l.glass, ...t.glass),
    painted(INK, ...l.ink, ...t.ink),
    painted(WHITE, box([0.0016, 0.0004, 0.0003], [0.0395, 0.0362, 0.0098])),
    painted(RED, moved(ball([0.0009, 0.0009, 0.0006], 8), [0, 0.0215, 0.0184])),
  );
}
