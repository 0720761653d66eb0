/** The canvas that instruments are rolled in: of a thickness, hemmed, creased, its right end still rolled. Metres. */
import { joined, moved, type Part, turned } from '../../kit/part';
import { box } from '../../kit/solids';
import { surface } from '../../kit/surface';

/** Width with the rolled end. */
export const W = 0.28;
/** Height. */
export const H = 0.16;

const THICK = 0.0009;
/** Where the cloth leaves the table and rolls up. */
const TURN = W / 2 - 0.0135;
const LEFT = -W / 2 + 0.0024;

/** Height of the cloth's upper face where it lies flat: soft creases from having been rolled. */
export const canvasAt = (x: number, y: number): number =>
  0.0016 + 0.0007 * Math.sin(x * 52 + 0.6) + 0.00045 * Math.sin(x * 118 + y * 26) + 0.0004 * Math.sin(y * 47 + x * 20);

/** A piece of cloth with its edges, over x and y, `over` the canvas. */
export function bend(
  nu: number,
  nv: number,
  x0: number,
  x1: number,
  y0: number,
  y1: number,
  over: (x: number, y: number) => number,
): Part {
  return slabOf(nu, nv, (u, v) => {
    const [x, y] = [x0 + (x1 - x0) * u, y0 + (y1 - y0) * v];
    return [x, y, canvasAt(x, y) + over(x, y)];
  });
}

/** Cloth as one sheet, drawn from both sides, with a skirt THICK deep round it. */
function slabOf(nu: number, nv: number, at: (u: number, v: number) => readonly [number, number, number]): Part {
  const upper = surface(nu, nv, at);
  const sunk = upper.positions.map((value, n) => value - (upper.normals[n] ?? 0) * THICK);
  const row = nv + 1;
  const round = [
    ...Array.from({ length: nu + 1 }, (_, i) => i * row),
    ...Array.from({ length: nv }, (_, j) => nu * row + j + 1),
    ...Array.from({ length: nu }, (_, i) => (nu - 1 - i) * row + nv),
    ...Array.from({ length: nv }, (_, j) => nv - 1 - j),
  ];
  const skirt = surface(round.length - 1, 1, (u, v) => {
    const k = (round[Math.round(u * (round.length - 1))] ?? 0) * 3;
    const from = v > 0.5 ? upper.positions : sunk;
    return [from[k] ?? 0, from[k + 1] ?? 0, from[k + 2] ?? 0];
  });
  return joined(upper, skirt);
}

/** A row of stitches from a to b. */
export function seams(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  count: number,
  over = 0.0002,
): Part {
  const angle = Math.atan2(by - ay, bx - ax);
  const pitch = Math.hypot(bx - ax, by - ay) / count;
  return joined(
    ...Array.from({ length: count }, (_, n) => {
      const t = (n + 0.5) / count;
      const [x, y] = [ax + (bx - ax) * t, ay + (by - ay) * t];
      const stitch = turned(box([pitch * 0.62, 0.0006, 0.0005], [0, 0, 0]), 'z', angle);
      return moved(stitch, [x, y, canvasAt(x, y) + over]);
    }),
  );
}

/** The flat part, the roll at its right, hems with their stitches, and the tape that ties it. */
export function roll(): { sheet: Part; hem: Part; thread: Part; tape: Part } {
  const flat = bend(44, 14, LEFT, TURN, -H / 2, H / 2, () => 0);
  // A spiral of one and three quarter turns, its outer layer running on from the flat part.
  const turns = 1.75 * 2 * Math.PI;
  const spiral = slabOf(44, 8, (u, v) => {
    const y = (v - 0.5) * H;
    const radius = 0.0103 - 0.0042 * u + 0.0003 * Math.sin(v * 9 + u * 5);
    const angle = -Math.PI / 2 + u * turns;
    const z0 = canvasAt(TURN, y);
    return [TURN + 0.0005 + Math.cos(angle) * radius + u * 0.0008, y, z0 + 0.0103 + Math.sin(angle) * radius];
  });
  const hemOf = (y: number): Part => bend(44, 1, LEFT + 0.001, TURN, y - 0.0042, y + 0.0042, () => 0.0007);
  const tapeOf = (y: number): Part =>
    bend(14, 2, LEFT - 0.0016, LEFT + 0.03, y - 0.004, y + 0.004, (x) => 0.0008 + 0.0003 * Math.sin(x * 300));
  return {
    sheet: joined(flat, spiral),
    hem: joined(hemOf(H / 2 - 0.0046), hemOf(-H / 2 + 0.0046)),
    thread: joined(
      ...[1, -1].map((s) =>
        seams([LEFT + 0.003, s * (H / 2 - 0.0078)], [TURN - 0.003, s * (H / 2 - 0.0078)], 38, 0.0008),
      ),
    ),
    tape: tapeOf(0.058),
  };
}
