/**
 * The 'Lugou Bridge' pack for a mule: like a bridge of one arch, its deck an open box, its piers two chests of drawers parted
 * by boards inside; all of wood, made by village carpenters. So it is described; sizes and contents are supposed.
 */
import { type Form, formOf, painted } from '../../kit/form';
import { lyingZ } from '../../kit/lying';
import { joined, mirrored, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { roundedBox, softLathe } from '../../kit/rounded';
import { ball, box, tube } from '../../kit/solids';
import { type Goods, goodsIn, noGoods, put, together } from './goods';
import { span } from './span';

/** Chests: middle, outer size; board thickness; depth over all. */
const CHEST: Vec3 = [0.275, -0.075, 0];
const SIZE: Vec3 = [0.245, 0.37, 0.26];
const BOARD = 0.013;
/** Drawers of a chest from above: height of each front. */
const DRAWERS = [0.08, 0.08, 0.1, 0.081] as const;
const GAP = 0.003;

const WOOD = { colour: '#ffffff', tint: 1, gloss: 0.16, grain: 0.75 };
const END_GRAIN = { ...WOOD, colour: '#cdbfae', gloss: 0.08 };
const IRON = { colour: '#4b463f', metal: 1, gloss: 0.4, grain: 0.5 };
const ROPE = { colour: '#a48a5c', gloss: 0.05, grain: 0.8 };

/** A drawer with its front in the plane z = 0, open above; width and height of the front, what parts it inside. */
function drawer(w: number, h: number, deep: number, parts: readonly number[]): readonly Part[] {
  const t = 0.009;
  const inner = h - 0.012;
  return [
    roundedBox([w, h, 0.014], [0, 0, 0], 0.0025, 2),
    ...[-1, 1].map((s) => box([t, inner, deep], [s * (w / 2 - t), -0.002, -deep / 2], 0.001)),
    box([w - 2 * t, inner, t], [0, -0.002, -deep + t / 2], 0.001),
    box([w - 2 * t, 0.006, deep - t], [0, -h / 2 + 0.009, -deep / 2]),
    ...parts.map((x) => box([0.006, inner * 0.82, deep - 2 * t], [x, -0.006, -deep / 2], 0.001)),
    box([w - 2 * t, inner * 0.82, 0.006], [0, -0.006, -deep * 0.62], 0.001),
  ];
}

/** An iron ring on a staple, hanging before a front. */
const pull = (): Part =>
  joined(
    lyingZ(
      softLathe(
        [
          [0.0125, 0],
          [0.011, 0.0022],
          [0, 0.0027],
        ],
        0.0008,
        12,
        1,
      ),
    ),
    tube(
      Array.from(
        { length: 5 },
        (_, n) => [0, Math.sin((n / 4) * Math.PI) * 0.0042, 0.001 + (1 - Math.cos((n / 4) * Math.PI)) * 0.004] as const,
      ),
      0.0016,
      5,
    ),
    tube(
      Array.from({ length: 16 }, (_, n) => {
        const angle = (n / 16) * 2 * Math.PI;
        return [
          Math.sin(angle) * 0.0135,
          -0.0115 + Math.cos(angle) * 0.0135,
          0.0068 - Math.cos(angle) * 0.002,
        ] as const;
      }),
      0.0017,
      5,
      true,
    ),
  );

/** The joiner's work at an upright corner of a chest: fingers of end grain between the boards'. */
function fingers(x: number, z: number): Part {
  const count = 9;
  const step = SIZE[1] / count;
  return joined(
    ...Array.from({ length: Math.ceil(count / 2) }, (_, n) =>
      box([BOARD + 0.0006, step * 0.96, BOARD + 0.0006], [x, SIZE[1] / 2 - step * (2 * n + 0.5), z], 0.0008),
    ),
  );
}

/** An iron band on an edge of a chest, with its nails. */
function strap(from: Vec3, to: Vec3, wide: number): Part {
  const [dx, dy, dz] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const middle: Vec3 = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2];
  const size: Vec3 = [Math.abs(dx) || wide, Math.abs(dy) || wide, Math.abs(dz) || 0.0016];
  const nails = [0.15, 0.8].map((t) =>
    moved(ball([0.0032, 0.0032, 0.0022], 6), [from[0] + dx * t, from[1] + dy * t, from[2] + dz * t + 0.0008]),
  );
  return joined(box(size, middle, 0.0006), ...nails);
}

interface Chest {
  readonly wood: readonly Part[];
  readonly ends: readonly Part[];
  readonly iron: readonly Part[];
  readonly goods: Goods;
}

