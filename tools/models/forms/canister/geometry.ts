/** A long can of lacquered tin plate with its opening tab below the lip and the key tacked to the lid, as the Australian War Memorial describes REL34845. Its printing is its cover. */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { lyingX } from '../../kit/lying';
import { joined, moved, type Part, turned } from '../../kit/part';
import { box, cylinder, lathe, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

const R = 0.042;
const H = 0.19;

/** Body with rolled seams, a bead below and the two scored lines of the tearing strip above. */
const body = (): Part =>
  lathe(
    [
      [
        [0, 0.0022],
        [R - 0.004, 0.0022],
        [R - 0.003, 0],
        [R, 0],
      ],
      [
        [R, 0],
        [R + 0.0013, 0.0012],
        [R + 0.0013, 0.0034],
        [R, 0.0044],
      ],
      [
        [R, 0.0044],
        [R, H - 0.022],
        [R - 0.0006, H - 0.0215],
        [R, H - 0.021],
        [R, H - 0.0155],
        [R - 0.0006, H - 0.015],
        [R, H - 0.0145],
        [R, H - 0.0046],
      ],
      [
        [R, H - 0.0046],
        [R + 0.0013, H - 0.0036],
        [R + 0.0013, H - 0.0012],
        [R, H],
        [R - 0.003, H],
      ],
      [
        [R - 0.003, H],
        [R - 0.0038, H - 0.0022],
        [R * 0.72, H - 0.0022],
        [R * 0.68, H - 0.0014],
        [R * 0.62, H - 0.0014],
        [R * 0.58, H - 0.0022],
        [0, H - 0.0022],
      ],
    ],
    64,
  );

/** The printed side, its picture upright to the front. */
const printed = (): Part =>
  surface(30, 1, (u, v) => {
    const angle = (u - 0.5) * 1.76;
    return [Math.sin(angle) * (R + 0.00025), 0.008 + v * (H - 0.034), Math.cos(angle) * (R + 0.00025)];
  });

/** The key: a loop of wire with a slit shank, held to the lid by a spot of solder. */
function key(): readonly Part[] {
  const y = H - 0.0006;
  return [
    tube(
      [
        [0.004, y, 0],
        [0.008, y, 0.006],
        [0.016, y, 0.0085],
        [0.022, y, 0.004],
        [0.022, y, -0.004],
        [0.016, y, -0.0085],
        [0.008, y, -0.006],
        [0.004, y, 0],
        [-0.022, y, 0],
      ],
      0.0012,
      7,
    ),
    box([0.007, 0.003, 0.0022], [-0.023, y, 0], 0.0006),
    moved(cylinder(0.004, -0.001, 0.0006, 12), [-0.01, y, 0.0012]),
  ];
}

/** The can. */
export function canisterForm(): Form {
  const tin: Paint = { colour: '#8d8467', metal: 0.85, gloss: 0.55, grain: 0.5 };
  const seam = turned(moved(box([0.0044, H - 0.009, 0.0008], [0, H / 2, R + 0.0002]), [0, 0, 0]), 'y', 2.5);
  const tab = turned(
    joined(
      box([0.016, 0.0055, 0.0008], [0.004, H - 0.018, R + 0.0012]),
      moved(lyingX(cylinder(0.0006, -0.004, 0.004, 6)), [0.012, H - 0.018, R + 0.0016]),
    ),
    'y',
    1.15,
  );
  return formOf(
    painted(tin, body(), seam, tab),
    painted({ colour: '#a99b70', gloss: 0.3, cover: true }, printed()),
    painted({ colour: '#7d7a72', metal: 1, gloss: 0.5, grain: 0.4 }, ...key().map((part) => turned(part, 'y', 0.5))),
  );
}
