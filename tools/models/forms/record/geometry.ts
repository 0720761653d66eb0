import { type Form, formOf, painted } from '../../kit/form';
import { moved, turned } from '../../kit/part';
import { polygon } from '../../kit/polygon';
import { box, lathe } from '../../kit/solids';

/** A gramophone album: the sleeve, and a disc that looks out at its right. */
export function recordForm(): Form {
  const sleeve = 0.262;
  const disc = lathe(
    [
      [
        [0.127, -0.0007],
        [0.127, 0.0007],
      ],
      [
        [0.127, 0.0007],
        [0.124, 0.0011],
        [0.121, 0.0007],
      ],
      ...Array.from({ length: 9 }, (_, n) => {
        const outer = 0.121 - n * 0.0075;
        return [
          [outer, 0.0007],
          [outer - 0.0066, 0.0008],
          [outer - 0.0075, 0.0005],
        ] as const;
      }),
      [
        [0.053, 0.0006],
        [0.047, 0.0006],
      ],
    ],
    72,
  );
  const label = lathe(
    [
      [
        [0.047, 0.0009],
        [0.0037, 0.0009],
      ],
    ],
    40,
  );
  const laid = (part: typeof disc) => moved(turned(part, 'x', Math.PI / 2), [0.031, 0, 0]);
  const left = -0.155;
  const front = moved(
    polygon([
      [left, -0.155],
      [left + sleeve, -0.155],
      [left + sleeve, 0.155],
      [left, 0.155],
    ]),
    [0, 0, 0.00255],
  );
  const card = { colour: '#ffffff', tint: 1, grain: 0.3 };
  return formOf(
    painted(
      card,
      box([sleeve, 0.31, 0.0012], [left + sleeve / 2, 0, 0.0019]),
      box([sleeve, 0.31, 0.0012], [left + sleeve / 2, 0, -0.0019]),
    ),
    painted({ ...card, cover: true }, front),
    painted({ colour: '#2b2521', tint: 0.3 }, box([0.004, 0.31, 0.005], [left + 0.002, 0, 0])),
    painted({ colour: '#0e0d0d', gloss: 0.8 }, laid(disc)),
    painted({ colour: '#8d2a22', gloss: 0.2 }, laid(label)),
  );
}
