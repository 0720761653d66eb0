import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { ManifestEntry } from '../../textures/manifest';
import { pathOf } from '../pictureJob';
import type { FarJob } from './farJobs';

/** Draws one far sheet from its near pictures and writes it under `textures`. */
export async function drawFarSheet(job: FarJob, textures: string): Promise<ManifestEntry> {
  const { sheet, story } = job;
  const tiles = await Promise.all(
    sheet.tiles.map(async ({ x, y, w, h }, index) => ({
      input: await sharp(path.join(textures, job.from[index] ?? ''))
        .resize(w, h, { fit: 'fill', kernel: 'lanczos3' })
        .png()
        .toBuffer(),
      left: x,
      top: y,
    })),
  );
  const bytes = await sharp({ create: { width: sheet.w, height: sheet.h, channels: 3, background: '#8a8578' } })
    .composite(tiles)
    .webp({ quality: 66, effort: 6 })
    .toBuffer();
  const relative = pathOf('far', story);
  const file = path.join(textures, relative);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
  return {
    id: `far/${story}`,
    files: [{ level: 'far', path: relative, bytes: bytes.length, width: sheet.w, height: sheet.h }],
    madeBy: 'tools/plates (sharp)',
    source: `near pictures of story ${story}`,
    licence: 'CC-BY-4.0',
    inputsHash: job.inputsHash,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    tiles: Object.fromEntries(sheet.tiles.map(({ exhibit, x, y, w, h }) => [exhibit, [x, y, w, h]])),
  };
}
