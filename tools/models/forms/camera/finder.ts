import { slotScrew } from '../../kit/lines';
import { lyingZ } from '../../kit/lying';
import { joined, mirrored, moved, type Part, turned } from '../../kit/part';
import { knurled, roundedBox, softLathe } from '../../kit/rounded';
import { box, cylinder, roundedOutline, slab, tube } from '../../kit/solids';
import { both, D, framed, H, W } from './drawn';

/** Finder on top, unfolded: two lens frames on a base; winding key; what else stands on the top plate. */
export function top(): { enamel: Part[]; nickel: Part[]; glass: Part[]; leather: Part[] } {
  const y = H / 2;
  const eye = (z: number, w: number, h: number): Part => {
    const frame = framed(roundedOutline(w, h, 0.0016, 4), 0, 0.0012);
    return moved(frame, [-0.012, y + 0.0035 + h / 2, z]);
  };
  const pane = (z: number, w: number, h: number): Part =>
    moved(slab([w - 0.001, h - 0.001, 0.0012], 0.0012, 0.0005, 3, 1), [-0.012, y + 0.0035 + h / 2, z]);
  return {
    enamel: [
      roundedBox([0.03, 0.0026, 0.026], [-0.012, y + 0.0012, 0], 0.0009, 2),
      box([0.004, 0.003, 0.02], [-0.012, y + 0.0035, 0], 0.00042),
    ],
    nickel: [
      eye(0.0118, 0.0265, 0.0185),
      eye(-0.0118, 0.013, 0.0105),
      windingKey(y),
      moved(
        softLathe(
          [
            [0.0044, 0],
            [0.0044, 0.0022],
            [0.0036, 0.0032],
            [0, 0.0033],
          ],
          0.0006,
          28,
          2,
        ),
        [-0.056, y, 0],
      ),
      moved(knurled(0.0066, 0, 0.0042, 30), [-0.0395, y, 0.001]),
      ...[-1, 1].map((s) => roundedBox([0.004, 0.0055, 0.009], [-W / 2 - 0.0012, s * 0.0335, 0.003], 0.0014, 2)),
      ...both(turned(slotScrew([0.0735, 0, y + 0.0001], 0.0016, 1.1), 'x', -Math.PI / 2)).map((part) => part),
      // Rings of the two red windows, and the slide that covers them.
      ...[-0.016, 0.016]
        .map((x) =>
          moved(
            lyingZ(
              softLathe(
                [
                  [0.0056, -0.0009],
                  [0.0056, 0.0004],
                  [0.0048, 0.0008],
                  [0.0042, 0],
                ],
                0.0003,
                28,
                1,
              ),
            ),
            [x, 0.0, 0],
          ),
        )
        .map((part) => moved(mirrored(part, 2), [0, 0, -D / 2 + 0.0002])),
    ],
    glass: [pane(0.0118, 0.0265, 0.0185), pane(-0.0118, 0.013, 0.0105)],
    leather: [handle()],
  };
}

/** Key that winds the film, on the top plate. */
const windingKey = (y: number): Part =>
  moved(
    joined(
      softLathe(
        [
          [0.0088, 0],
          [0.0088, 0.0024],
          [0.0078, 0.0032],
          [0, 0.0034],
        ],
        0.0006,
        32,
        1,
      ),
      softLathe(
        [
          [0.0036, 0.003],
          [0.0036, 0.0062],
          [0.003, 0.0068],
          [0, 0.007],
        ],
        0.0005,
        20,
        1,
      ),
      roundedBox([0.0205, 0.0078, 0.0017], [0, 0.0082, 0], 0.0008, 2),
      ...[-1, 1].map((s) =>
        moved(turned(lyingZ(cylinder(0.0041, -0.0009, 0.0009, 24)), 'y', 0), [s * 0.0092, 0.0082, 0]),
      ),
    ),
    [0.053, y, -0.001],
  );

/** Strap at the left end. */
const handle = (): Part =>
  tube(
    Array.from({ length: 21 }, (_, n) => {
      const t = n / 20;
      return [-W / 2 - 0.0018 - 0.0105 * Math.sin(Math.PI * t) ** 0.55, (t - 0.5) * 0.066, 0.003] as const;
    }),
    (t) => 0.0019 + 0.0012 * Math.sin(Math.PI * t),
    8,
  );
