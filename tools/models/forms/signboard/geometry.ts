import { type Form, formOf, painted } from '../../kit/form';
import { moved } from '../../kit/part';
import { polygon } from '../../kit/polygon';
import { box } from '../../kit/solids';

/** A painted board of upright planks on two posts; its face shows wording only where that is documented. */
export function signboardForm(): Form {
  const planks = Array.from({ length: 5 }, (_, n) => {
    const w = 0.82 / 5;
    return box([w - 0.004, 0.78, 0.026], [-0.41 + (n + 0.5) * w, 0.2, 0.001 * ((n * 7) % 3)], 0.003);
  });
  const face = moved(
    polygon([
      [-0.405, -0.18],
      [0.405, -0.18],
      [0.405, 0.58],
      [-0.405, 0.58],
    ]),
    [0, 0, 0.0166],
  );
  const edge = [0.59, -0.19].map((y) => box([0.87, 0.04, 0.04], [0, y, 0], 0.005));
  const posts = [-0.425, 0.425].map((x) => box([0.05, 1.2, 0.05], [x, 0, -0.004], 0.006));
  const nails = [-0.3, -0.1, 0.1, 0.3].flatMap((x) =>
    [0.59, -0.19].map((y) => box([0.012, 0.012, 0.005], [x, y, 0.0215], 0.002)),
  );
  return formOf(
    painted({ colour: '#ffffff', tint: 1, gloss: 0.08, grain: 0.9 }, ...planks, ...edge, ...posts),
    painted({ colour: '#e3dac2', grain: 0.6, cover: true }, face),
    painted({ colour: '#3b342d', metal: 0.7, gloss: 0.3 }, ...nails),
  );
}