/** One chest about its middle; `open` says how far each drawer is drawn, in metres. */
function chest(open: readonly number[], seed: number): Chest {
  const [w, h, d] = SIZE;
  const inner = w - 2 * BOARD;
  const wood: Part[] = [
    ...[-1, 1].map((s) => roundedBox([BOARD, h, d], [s * (w / 2 - BOARD / 2), 0, 0], 0.002, 2)),
    ...[-1, 1].map((s) => roundedBox([w, BOARD, d], [0, s * (h / 2 - BOARD / 2), 0], 0.002, 2)),
    box([inner, h - 2 * BOARD, 0.01], [0, 0, -d / 2 + 0.006]),
    ...[-1, 1].map((s) => box([0.028, 0.014, d * 0.96], [s * 0.075, -h / 2 - 0.007, 0], 0.003)),
  ];
  const iron: Part[] = [];
  const goods: Goods[] = [];
  let y = h / 2 - BOARD - GAP;
  for (const [n, high] of DRAWERS.entries()) {
    const out = open[n] ?? 0;
    const place: Vec3 = [0, y - high / 2, d / 2 - 0.009 + out];
    const thirds = n % 2 === 0 ? [-inner / 6, inner / 6] : [0];
    const made = drawer(inner - 0.004, high - GAP, d - 0.04, thirds);
    // Of a shut drawer only the front is ever seen.
    wood.push(...made.slice(0, out > 0 ? made.length : 1).map((part) => moved(part, place)));
    iron.push(moved(pull(), [0, place[1] + 0.004, place[2] + 0.007]));
    if (out > 0.02)
      goods.push(put(goodsIn(inner - 0.03, out, n + seed), [0, place[1] - high / 2 + 0.014, place[2] - 0.009]));
    y -= high;
    if (n < DRAWERS.length - 1) wood.push(box([inner, 0.006, d - 0.02], [0, y, -0.003], 0.001));
  }
  const ends = [-1, 1].map((s) => fingers(s * (w / 2 - BOARD / 2), d / 2 - BOARD / 2));
  for (const s of [-1, 1])
    for (const t of [-1, 1])
      iron.push(
        strap(
          [s * (w / 2 - 0.007), t * (h / 2 - 0.012), d / 2 + 0.0006],
          [s * (w / 2 - 0.007), t * (h / 2 - 0.062), d / 2 + 0.0006],
          0.0125,
        ),
      );
  // A staple at the outer side, for the lashing.
  iron.push(moved(turned(pull(), 'y', Math.PI / 2), [w / 2, 0.11, 0]));
  return { wood, ends, iron, goods: goods.reduce(together, noGoods) };
}

/** A rope that goes from one side of the pack to the other under the arch, knotted to the staples' rings. */
function rope(z: number): Part {
  const path: Vec3[] = Array.from({ length: 15 }, (_, n) => {
    const t = n / 14;
    const x = (t - 0.5) * 0.316;
    return [x, -0.2 - 0.035 * (1 - (x / 0.158) ** 2), z + 0.004 * Math.sin(t * 9)];
  });
  const strands = [0, 1, 2].map((strand) =>
    tube(
      path.flatMap((p, n): Vec3[] => {
        const next = path[n + 1];
        if (!next) return [p];
        return [0, 0.5].map((t) => {
          const angle = (n + t) * 2.6 + (strand * 2 * Math.PI) / 3;
          return [
            p[0] + (next[0] - p[0]) * t,
            p[1] + (next[1] - p[1]) * t + Math.sin(angle) * 0.0032,
            p[2] + Math.cos(angle) * 0.0032,
          ] as const;
        });
      }),
      0.0036,
      4,
    ),
  );
  const knots = [-1, 1].map((s) => moved(ball([0.0105, 0.012, 0.0105], 8), [s * 0.156, -0.2, z]));
  return joined(...strands, ...knots);
}

/** The pack, standing as it is set down, some of its drawers drawn. */
export function packFrameForm(): Form {
  const right = chest([0, 0.075, 0, 0], 2);
  const left = chest([0.058, 0, 0.09, 0], 2);
  const bridge = span();
  const at = (part: Part, s: number): Part => moved(part, [s * CHEST[0], CHEST[1], CHEST[2]]);
  const goods = together(
    together(put(right.goods, CHEST), put(left.goods, [-CHEST[0], CHEST[1], CHEST[2]])),
    bridge.goods,
  );
  return formOf(
    painted(WOOD, ...right.wood.map((part) => at(part, 1)), ...left.wood.map((part) => at(part, -1)), ...bridge.wood),
    painted(
      END_GRAIN,
      ...right.ends.map((part) => at(part, 1)),
      ...left.ends.map((part) => at(part, -1)),
      ...bridge.ends,
    ),
    painted(
      IRON,
      ...right.iron.map((part) => at(part, 1)),
      ...left.iron.map((part) => mirrored(at(part, 1))),
      ...bridge.iron,
    ),
    painted(ROPE, rope(-0.075), rope(0.075), ...bridge.rope),
    painted({ colour: '#4a331c', gloss: 0.88, grain: 0.08 }, ...goods.amber),
    painted({ colour: '#3e5348', gloss: 0.88, grain: 0.08 }, ...goods.green),
    painted({ colour: '#8b6b46', gloss: 0.1, grain: 0.7 }, ...goods.cork),
    painted({ colour: '#d9cfb8', gloss: 0.04, grain: 0.7 }, ...goods.gauze),
    painted({ colour: '#d8d6ce', gloss: 0.75, grain: 0.15 }, ...goods.enamel),
    painted({ colour: '#b9b8b2', metal: 1, gloss: 0.74, grain: 0.2 }, ...goods.steel),
  );
}
