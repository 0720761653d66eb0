import type { Block } from '../../src/domain/lighting/block';

/** Cell of the search grid in metres. */
const CELL = 1;
const FAR = 1e9;

/** Called for each cell a ray crosses, with the distance at which it leaves it; true stops the walk. */
export type VisitCell = (boxes: Int32Array, leave: number) => boolean;

/** Walks the cells along a ray up to `far`. */
export type WalkCells = (o: Float64Array, d: Float64Array, far: number, visit: VisitCell) => void;

/** Sorts boxes into cells on the plan and gives the walk through them. */
export function createRayGrid(blocks: readonly Block[]): WalkCells {
  const spans = blocks.map(({ centre, half, yaw }) => {
    const [cos, sin] = [Math.abs(Math.cos(yaw)), Math.abs(Math.sin(yaw))];
    const [x, z] = [half.x * cos + half.z * sin, half.x * sin + half.z * cos];
    return { minX: centre.x - x, maxX: centre.x + x, minZ: centre.z - z, maxZ: centre.z + z };
  });
  const minX = Math.min(...spans.map((span) => span.minX)) - 1;
  const minZ = Math.min(...spans.map((span) => span.minZ)) - 1;
  const columns = Math.ceil((Math.max(...spans.map((span) => span.maxX)) + 1 - minX) / CELL);
  const rows = Math.ceil((Math.max(...spans.map((span) => span.maxZ)) + 1 - minZ) / CELL);
  const lists: number[][] = Array.from({ length: columns * rows }, () => []);
  const cellOf = (value: number, from: number): number => Math.floor((value - from) / CELL);
  spans.forEach((span, n) => {
    for (let j = cellOf(span.minZ, minZ); j <= cellOf(span.maxZ, minZ); j += 1) {
      for (let i = cellOf(span.minX, minX); i <= cellOf(span.maxX, minX); i += 1) lists[j * columns + i]?.push(n);
    }
  });
  const cells = lists.map((list) => Int32Array.from(list));
  const empty = new Int32Array(0);

  return (o, d, far, visit) => {
    const x = axisWalk(o[0] as number, d[0] as number, minX);
    const z = axisWalk(o[2] as number, d[2] as number, minZ);
    // A ray may start outside the grid and come in; it is done when it is beyond it and going away.
    while (!isBeyond(x, columns) && !isBeyond(z, rows)) {
      const isInside = x.cell >= 0 && z.cell >= 0 && x.cell < columns && z.cell < rows;
      const leave = Math.min(x.next, z.next);
      if (isInside && visit(cells[z.cell * columns + x.cell] ?? empty, leave)) return;
      if (leave > far) return;
      const axis = x.next < z.next ? x : z;
      axis.cell += axis.step;
      axis.next += axis.delta;
    }
  };
}

interface AxisWalk {
  cell: number;
  /** Distance along the ray to the next cell, and between cells. */
  next: number;
  readonly delta: number;
  readonly step: 1 | -1;
}

function axisWalk(origin: number, way: number, from: number): AxisWalk {
  const cell = Math.floor((origin - from) / CELL);
  const step = way > 0 ? 1 : -1;
  if (Math.abs(way) < 1e-12) return { cell, step, next: FAR, delta: FAR };
  const border = from + (cell + (way > 0 ? 1 : 0)) * CELL;
  return { cell, step, next: (border - origin) / way, delta: CELL / Math.abs(way) };
}

const isBeyond = ({ cell, step }: AxisWalk, count: number): boolean => (step > 0 ? cell >= count : cell < 0);
