/** Something that happened, with the width its name takes. */
export interface LaneEntry {
  readonly id: string;
  /** Where it stands along the lane, in pixels. */
  readonly x: number;
  /** Width of its mark and name, in pixels. */
  readonly width: number;
}

/** An entry with its row, from 0 at the top. */
export interface LaidEntry extends LaneEntry {
  readonly row: number;
}

/** Room between two names of a row, in pixels. */
const APART = 10;

/** Sets the entries of a lane into as few rows as come of it that none covers another, in order of time. */
export function layOutLane(entries: readonly LaneEntry[]): readonly LaidEntry[] {
  const ends: number[] = [];
  return [...entries]
    .sort((a, b) => a.x - b.x)
    .map((entry) => {
      const free = ends.findIndex((end) => end + APART <= entry.x);
      const row = free === -1 ? ends.length : free;
      ends[row] = entry.x + entry.width;
      return { ...entry, row };
    });
}
