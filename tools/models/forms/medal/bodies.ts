/** Bodies of medals, struck in relief about MIDDLE. Nothing on them is a legend, a portrait or an emblem. Metres. */
import { type Piece, painted } from '../../kit/form';
import { lyingZ } from '../../kit/lying';
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { type Point2, polygon, star } from '../../kit/polygon';
import { shrunk, softLathe, softPlate } from '../../kit/rounded';
import { ball, flipped, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';
import { BRONZE, GOLD, GROUND, SILVER, TONED_ENAMEL, WHITE_ENAMEL } from './finish';
import { pair } from './ribbon';

const MIDDLE = -0.024;
const atMiddle = (part: Part): Part => moved(part, [0, MIDDLE, 0]);

/** A zone of a disc that faces the reader, its height given by angle and radius. */
const zone = (segments: number, radii: readonly number[], heightAt: (angle: number, radius: number) => number): Part =>
  surface(
    segments,
    radii.length - 1,
    (u, v) => {
      const angle = u * 2 * Math.PI;
      const r = radii[Math.round(v * (radii.length - 1))] ?? 0;
      return [Math.cos(angle) * r, Math.sin(angle) * r, heightAt(angle, r)];
    },
    { closedU: true },
  );

/** Flan of a round medal: back, edge, and the raised rim down to the ground at `ground`. */
const flan = (radius: number, ground: number): Part =>
  lyingZ(
    softLathe(
      [
        [0, -0.0012],
        [radius - 0.0026, -0.0012],
        [radius - 0.0022, -0.0016],
        [radius - 0.0006, -0.0016],
        [radius, -0.0008],
        [radius, 0.001],
        [radius - 0.0007, 0.0016],
        [radius - 0.0016, 0.0016],
        [radius - 0.002, ground - 0.0001],
      ],
      0.0003,
      72,
      1,
    ),
  );

/** A leaf from its foot at the origin along +x, its rib raised. */
const leaf = (long: number, wide: number): Part =>
  surface(5, 4, (u, v) => {
    const half = wide * Math.sin(Math.PI * Math.min(1, u * 0.96 + 0.02)) ** 0.8;
    const side = v * 2 - 1;
    return [u * long, side * half, 0.00025 + 0.00062 * (1 - Math.abs(side)) * Math.sin(Math.PI * (0.12 + 0.8 * u))];
  });

/** Two branches of laurel, open above, tied below. */
function wreath(radius: number, ground: number): Part {
  const blade = leaf(0.0044, 0.00115);
  const branch = Array.from({ length: 9 }, (_, n) => {
    const a = -Math.PI / 2 + 0.2 + (n / 8) * 2.35;
    const [x, y] = [Math.cos(a) * radius, Math.sin(a) * radius];
    return [0.52, -0.52].map((open) => moved(turned(blade, 'z', a + Math.PI / 2 - open), [x, y, ground - 0.0001]));
  }).flat();
  const berries = Array.from({ length: 4 }, (_, n) => {
    const a = -Math.PI / 2 + 0.5 + n * 0.58;
    return moved(ball([0.00055, 0.00055, 0.0005], 8), [
      Math.cos(a) * (radius + 0.0017),
      Math.sin(a) * (radius + 0.0017),
      ground + 0.0002,
    ]);
  });
  const stem = tube(
    Array.from({ length: 20 }, (_, n): Vec3 => {
      const a = -Math.PI / 2 - 0.12 + (n / 19) * 2.75;
      return [Math.cos(a) * radius, Math.sin(a) * radius, ground + 0.0001];
    }),
    0.0004,
    6,
  );
  const tie = moved(ball([0.0012, 0.0015, 0.0008], 12), [0, -radius, ground + 0.0002]);
  return joined(...pair(joined(...branch, ...berries, stem)), tie);
}

/** A struck bronze disc: beaded rim, ground of fine rays, wreath, a plain domed field. */
export function disc(): readonly Piece[] {
  const ground = 0.0004;
  const beads = zone(144, [0.0187, 0.0183, 0.0178, 0.0174], (angle, r) => {
    const across = 1 - Math.abs(r - 0.01805) / 0.00065;
    return ground + Math.max(0, across) * 0.0009 * Math.abs(Math.cos(angle * 36));
  });
  const rayed = zone(96, [0.0175, 0.0125, 0.0078], (angle, r) => {
    const n = Math.round((angle / (2 * Math.PI)) * 96) % 2;
    return ground - 0.00005 + (n === 0 ? 0.00028 : 0) * (r > 0.017 ? 0.4 : 1);
  });
  const field = lyingZ(
    softLathe(
      [
        [0.0086, ground - 0.0002],
        [0.0084, 0.0015],
        [0.0076, 0.0015],
        [0.0072, 0.0009],
        [0.0044, 0.00125],
        [0, 0.0014],
      ],
      0.0004,
      48,
      2,
    ),
  );
  return [
    painted(BRONZE, ...[flan(0.0208, ground), beads, wreath(0.0131, ground), field].map(atMiddle)),
    painted(GROUND, atMiddle(rayed)),
  ];
}

/** The five-pointed star with plain two-sided rays, its edge broken, its back flat. */
export function goldStar(): readonly Piece[] {
  const outline = star(5, 0.021, 0.0086);
  const inner = shrunk(outline, 0.0005);
  const facets = inner.map((a, n): Part => {
    const b = inner[(n + 1) % inner.length] ?? a;
    return surface(4, 4, (u, v) => [
      (a[0] + (b[0] - a[0]) * u) * (1 - v),
      (a[1] + (b[1] - a[1]) * u) * (1 - v),
      0.0007 + v * 0.0026,
    ]);
  });
  const edge = outline.map((a, n): Part => {
    const m = (n + 1) % outline.length;
    const [b, c, d] = [outline[m] ?? a, inner[m] ?? a, inner[n] ?? a];
    return joined(
      surface(1, 1, (u, v) => [a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u, -0.0013 + v * 0.0015]),
      surface(1, 1, (u, v) => {
        const from: Point2 = [a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u];
        const to: Point2 = [d[0] + (c[0] - d[0]) * u, d[1] + (c[1] - d[1]) * u];
        return [from[0] + (to[0] - from[0]) * v, from[1] + (to[1] - from[1]) * v, 0.0002 + v * 0.0005];
      }),
    );
  });
  const back = moved(flipped(polygon(outline)), [0, 0, -0.0013]);
  return [painted(GOLD, ...[...facets, ...edge, back].map(atMiddle))];
}

/** One ray as a ridged blade from the middle outwards along +x. */
const ray = (from: number, to: number, half: number, low: number, rise: number): Part =>
  joined(
    ...[1, -1].map((s) =>
      surface(1, 3, (u, v) => {
        const t = s > 0 ? u : 1 - u;
        const wide = v < 0.7 ? half * (0.62 + 0.38 * (v / 0.7)) : half * (1 - (v - 0.7) / 0.3);
        return [from + (to - from) * v, -s * wide * (1 - t), low + rise * (0.25 + 0.75 * t) * (1 - 0.45 * v)];
      }),
    ),
  );

/** An order's star: bundles of gilt rays, eight enamelled petals edged in silver, an enamelled boss in a corded ring. */
export function rays(): readonly Piece[] {
  const plate = softPlate(star(16, 0.0215, 0.0172), -0.0013, -0.0003, 0.0003, 1);
  const gilt = Array.from({ length: 16 }, (_, n) =>
    turned(ray(0.004, 0.0213, 0.0027, -0.0005, 0.0013), 'z', Math.PI / 2 + (n * Math.PI) / 8),
  );
  const petal: readonly Point2[] = [
    [0.0072, -0.0021],
    [0.0135, -0.0027],
    [0.0188, 0],
    [0.0135, 0.0027],
    [0.0072, 0.0021],
  ];
  const eight = (part: Part): readonly Part[] =>
    Array.from({ length: 8 }, (_, n) => turned(part, 'z', Math.PI / 2 + (n * Math.PI) / 4));
  const cloison = softPlate(petal, 0, 0.0013, 0.0003, 2);
  const enamel = softPlate(shrunk(petal, 0.00055), 0.001, 0.00152, 0.0003, 2);
  const cord = zone(96, [0.0088, 0.0083, 0.0078, 0.0073], (angle, r) => {
    const across = Math.max(0, 1 - ((r - 0.00805) / 0.00076) ** 2);
    return 0.001 + across * (0.001 + 0.0003 * Math.cos(angle * 32 + r * 2400));
  });
  const boss = lyingZ(
    softLathe(
      [
        [0.0075, 0.0008],
        [0.0073, 0.0018],
        [0.0045, 0.0024],
        [0, 0.0026],
      ],
      0.0006,
      40,
      3,
    ),
  );
  const base = lyingZ(
    softLathe(
      [
        [0.009, -0.0004],
        [0.009, 0.0009],
        [0.0086, 0.0013],
        [0.007, 0.0013],
      ],
      0.0003,
      48,
      1,
    ),
  );
  const at = (parts: readonly Part[]): readonly Part[] => parts.map(atMiddle);
  return [
    painted(GOLD, ...at([plate, ...gilt, cord, base])),
    painted(SILVER, ...at(eight(cloison))),
    painted(WHITE_ENAMEL, ...at(eight(enamel))),
    painted(TONED_ENAMEL, atMiddle(boss)),
  ];
}

/** A brass token after a cash coin: a rim outside and about the square hole, a worn field between. */
export function cashCoin(): readonly Piece[] {
  const hole = 0.0052;
  const field = 0.0002;
  /** From the round rim inwards to the square: shares of the way, and heights. */
  const squareAt = (angle: number): number => hole / Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle)));
  const run: readonly (readonly [number, number])[] = [
    [0, field],
    [0.25, field + 0.00008],
    [0.5, field + 0.00012],
    [0.84, field],
    [0.87, 0.0013],
    [0.9, 0.0015],
    [0.97, 0.0015],
    [1, 0.0012],
    [1, -0.0012],
    [0.97, -0.0015],
    [0.9, -0.0015],
    [0.87, -0.0013],
    [0.84, -field],
    [0.5, -field],
    [0, -field],
  ];
  const outer = 0.0188;
  const middle = surface(
    64,
    run.length - 1,
    (u, v) => {
      const angle = u * 2 * Math.PI + Math.PI / 4;
      const [share, z] = run[Math.round(v * (run.length - 1))] ?? [0, 0];
      const r = outer + (squareAt(angle) - outer) * share;
      return [Math.cos(angle) * r, Math.sin(angle) * r, z];
    },
    { closedU: true },
  );
  const rim = lyingZ(
    softLathe(
      [
        [0.0187, -field - 0.0001],
        [0.0191, -0.0015],
        [0.0202, -0.0017],
        [0.0208, -0.001],
        [0.0208, 0.001],
        [0.0202, 0.0017],
        [0.0191, 0.0015],
        [0.0187, field + 0.0001],
      ],
      0.0003,
      80,
      1,
    ),
  );
  return [painted(BRONZE, ...[rim, middle].map(atMiddle))];
}
