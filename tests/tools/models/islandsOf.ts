import type { Form } from '../../../tools/models/kit/form';

/** Cells along each side of the form, whatever its proportions. */
const CELLS = 56;

/**
 * Pieces of a form that touch no other, as counts of cells: its triangles are put into a grid, and cells that meet, also
 * over a corner, hang together. One entry means that nothing floats by more than a fiftieth of the form's size.
 */
export function islandsOf(form: Form): readonly number[] {
  const filled = cellsOf(form);
  const islands: number[] = [];
  while (filled.size > 0) {
    const [first = 0] = filled;
    filled.delete(first);
    const open = [first];
    let count = 0;
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      count += 1;
      for (const near of neighboursOf(cell)) {
        if (filled.delete(near)) open.push(near);
      }
    }
    islands.push(count);
  }
  return islands.sort((a, b) => b - a);
}

function cellsOf({ size, positions, indices }: Form): Set<number> {
  const cells = new Set<number>();
  const corner = (index: number): readonly number[] =>
    size.map((extent, axis) => (positions[index * 3 + axis] ?? 0) / (extent || 1));
  for (let at = 0; at < indices.length; at += 3) {
    const [a, b, c] = [corner(indices[at] ?? 0), corner(indices[at + 1] ?? 0), corner(indices[at + 2] ?? 0)];
    const long = Math.max(far(a, b), far(b, c), far(c, a));
    const steps = Math.max(1, Math.ceil(long * CELLS * 1.5));
    for (let i = 0; i <= steps; i += 1)
      for (let j = 0; j <= steps - i; j += 1) cells.add(cellAt(mixed(a, b, c, i / steps, j / steps)));
  }
  return cells;
}

const far = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((value, axis) => value - (b[axis] ?? 0)));

const mixed = (
  a: readonly number[],
  b: readonly number[],
  c: readonly number[],
  s: number,
  t: number,
): readonly number[] => a.map((value, axis) => value * (1 - s - t) + (b[axis] ?? 0) * s + (c[axis] ?? 0) * t);

function cellAt(point: readonly number[]): number {
  const [x = 0, y = 0, z = 0] = point.map((value) =>
    Math.min(CELLS - 1, Math.max(0, Math.floor((value + 0.5) * CELLS))),
  );
  return x + CELLS * (y + CELLS * z);
}

function neighboursOf(cell: number): readonly number[] {
  const [x, y, z] = [cell % CELLS, Math.floor(cell / CELLS) % CELLS, Math.floor(cell / CELLS ** 2)];
  const near: number[] = [];
  for (const dx of [-1, 0, 1])
    for (const dy of [-1, 0, 1])
      for (const dz of [-1, 0, 1]) {
        const [a, b, c] = [x + dx, y + dy, z + dz];
        if (Math.min(a, b, c) >= 0 && Math.max(a, b, c) < CELLS) near.push(a + CELLS * (b + CELLS * c));
      }
  return near;
}
