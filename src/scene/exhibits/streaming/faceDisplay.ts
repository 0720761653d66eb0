import type { Face } from './face';
import type { FaceTable } from './faceTable';
import { isTurned } from './pictureJobs';
import { NO_SLOT, slotOf } from './slot';
import type { TierPool } from './tierPool';

/** Keeps the table of what each face shows in step with what lies in the pools. */
export interface FaceDisplay {
  readonly faces: () => readonly Face[];
  /** Shows these faces; those that were shown before go on fading. */
  readonly setFaces: (faces: readonly Face[]) => void;
  /** Shows the best of every face, after the pools were laid out anew: fading since `since`, or at once. */
  readonly showAll: (since: number | null) => void;
  /** Shows the best there is of a picture; fading since `since`, or at once. Returns whether anything changed. */
  readonly showBest: (picture: string, since: number | null) => boolean;
  /** Ends the fade of a picture whose earlier size is going away, and shows the best of what remains. */
  readonly stepBack: (picture: string) => void;
  /** Shows paper everywhere. */
  readonly clear: () => void;
}

/**
 * Creates a display over pools in rising order of quality.
 *
 * @param smallest slot of a picture in the distant sheet, which shows where no pool holds the picture
 */
export function createFaceDisplay(
  pools: readonly TierPool[],
  table: FaceTable,
  smallest: (picture: string) => number = () => NO_SLOT,
): FaceDisplay {
  const best = pools.toReversed();
  let faces: readonly Face[] = [];
  /** Two things may wear the same skin. */
  let rows = new Map<string, readonly number[]>();

  const bestSlot = (face: Face): number => {
    for (const pool of best) {
      const layer = face.kind in pool.tier.from ? pool.layerOf(face.path) : null;
      if (layer !== null) return slotOf(pool.index, layer, isTurned(pool, face));
    }
    return smallest(face.path);
  };
  const showBest = (picture: string, since: number | null): boolean => {
    let isChanged = false;
    for (const row of rows.get(picture) ?? []) {
      const face = faces[row];
      const slot = face ? bestSlot(face) : NO_SLOT;
      if (slot === table.shown(row)) continue;
      table.show(row, slot, since);
      isChanged = true;
    }
    return isChanged;
  };

  return {
    faces: () => faces,
    setFaces: (next) => {
      const before = new Map(faces.map((face, row) => [face.path, table.stateOf(row)]));
      faces = next;
      rows = rowsOf(next);
      table.reset(next.length);
      next.forEach((face, row) => {
        const slot = bestSlot(face);
        const state = before.get(face.path);
        if (state?.[1] === slot) table.resume(row, state);
        else table.show(row, slot, null);
      });
    },
    showAll: (since) => {
      if (since === null) faces.forEach((face, row) => table.show(row, bestSlot(face), null));
      else for (const { path } of faces) showBest(path, since);
    },
    showBest,
    stepBack: (picture) => {
      for (const row of rows.get(picture) ?? []) table.endFade(row);
      showBest(picture, null);
    },
    clear: () => faces.forEach((_, row) => table.show(row, NO_SLOT, null)),
  };
}

function rowsOf(faces: readonly Face[]): Map<string, readonly number[]> {
  const rows = new Map<string, readonly number[]>();
  for (const [row, { path }] of faces.entries()) rows.set(path, [...(rows.get(path) ?? []), row]);
  return rows;
}
