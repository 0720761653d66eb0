import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { ManifestEntry } from '../../textures/manifest';
import { inputsHashOf } from '../inputsHash';
import { entryIdOf, type PictureJob, pathOf } from '../pictureJob';
import { encodePicture } from './encodePicture';
import { openSheet } from './openSheet';

/** Most pixels photographed at once; larger sheets gain nothing. */
const SHEET_PIXELS = 2304 * 1728;

/** What a run tells while it draws. */
export interface DrawEvents {
  /** A sheet's pictures are written. */
  readonly onDrawn: (entries: readonly ManifestEntry[], done: number, of: number) => Promise<void>;
  /** Text that does not fit its card, in words. */
  readonly onFault: (fault: string) => void;
}

/**
 * Draws jobs and writes their WebP files under `textures`.
 *
 * @param textures folder of the drawn pictures
 */
export async function drawPictures(jobs: readonly PictureJob[], textures: string, events: DrawEvents): Promise<void> {
  if (jobs.length === 0) return;
  // Order counts: every job names its group's sheet before its own.
  const styles = [...new Set(jobs.flatMap((job) => job.styles))];
  const sheet = await openSheet(styles);
  try {
    let done = 0;
    for (const batch of batchesOf(jobs)) {
      const drawn = await sheet.draw(batch);
      drawn.faults.forEach(events.onFault);
      const entries = await Promise.all(
        batch.map((job, index) => writePicture(job, drawn.png, drawn.corners[index] ?? { x: 0, y: 0 }, textures)),
      );
      done += batch.length;
      await events.onDrawn(entries, done, jobs.length);
    }
  } finally {
    await sheet.close();
  }
}

/** Jobs of one size and transparency together, as many as a sheet holds; order kept within each size. */
function batchesOf(jobs: readonly PictureJob[]): readonly (readonly PictureJob[])[] {
  return [...groupBySize(jobs).values()].flatMap((group) => {
    const { w, h } = group[0]?.file ?? { w: 1, h: 1 };
    const perSheet = Math.max(1, Math.floor(SHEET_PIXELS / (w * h)));
    const batches: PictureJob[][] = [];
    for (let start = 0; start < group.length; start += perSheet) batches.push(group.slice(start, start + perSheet));
    return batches;
  });
}

function groupBySize(jobs: readonly PictureJob[]): Map<string, PictureJob[]> {
  const groups = new Map<string, PictureJob[]>();
  for (const job of jobs) {
    const key = `${job.file.w}x${job.file.h}${job.transparent ? ' transparent' : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), job]);
  }
  return groups;
}

async function writePicture(
  job: PictureJob,
  png: Buffer,
  corner: { readonly x: number; readonly y: number },
  textures: string,
): Promise<ManifestEntry> {
  const { w, h } = job.file;
  const cut = sharp(png).extract({ left: corner.x, top: corner.y, width: w, height: h });
  const picture = job.transparent ? cut : cut.removeAlpha();
  const bytes = await encodePicture(picture, job.encoding);
  const relative = pathOf(job.group, job.subject);
  const file = path.join(textures, relative);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
  return {
    id: entryIdOf(job),
    files: [{ level: 'near', path: relative, bytes: bytes.length, width: w, height: h }],
    madeBy: 'tools/plates (Chromium, sharp)',
    source: `scenes/international-friends: ${job.subject}`,
    licence: 'CC-BY-4.0',
    inputsHash: inputsHashOf(job),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
