/**
 * A badge of the Chinese Industrial Co-operatives: the red triangle with the characters gong he in white. After the
 * association's badge at the Eighth Route Army office in Wuhan: round, about 3 cm, white ground, black edge. Its lettering
 * and initials are left off, since no source says that this badge has them.
 */
import { type Form, formOf, painted } from '../../kit/form';
import { lyingZ } from '../../kit/lying';
import { moved, type Part, type Vec3 } from '../../kit/part';
import type { Point2 } from '../../kit/polygon';
import { roundedBox, shrunk, softLathe, softPlate } from '../../kit/rounded';
import { ball, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

/** Radius over all, of the black ring's inner edge, of the white ground. */
const R = 0.02;
const RING = 0.0188;
const GROUND = 0.0164;
/** How high the enamel stands in the middle and at the edge. */
const RISE = 0.0012;

const METAL = { colour: '#b08d4a', metal: 1, gloss: 0.62, grain: 0.3 };
const enamel = (colour: string) => ({ colour, gloss: 0.82, grain: 0.12 });

/** Height of the domed ground. */
const domeAt = (x: number, y: number): number => 0.0012 + RISE * (1 - (x * x + y * y) / (R * R));

/** A ring of the dome between two radii, sunk or raised by `out`. */
const zone = (inner: number, outer: number, out: number, around: number, across: number, isRing: boolean): Part =>
  surface(
    around,
    across,
    (u, v) => {
      const angle = u * 2 * Math.PI;
      // Enamel draws up a little at the metal that holds it.
      const meniscus = isRing || v < 0.5 ? 0.00012 * Math.abs(2 * v - 1) ** 6 : 0;
      const r = outer + (inner - outer) * v;
      const [x, y] = [Math.cos(angle) * r, Math.sin(angle) * r];
      return [x, y, domeAt(x, y) + out + meniscus];
    },
    { closedU: true },
  );

/** A wall of metal along an outline on the dome, its top round. */
function wall(outline: readonly Point2[], radius: number): Part {
  return tube(
    outline.map(([x, y]): Vec3 => [x, y, domeAt(x, y) + 0.00002]),
    radius,
    8,
    true,
  );
}

/** Points along a closed outline, evenly, corners kept. */
function dense(outline: readonly Point2[], step: number): readonly Point2[] {
  return outline.flatMap(([x, y], n) => {
    const [nx, ny] = outline[(n + 1) % outline.length] ?? [x, y];
    const count = Math.max(1, Math.round(Math.hypot(nx - x, ny - y) / step));
    return Array.from({ length: count }, (_, k) => [x + ((nx - x) * k) / count, y + ((ny - y) * k) / count] as const);
  });
}

const circle = (radius: number, count: number): readonly Point2[] =>
  Array.from(
    { length: count },
    (_, n) => [Math.cos((n / count) * 2 * Math.PI) * radius, Math.sin((n / count) * 2 * Math.PI) * radius] as const,
  );

/** The triangle, its point upwards and its corners a little round. */
function triangle(reach: number, round: number): readonly Point2[] {
  return [Math.PI / 2, (7 * Math.PI) / 6, (11 * Math.PI) / 6].flatMap((angle) => {
    const [cx, cy] = [Math.cos(angle) * (reach - 2 * round), Math.sin(angle) * (reach - 2 * round)];
    return Array.from({ length: 7 }, (_, n) => {
      const a = angle - Math.PI / 3 + (n / 6) * ((2 * Math.PI) / 3);
      return [cx + Math.cos(a) * round, cy + Math.sin(a) * round] as const;
    });
  });
}

/** A field of enamel over an outline seen from its middle: rings that shrink to a point, on the dome. */
function field(outline: readonly Point2[], out: number, rings: number): Part {
  return surface(
    outline.length,
    rings,
    (u, v) => {
      const [x, y] = outline[Math.round(u * outline.length) % outline.length] ?? [0, 0];
      const [a, b] = [x * (1 - v), y * (1 - v)];
      const meniscus = 0.00013 * (1 - v) ** 8;
      return [a, b, domeAt(a, b) + out + meniscus];
    },
    { closedU: true },
  );
}

/** A raised shape of enamel over an outline, its edge drawn down all round. */
function raised(outline: readonly Point2[]): Part {
  const z = Math.min(...outline.map(([x, y]) => domeAt(x, y)));
  return softPlate(dense(outline, 0.0005), z - 0.0003, z + 0.0003, 0.0002, 3);
}

/** A closed band between an outline and a smaller one of as many corners. */
function ringOf(outer: readonly Point2[], width: number): Part {
  const perSide = 8;
  const finer = (line: readonly Point2[]): readonly Point2[] =>
    line.flatMap(([x, y], n) => {
      const [nx, ny] = line[(n + 1) % line.length] ?? [x, y];
      return Array.from(
        { length: perSide },
        (_, k) => [x + ((nx - x) * k) / perSide, y + ((ny - y) * k) / perSide] as const,
      );
    });
  const rows = [0, 0.1, 0.22, 0.78, 0.9, 1].map((t, n) => ({
    line: finer(shrunk(outer, width * t)),
    high: n === 0 || n === 5 ? -0.0003 : n === 1 || n === 4 ? 0.00018 : 0.0003,
  }));
  return surface(
    outer.length * perSide,
    rows.length - 1,
    (u, v) => {
      const row = rows[Math.round(v * (rows.length - 1))];
      const [x, y] = row?.line[Math.round(u * outer.length * perSide) % (outer.length * perSide)] ?? [0, 0];
      return [x, y, domeAt(x, y) + (row?.high ?? 0)];
    },
    { closedU: true },
  );
}

/** A bar between two heights. */
const bar = (half: number, low: number, high: number): readonly Point2[] => [
  [-half, low],
  [half, low],
  [half, high],
  [-half, high],
];

/** gong and he, in squares of 1 about their middles: outlines, and for he the box below. */
const GONG: readonly Point2[] = [
  [-0.5, -0.44],
  [0.5, -0.44],
  [0.5, -0.27],
  [0.1, -0.27],
  [0.1, 0.27],
  [0.41, 0.27],
  [0.41, 0.44],
  [-0.41, 0.44],
  [-0.41, 0.27],
  [-0.1, 0.27],
  [-0.1, -0.27],
  [-0.5, -0.27],
];
const ROOF: readonly Point2[] = [
  [-0.6, 0.04],
  [-0.5, -0.06],
  [0, 0.33],
  [0.5, -0.06],
  [0.6, 0.04],
  [0.07, 0.5],
  [-0.07, 0.5],
];

const placed = (outline: readonly Point2[], [x, y]: Point2, size: number): readonly Point2[] =>
  outline.map(([u, v]) => [x + u * size, y + v * size] as const);

function characters(): readonly Part[] {
  const he: readonly [Point2, number] = [[0, -0.0021], 0.0092];
  return [
    raised(placed(GONG, [0, 0.0058], 0.0062)),
    raised(placed(ROOF, ...he)),
    raised(placed(bar(0.2, 0.02, 0.13), ...he)),
    ringOf(placed(bar(0.32, -0.47, -0.08), ...he), 0.00112),
  ];
}

/** Back: a disc with a turned edge, a pin in its hinge, and the hook that catches it. */
function back(): readonly Part[] {
  return [
    lyingZ(
      softLathe(
        [
          [0, -0.0012],
          [R * 0.93, -0.0012],
          [R, -0.0004],
          [R, 0.0011],
          [R - 0.0006, 0.0016],
          [RING, 0.0013],
        ],
        0.0005,
        120,
        3,
      ),
    ),
    roundedBox([0.0032, 0.005, 0.0022], [-0.0105, 0.003, -0.002], 0.0007, 4),
    tube(
      Array.from({ length: 11 }, (_, n) => {
        const angle = (n / 10) * Math.PI * 1.5;
        return [0.0112 - Math.sin(angle) * 0.0016, 0.003, -0.0026 + Math.cos(angle) * 0.0016] as const;
      }),
      0.0004,
      6,
    ),
    tube(
      [
        [-0.0105, 0.003, -0.0024],
        [0, 0.003, -0.003],
        [0.0118, 0.003, -0.0026],
      ],
      (t) => 0.00045 - 0.0002 * t ** 3,
      8,
    ),
    moved(ball([0.0009, 0.0009, 0.0009], 10), [-0.0105, 0.003, -0.0024]),
  ];
}

/** The badge. */
export function gunghoForm(): Form {
  const sign = dense(triangle(0.0148, 0.0011), 0.0006);
  return formOf(
    painted(
      METAL,
      ...back(),
      wall(circle(RING, 120), 0.00042),
      wall(circle(GROUND + 0.0003, 120), 0.0003),
      wall(sign, 0.0003),
    ),
    painted(enamel('#17171a'), zone(GROUND + 0.0003, RING, 0, 120, 5, true)),
    painted(enamel('#ded8c8'), zone(0.0002, GROUND + 0.0003, -0.00004, 96, 9, false)),
    painted(enamel('#9c1f1a'), field(shrunk(sign, 0.0001), 0.00006, 9)),
    painted(enamel('#e6e0d2'), ...characters()),
  );
}
