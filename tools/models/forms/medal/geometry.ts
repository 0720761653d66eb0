import { type Form, formOf, painted } from '../../kit/form';
import { moved, turned } from '../../kit/part';
import { extruded, polygon, ring, star } from '../../kit/polygon';
import { ball, box, cylinder, lathe, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

/** Gold-coloured metal; no inscription and no emblem is imitated. */
const GOLD = { colour: '#c89a3a', metal: 1, gloss: 0.72, grain: 0.1 };

/** A medal on its ribbon: `star` five-pointed, `rayed` with many rays about a disc, `disc` round; `token` has no ribbon. */
export function medalForm(variant: string): Form {
  if (variant === 'token') return formOf(...discBody());
  const body = variant === 'star' ? starBody() : variant === 'rayed' ? rayedBody() : discBody();
  const link = tube(
    Array.from({ length: 14 }, (_, n) => {
      const a = (n / 14) * 2 * Math.PI;
      return [Math.cos(a) * 0.0042, 0.001 + Math.sin(a) * 0.0042, 0] as const;
    }),
    0.0007,
    6,
    true,
  );
  const ribbon = surface(2, 10, (u, v) => {
    const taper = v < 0.25 ? 0.45 + v * 2.2 : 1;
    return [(u - 0.5) * 0.03 * taper, 0.004 + v * 0.041, 0.0006 + 0.0006 * Math.sin(v * 3)];
  });
  const stripe = (x: number, w: number) =>
    surface(1, 10, (u, v) => {
      const taper = v < 0.25 ? 0.45 + v * 2.2 : 1;
      return [(x + (u - 0.5) * w) * taper, 0.004 + v * 0.041, 0.0008 + 0.0006 * Math.sin(v * 3)];
    });
  const bar = box([0.034, 0.0042, 0.0022], [0, 0.046, 0], 0.0008);
  return formOf(
    painted(
      { colour: '#ffffff', tint: 1, gloss: 0.22, grain: 0.5 },
      ribbon,
      moved(turned(ribbon, 'y', Math.PI), [0, 0, 0]),
    ),
    painted({ colour: '#e9e2d0', gloss: 0.2, grain: 0.4 }, stripe(-0.0085, 0.004), stripe(0.0085, 0.004)),
    painted(GOLD, bar, link, cylinderAt(0.0016, -0.004, 0.002)),
    ...body,
  );
}

const cylinderAt = (radius: number, y: number, length: number) =>
  moved(cylinder(radius, -length / 2, length / 2, 8), [0, y, 0]);

const MIDDLE = -0.024;

function starBody() {
  const outline = star(5, 0.021, 0.0088);
  const facets = outline.map((a, n) => {
    const b = outline[(n + 1) % outline.length] ?? a;
    return surface(1, 1, (u, v) => {
      const edge = [a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u] as const;
      return [edge[0] * (1 - v), edge[1] * (1 - v), 0.0006 + v * 0.0024];
    });
  });
  return [painted(GOLD, ...[...facets, extruded(outline, -0.0012, 0.0006)].map((part) => moved(part, [0, MIDDLE, 0])))];
}

function rayedBody() {
  const rays = extruded(star(16, 0.0215, 0.0165), -0.001, 0.0004);
  const small = extruded(star(8, 0.0185, 0.009), 0.0004, 0.0012);
  const centre = turned(
    lathe(
      [
        [
          [0.0086, 0.001],
          [0.0092, 0.0022],
          [0.0084, 0.0026],
        ],
        [
          [0.0084, 0.002],
          [0, 0.0024],
        ],
      ],
      32,
    ),
    'x',
    Math.PI / 2,
  );
  const at = (part: typeof rays) => moved(part, [0, MIDDLE, 0]);
  return [
    painted(GOLD, at(rays)),
    painted({ colour: '#dcd7cb', metal: 1, gloss: 0.75 }, at(small)),
    painted({ ...GOLD, colour: '#b98a30' }, at(centre)),
  ];
}

function discBody() {
  const disc = lathe(
    [
      [
        [0, -0.0012],
        [0.02, -0.0012],
      ],
      [
        [0.02, -0.0012],
        [0.0208, 0],
        [0.02, 0.0012],
      ],
      [
        [0.02, 0.0012],
        [0.0184, 0.0012],
      ],
      [
        [0.0184, 0.0012],
        [0.018, 0.0006],
      ],
      [
        [0.018, 0.0006],
        [0.008, 0.0006],
      ],
      [
        [0.008, 0.0006],
        [0.0072, 0.0012],
        [0.004, 0.0019],
        [0, 0.0021],
      ],
    ],
    48,
  );
  const leaves = ring(18, 0.0128).map(([x, y], n) =>
    moved(turned(ball([0.0026, 0.001, 0.0007], 8), 'z', (n / 18) * 2 * Math.PI + 0.9), [x, y + MIDDLE, 0.0009]),
  );
  return [
    painted(GOLD, moved(turned(disc, 'x', Math.PI / 2), [0, MIDDLE, 0]), ...leaves),
    painted({ colour: '#9c3b2c', gloss: 0.5 }, moved(polygon(ring(20, 0.0036)), [0, MIDDLE, 0.00215])),
  ];
}
