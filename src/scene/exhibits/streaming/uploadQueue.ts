import type { TextureArray } from './textureArray';

/** A decoded picture on its way to the card. */
export interface Upload {
  readonly array: TextureArray;
  readonly layer: number;
  /** Full size first, each further one half as large. The queue closes them. */
  readonly levels: readonly ImageBitmap[];
  /** Called when the last row is there. */
  readonly onDone: () => void;
}

/** Brings pictures to the card a few rows at a time, so that no frame waits for a whole one. */
export interface UploadQueue {
  readonly push: (upload: Upload) => void;
  /** Uploads at most `budget` bytes; returns how many it uploaded. */
  readonly advance: (budget: number) => number;
  readonly length: () => number;
  /** Drops everything still waiting. */
  readonly clear: () => void;
}

/** Creates an empty queue. */
export function createUploadQueue(): UploadQueue {
  const waiting: Upload[] = [];
  let level = 0;
  let row = 0;

  const finish = (upload: Upload): void => {
    waiting.shift();
    level = 0;
    row = 0;
    for (const bitmap of upload.levels) bitmap.close();
    upload.onDone();
  };

  /** One strip of the first picture waiting; bytes uploaded. */
  const step = (upload: Upload, budget: number): number => {
    const bitmap = upload.levels[level];
    if (!bitmap) {
      finish(upload);
      return 0;
    }
    const perRow = bitmap.width * 4;
    const rows = Math.min(bitmap.height - row, Math.max(1, Math.floor(budget / perRow)));
    upload.array.upload({ layer: upload.layer, level, bitmap, firstRow: row, rows });
    row += rows;
    if (row >= bitmap.height) {
      level += 1;
      row = 0;
      if (level >= upload.levels.length) finish(upload);
    }
    return rows * perRow;
  };

  return {
    push: (upload) => {
      waiting.push(upload);
    },
    advance: (budget) => {
      let spent = 0;
      for (let next = waiting[0]; next && spent < budget; next = waiting[0]) {
        const left = budget - spent;
        if (spent > 0 && left < 4096) break;
        spent += step(next, left);
      }
      return spent;
    },
    length: () => waiting.length,
    clear: () => {
      for (const upload of waiting) for (const bitmap of upload.levels) bitmap.close();
      waiting.length = 0;
      level = 0;
      row = 0;
    },
  };
}
