import type { Placement } from '../../../src/domain/hanging/placement';
import { directionOf, type Metres } from '../../../src/domain/units';

interface Seen {
  readonly exhibit: string;
  /** Left and right edge as the visitor sees them. */
  readonly left: Metres;
  readonly right: Metres;
  readonly height: Metres;
}

/** Two things stand above each other where they share at least this part of the narrower one's width. */
const SHARED = 0.5;

/**
 * The order in which someone who faces a surface reads what hangs on it: left to right by columns, each column from
 * above.
 *
 * @param placements things of one surface; all look the same way
 */
export function readInOrder(placements: readonly Pick<Placement, 'exhibit' | 'centre' | 'facing' | 'size'>[]): {
  readonly order: readonly string[];
  /** Whether any column holds more than one thing. */
  readonly hasRows: boolean;
} {
  const seen = placements.map((placement) => seenOf(placement)).toSorted((a, b) => a.left - b.left);
  const columns: Seen[][] = [];
  for (const item of seen) {
    const column = columns.at(-1);
    if (column?.some((other) => standAbove(other, item))) column.push(item);
    else columns.push([item]);
  }
  return {
    order: columns.flatMap((column) => column.toSorted((a, b) => b.height - a.height).map(({ exhibit }) => exhibit)),
    hasRows: columns.some((column) => column.length > 1),
  };
}

function seenOf({ exhibit, centre, facing, size }: Parameters<typeof readInOrder>[0][number]): Seen {
  const right = directionOf(facing - Math.PI / 2);
  const u = centre.x * right.x + centre.z * right.z;
  return { exhibit, left: u - size.x / 2, right: u + size.x / 2, height: centre.y };
}

function standAbove(a: Seen, b: Seen): boolean {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared >= SHARED * Math.min(a.right - a.left, b.right - b.left);
}
