/**
 * Two scraps of aircraft skin and the swivelling port of a nose gun, laid out on a board as a museum shows finds: olive
 * drab outside, primer inside, bare metal where it tore. Shapes are of the kind; no single find is copied.
 */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { loft } from '../../kit/loft';
import { lyingZ } from '../../kit/lying';
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { ring } from '../../kit/polygon';
import { ball, box, cylinder, lathe } from '../../kit/solids';
import { roundOf, studs } from '../../kit/studs';
import { surface } from '../../kit/surface';
import { rivetRow, type Scrap, scrapSkin, stringer } from './torn';

const DRAB: Paint = { colour: '#57563f', gloss: 0.16, grain: 1 };
const PRIMER: Paint = { colour: '#646840', gloss: 0.1, grain: 0.9 };
const BARE: Paint = { colour: '#80827f', metal: 0.7, gloss: 0.34, grain: 1 };
const STEEL: Paint = { colour: '#4d4842', metal: 0.75, gloss: 0.35, grain: 1 };

const LARGE: Scrap = { w: 0.36, h: 0.4, seed: 11, bulge: 0.028, curl: 0.05 };
const SMALL: Scrap = { w: 0.22, h: 0.18, seed: 23, bulge: 0.012, curl: 0.04 };

/** What of a scrap has a paint of its own. */
interface ScrapParts {
  readonly coat: Part;
  readonly inside: Part;
  readonly bare: Part;
  readonly rivets: Part;
}

function scrapOf(scrap: Scrap, place: (part: Part) => Part, rows: readonly Part[], ribs: readonly Part[]): ScrapParts {
  const inner = joined(scrapSkin(scrap, 0.001, 0.92, 8, -0.0022), scrapSkin(scrap, 0.92, 1, 2, -0.0022));
  return {
    coat: place(scrapSkin(scrap, 0.001, 0.92, 8)),
    inside: place(
      joined({ ...inner, normals: inner.normals.map((n) => -n), indices: inner.indices.toReversed() }, ...ribs),
    ),
    bare: place(scrapSkin(scrap, 0.92, 1, 2, 0.0001)),
    rivets: place(joined(...rows)),
  };
}

/** The large scrap with three stringers and a frame with a lightening hole. */
function largeScrap(): ScrapParts {
  const rows = [-0.1, 0, 0.1].flatMap((y) => [rivetRow(LARGE, [-0.19, y - 0.009], [0.19, y - 0.009], 0.016)]);
  const frame = [-0.045, -0.033].map((x) => rivetRow(LARGE, [x, -0.2], [x, 0.2], 0.016));
  const ribs = [-0.1, 0, 0.1].map((y) => stringer(LARGE, y, 0, -0.2, 0.205));
  return scrapOf(LARGE, (part) => moved(turned(part, 'z', 0.16), [-0.125, 0.02, 0.04]), [...rows, ...frame], ribs);
}

function smallScrap(): ScrapParts {
  const rows = [rivetRow(SMALL, [-0.1, 0.03], [0.1, 0.03], 0.015), rivetRow(SMALL, [-0.1, -0.04], [0.1, -0.04], 0.015)];
  return scrapOf(SMALL, (part) => moved(turned(part, 'z', -0.35), [0.2, -0.125, 0.034]), rows, [
    stringer(SMALL, -0.04, 0, -0.115, 0.12),
  ]);
}

/** A bent piece of frame with its lightening holes. */
function frameRib(): Part {
  const outline = (t: number): Vec3 => [(t - 0.5) * 0.2, 0.03 * Math.sin(t * Math.PI) + 0.012 * (t - 0.5), 0];
  const web = surface(24, 4, (u, v) => {
    const [x, y] = outline(u);
    return [x, y + (v - 0.5) * 0.05, 0.012 + 0.006 * Math.sin(u * 7)];
  });
  const flange = (s: 1 | -1): Part =>
    surface(24, 1, (u, v) => {
      const [x, y] = outline(u);
      const k = s > 0 ? v : 1 - v;
      return [x, y + s * 0.025, 0.012 + 0.006 * Math.sin(u * 7) - (1 - k) * 0.018];
    });
  const lips = [0.25, 0.5, 0.75].map((t) => {
    const [x, y] = outline(t);
    return moved(
      lyingZ(
        lathe(
          [
            [
              [0.017, 0],
              [0.0145, 0.003],
              [0.0125, 0.001],
            ],
          ],
          18,
        ),
      ),
      [x, y, 0.0125 + 0.006 * Math.sin(t * 7)],
    );
  });
  return moved(turned(joined(web, flange(1), flange(-1), ...lips), 'z', 0.5), [0.215, 0.155, 0.01]);
}

