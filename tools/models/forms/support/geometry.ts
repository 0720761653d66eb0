/** What carries things: pins, wedges, blocks, posts. Each form fills the unit box and is stretched to size. */
import { type Form, formOf, painted } from '../../kit/form';
import { type Part, turned, type Vec3 } from '../../kit/part';
import { extruded, type Point2 } from '../../kit/polygon';
import { box, cylinder, lathe } from '../../kit/solids';

/** A wedge covered in linen: its slope rises from the front's lower edge to the back's upper edge. */
export function wedgeForm(): Form {
  const side: readonly Point2[] = [
    [-0.5, -0.5],
    [0.5, -0.5],
    [0.5, 0.5],
  ];
  // Drawn in the plane of y and -z, pulled along x.
  return formOf(painted({ colour: '#a69f91', grain: 0.7 }, turned(extruded(side, -0.5, 0.5), 'y', Math.PI / 2)));
}

/** A block covered in linen. */
export const blockForm = (): Form =>
  formOf(painted({ colour: '#a69f91', grain: 0.7 }, box([1, 1, 1], [0, 0, 0], 0.01)));

/** A low base of dark wood with a moulded edge; its top is felt. Drawn for about 26 x 1.8 x 12 cm. */
export function baseForm(): Form {
  const step = ([w, h, d]: Vec3, y: number): Part => box([w, h, d], [0, y, 0], Math.min(h * 0.35, 0.0016));
  return formOf(
    painted(
      { colour: '#3d2a1f', gloss: 0.45, grain: 0.6 },
      step([0.26, 0.009, 0.12], -0.0045),
      step([0.252, 0.0075, 0.112], 0.0035),
    ),
    painted({ colour: '#57534c', grain: 0.9 }, box([0.246, 0.0018, 0.106], [0, 0.0081, 0])),
  );
}

/** A slender steel pin on a round foot; foot and pin are stretched together, so it is used for heights of a few centimetres. */
export function pinForm(): Form {
  return formOf(
    painted(
      { colour: '#8d8b86', metal: 1, gloss: 0.6 },
      cylinder(0.09, -0.44, 0.5, 12),
      lathe(
        [
          [
            [0, -0.5],
            [0.5, -0.5],
          ],
          [
            [0.5, -0.5],
            [0.5, -0.46],
            [0.44, -0.44],
          ],
          [
            [0.44, -0.44],
            [0, -0.44],
          ],
        ].map((run) => run.map(([r = 0, y = 0]) => [r, y] as const)),
        28,
      ),
    ),
  );
}

/** A steel column for a large model: foot, column, saddle. */
export function columnForm(): Form {
  return formOf(
    painted(
      { colour: '#4a4946', metal: 1, gloss: 0.5 },
      cylinder(0.08, -0.47, 0.5, 20),
      cylinder(0.13, 0.4, 0.47, 20),
      lathe(
        [
          [
            [0, -0.5],
            [0.5, -0.5],
          ],
          [
            [0.5, -0.5],
            [0.5, -0.485],
            [0.47, -0.478],
          ],
          [
            [0.47, -0.478],
            [0, -0.478],
          ],
        ].map((run) => run.map(([r = 0, y = 0]) => [r, y] as const)),
        40,
      ),
    ),
  );
}

/** The post of a label beside a plinth's edge. */
export const postForm = (): Form =>
  formOf(painted({ colour: '#232221', metal: 0.8, gloss: 0.4 }, cylinder(0.5, -0.5, 0.5, 14)));
