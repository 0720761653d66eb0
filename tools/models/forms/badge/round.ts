import { type Form, formOf, painted } from '../../kit/form';
import { moved, turned } from '../../kit/part';
import { polygon, ring } from '../../kit/polygon';
import { lathe } from '../../kit/solids';

/** A round enamelled badge: domed field, raised rim. */
export function roundForm(): Form {
  const rim = lathe(
    [
      [
        [0, -0.0018],
        [0.0185, -0.0018],
      ],
      [
        [0.0185, -0.0018],
        [0.02, 0],
        [0.0192, 0.0016],
        [0.0176, 0.0012],
      ],
    ],
    48,
  );
  const field = lathe(
    [
      [
        [0.0178, 0.0008],
        [0.012, 0.0017],
        [0.006, 0.0021],
        [0, 0.0022],
      ],
    ],
    48,
  );
  const inner = lathe(
    [
      [
        [0.0142, 0.0013],
        [0.0138, 0.0019],
        [0.0132, 0.0019],
        [0.0128, 0.0014],
      ],
    ],
    48,
  );
  const upright = (part: typeof rim) => turned(part, 'x', Math.PI / 2);
  return formOf(
    painted({ colour: '#b08d4a', metal: 1, gloss: 0.65 }, upright(rim), upright(inner)),
    painted({ colour: '#ffffff', tint: 1, gloss: 0.75 }, upright(field)),
    painted({ colour: '#e8e0cc', gloss: 0.6, cover: true }, moved(polygon(ring(32, 0.0118)), [0, 0, 0.0023])),
  );
}