/** The port: a riveted ring in a torn plate, the ball in its socket, the tube of the gun mount through it. */
function gunPort(): { readonly plate: Part; readonly metal: Part; readonly dark: Part } {
  const at = (part: Part): Part => moved(part, [0.195, 0.035, 0.03]);
  const torn: Scrap = { w: 0.21, h: 0.19, seed: 31, bulge: 0, curl: 0.016 };
  const plate = scrapSkin(torn, 0.5, 1, 5);
  const rim = lyingZ(
    lathe(
      [
        [
          [0.076, -0.004],
          [0.076, 0.005],
        ],
        [
          [0.076, 0.005],
          [0.072, 0.008],
          [0.058, 0.008],
        ],
        [
          [0.058, 0.008],
          [0.053, 0.004],
          [0.05, -0.012],
        ],
      ],
      44,
    ),
  );
  const ballPart = moved(ball([0.05, 0.05, 0.034], 28), [0, 0, -0.004]);
  const sleeve = turned(
    joined(
      lyingZ(
        lathe(
          [
            [
              [0.02, 0],
              [0.019, 0.05],
            ],
            [
              [0.019, 0.05],
              [0.013, 0.05],
            ],
          ],
          22,
        ),
      ),
      moved(
        lyingZ(
          lathe(
            [
              [
                [0.023, -0.004],
                [0.023, 0.006],
              ],
              [
                [0.023, 0.006],
                [0.019, 0.008],
              ],
            ],
            22,
          ),
        ),
        [0, 0, 0.02],
      ),
    ),
    'y',
    0.3,
  );
  const hole = turned(
    loft([ring(18, 0.013).map(([x, y]): Vec3 => [x, y, 0.03]), ring(18, 0.0128).map(([x, y]): Vec3 => [x, y, 0.0495])]),
    'y',
    0.3,
  );
  const bolts = studs(roundOf([0, 0, 0.0078], 0.066, 16), 0.0042, 'z');
  return { plate: at(plate), metal: at(joined(rim, bolts, sleeve)), dark: at(joined(ballPart, hole)) };
}

/** Everything on its board. */
export function wreckageForm(): Form {
  const large = largeScrap();
  const small = smallScrap();
  const port = gunPort();
  const board = box([0.66, 0.48, 0.014], [0, 0, -0.012], 0.003);
  const pegs = [
    [-0.22, 0.1],
    [-0.03, -0.08],
    [-0.2, -0.1],
    [0.18, -0.12],
    [0.23, -0.14],
    [0.195, 0.035],
    [0.2, 0.15],
    [-0.05, 0.12],
  ].map(([x = 0, y = 0]) => moved(lyingZ(cylinder(0.006, -0.008, 0.034, 8)), [x, y, 0]));
  return formOf(
    painted({ colour: '#8f8b82', grain: 0.7 }, board),
    painted({ colour: '#77736b', metal: 0.8, gloss: 0.4 }, ...pegs),
    painted(DRAB, large.coat, small.coat, port.plate),
    painted({ ...DRAB, colour: '#838269', metal: 0.4, gloss: 0.35, grain: 0.2 }, large.rivets, small.rivets),
    painted(PRIMER, large.inside, small.inside, frameRib()),
    painted(BARE, large.bare, small.bare),
    painted(STEEL, port.metal),
    painted({ ...STEEL, colour: '#2f2c29' }, port.dark),
  );
}
