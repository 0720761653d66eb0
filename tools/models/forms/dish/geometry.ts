import { type Form, formOf, painted } from '../../kit/form';
import { moved } from '../../kit/part';
import { ball, lathe } from '../../kit/solids';

/** A shallow enamelled copper dish: gilt rim, blue field with scattered blossoms in plain enamel colours. */
export function dishForm(): Form {
  const bowl = lathe(
    [
      [
        [0, -0.006],
        [0.02, -0.006],
        [0.033, -0.003],
        [0.044, 0.004],
        [0.0485, 0.0085],
      ],
    ].map((run) => run.map(([r = 0, y = 0]) => [r, y] as const).toReversed()),
    56,
  );
  const inside = { ...bowl, normals: bowl.normals, indices: bowl.indices };
  const outside = lathe(
    [
      [
        [0, -0.009],
        [0.021, -0.009],
      ],
      [
        [0.021, -0.009],
        [0.0215, -0.0075],
        [0.034, -0.005],
        [0.0455, 0.0025],
        [0.049, 0.0085],
      ],
    ],
    56,
  );
  const lip = lathe(
    [
      [
        [0.049, 0.0082],
        [0.0503, 0.0092],
        [0.0495, 0.0103],
        [0.048, 0.0096],
      ],
    ],
    56,
  );
  const rings = [0.022, 0.0385].map((r) =>
    lathe(
      [
        [
          [r + 0.0007, -0.0055 + (r > 0.03 ? 0.0055 : 0)],
          [r, -0.0048 + (r > 0.03 ? 0.0055 : 0)],
          [r - 0.0007, -0.0055 + (r > 0.03 ? 0.005 : 0)],
        ],
      ],
      56,
    ),
  );
  const petals = (count: number, radius: number, y: number, size: number, from = 0) =>
    Array.from({ length: count }, (_, n) => {
      const a = from + (n / count) * 2 * Math.PI;
      return moved(ball([size, 0.0007, size], 8), [Math.cos(a) * radius, y, Math.sin(a) * radius]);
    });
  const blossoms = Array.from({ length: 7 }, (_, n) => {
    const a = (n / 7) * 2 * Math.PI;
    return petals(5, 0.0036, 0, 0.0023, a).map((petal) =>
      moved(petal, [Math.cos(a) * 0.031, -0.0022, Math.sin(a) * 0.031]),
    );
  }).flat();
  return formOf(
    painted({ colour: '#1f4f77', gloss: 0.75 }, inside),
    painted({ colour: '#b9853a', metal: 1, gloss: 0.6 }, outside, lip, ...rings),
    painted(
      { colour: '#c8574a', gloss: 0.7 },
      ...blossoms.filter((_, n) => n % 10 < 5),
      ...petals(8, 0.0095, -0.0052, 0.0036),
    ),
    painted(
      { colour: '#e6d9b8', gloss: 0.7 },
      ...blossoms.filter((_, n) => n % 10 >= 5),
      ...petals(1, 0, -0.005, 0.0042),
    ),
    painted({ colour: '#3f8a63', gloss: 0.7 }, ...petals(14, 0.0435, 0.0045, 0.0017, 0.2)),
  );
}
