/**
 * A folding camera for roll film, open: body, bed and struts, bellows, shutter and lens, direct-vision finder. Drawn after
 * what such cameras of the 1930s have in common, 6 x 9 cm on 120 film; no type is meant. Bottom of the body at y = -0.0425.
 */
import { type Form, formOf, painted } from '../../kit/form';
import { link, slotScrew } from '../../kit/lines';
import { lyingX, lyingZ } from '../../kit/lying';
import { joined, mirrored, moved, type Part, turned } from '../../kit/part';
import type { Point2 } from '../../kit/polygon';
import { knurled, roundedBox, softLathe } from '../../kit/rounded';
import { ball, box, roundedOutline, slab, tube } from '../../kit/solids';
import { bellows } from './bellows';
import { AXIS, BED, both, cap, D, framed, H, PLATE, W } from './drawn';
import { top } from './finder';
import { CLOTH, ENAMEL, GLASS, LEATHER, NICKEL, RED, WHITE } from './finish';
import { front } from './shutter';

/** A plate with round ends, lying flat. */
const flat = (w: number, depth: number, h: number, soft: number, y: number): Part =>
  moved(turned(slab([w, depth, h], depth / 2, soft, 8, 1), 'x', -Math.PI / 2), [0, y, 0]);

function body(): { leather: Part[]; enamel: Part[]; nickel: Part[] } {
  const door = roundedOutline(0.103, 0.078, 0.004, 3).map(([x, y]): Point2 => [x, y + AXIS * 0.4]);
  return {
    leather: [flat(W, D, H - 0.006, 0.0008, 0)],
    enamel: [
      flat(W + 0.0008, D + 0.0008, 0.0034, 0.0012, H / 2 - 0.0017),
      flat(W + 0.0008, D + 0.0008, 0.0034, 0.0012, -H / 2 + 0.0017),
      roundedBox([0.1, 0.075, 0.003], [0, AXIS * 0.4, D / 2], 0.001, 2),
      framed(door, D / 2 + 0.0006, 0.0018),
    ],
    nickel: [
      ...[-1, 1]
        .map(() => framed(flatEnds(W + 0.0006, D + 0.0006), 0, 0.00055))
        .map((part, n) => lifted(part, (n === 0 ? -1 : 1) * (H / 2 - 0.0042))),
      // The latch of the back, at the right end.
      roundedBox([0.0035, 0.017, 0.008], [W / 2 + 0.0006, 0.002, -0.004], 0.0014, 2),
      lyingX(moved(knurled(0.0036, 0, 0.0022, 18), [-0.002, W / 2 + 0.0016, -0.004])),
      // Hinge of the back, at the left end: a rolled edge with a pin.
      tube(
        [
          [-W / 2 - 0.0008, -0.034, -0.009],
          [-W / 2 - 0.0008, 0.034, -0.009],
        ],
        0.0016,
        12,
      ),
    ],
  };
}

const flatEnds = (w: number, d: number): readonly Point2[] => roundedOutline(w, d, d / 2, 7);
/** A ring drawn in x and y, laid flat at a height. */
const lifted = (part: Part, y: number): Part => moved(turned(part, 'x', -Math.PI / 2), [0, y, 0]);

/** The bed: lacquer above, leather below, a rolled rim, hinge, and the small foot it stands on. */
function bed(): { leather: Part[]; enamel: Part[]; nickel: Part[] } {
  const long = 0.0745;
  const z = D / 2 + 0.0015 + long / 2;
  const rimLine = roundedOutline(0.0985, long, 0.005, 5);
  const rim = moved(turned(framed(rimLine, 0, 0.0013), 'x', -Math.PI / 2), [0, BED - 0.0012, z]);
  return {
    leather: [box([0.0935, 0.0016, long - 0.006], [0, BED - 0.0022, z], 0.00042)],
    enamel: [
      box([0.0975, 0.0016, long - 0.001], [0, BED - 0.0008, z], 0.00042),
      rim,
      ...both(box([0.0012, 0.0075, 0.058], [0.0478, BED + 0.0028, z - 0.006], 0.00035)),
      // Foot, folded down from the bed's front edge.
      box([0.026, 0.0012, 0.007], [0, BED - 0.0034, z + 0.0335], 0.00035),
      turned(box([0.024, 0.0036, 0.0012], [0, 0, 0], 0.00035), 'x', 0.0),
    ].map((part, n) => (n === 5 ? moved(part, [0, BED - 0.0043, z + 0.0362]) : part)),
    nickel: [
      tube(
        [
          [-0.047, BED - 0.002, D / 2 + 0.0016],
          [0.047, BED - 0.002, D / 2 + 0.0016],
        ],
        0.0017,
        10,
      ),
      ...[-0.03, 0.03]
        .map(() => slotScrew([0, 0, 0], 0.0019))
        .map((part, n) => moved(turned(part, 'x', -Math.PI / 2), [n === 0 ? -0.03 : 0.03, BED + 0.0002, z + 0.028])),
      // Tripod socket's ring.
      moved(
        softLathe(
          [
            [0.0052, -0.0008],
            [0.0058, 0],
            [0.0058, 0.0009],
            [0.0042, 0.0011],
            [0.0036, 0.0002],
          ],
          0.0003,
          28,
        ),
        [0.0, BED + 0.0001, z + 0.0255],
      ),
    ],
  };
}

/** Struts either side, riveted: they hold bed and lens plate when the camera is open. */
function struts(): readonly Part[] {
  const x = 0.0462;
  const rivet = (y: number, z: number): Part => lyingX(moved(ball([0.0014, 0.0009, 0.0014], 6), [-y, x + 0.0012, z]));
  const joints: readonly (readonly [number, number])[] = [
    [0.031, 0.0235],
    [0.0035, 0.0475],
    [-0.0312, 0.0725],
    [-0.0305, 0.04],
    [-0.0135, 0.0815],
  ];
  const at = (n: number): readonly [number, number] => joints[n] ?? [0, 0];
  const arms = joined(
    link(x, at(0), at(1), 0.0052, 0.0011),
    link(x - 0.0012, at(1), at(2), 0.0052, 0.0011),
    link(x - 0.0024, at(3), at(4), 0.0048, 0.0011),
    ...joints.map(([y, z]) => rivet(y, z)),
    // The arm's end turns in towards the lens plate.
    tube(
      [
        [x - 0.0024, -0.0135, 0.0815],
        [x - 0.006, -0.0135, 0.0835],
        [0.029, -0.0135, PLATE - 0.0012],
      ],
      0.0019,
      8,
    ),
  );
  return both(arms);
}

/** A folding roll-film camera, open on its bed. */
export function foldingForm(): Form {
  const [b, d, f, t] = [body(), bed(), front(), top()];
  const windows = [-0.016, 0.016].map((x) => moved(mirrored(lyingZ(cap(0.0046, 0.0006)), 2), [x, 0, -D / 2 - 0.0002]));
  return formOf(
    painted(LEATHER, ...b.leather, ...d.leather, ...t.leather),
    painted(CLOTH, bellows()),
    painted(ENAMEL, ...b.enamel, ...d.enamel, ...f.enamel, ...t.enamel),
    painted(NICKEL, ...b.nickel, ...d.nickel, ...struts(), ...f.nickel, ...t.nickel),
    painted(GLASS, ...f.glass, ...t.glass),
    painted(WHITE, ...f.white),
    painted(RED, ...f.red, ...windows),
  );
}
