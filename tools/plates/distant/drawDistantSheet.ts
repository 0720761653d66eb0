import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { DISTANT_TILE } from '../../../src/domain/hall/distant';
import type { ManifestEntry } from '../../textures/manifest';
import { DISTANT_ID, type DistantJob } from './distantJob';

/** Draws the sheet of smallest pictures from the near ones and writes it under `textures`. Each fills its square tile. */
export async function drawDistantSheet(
  { w, h, from, inputsHash }: DistantJob,
  textures: string,
): Promise<ManifestEntry> {
  const columns = w / DISTANT_TILE;
  const placed = from.map((file, at) => ({
    file,
    left: (at % columns) * DISTANT_TILE,
    top: Math.floor(at / columns) * DISTANT_TILE,
  }));
  const tiles = await Promise.all(
    placed.map(async ({ file, left, top }) => ({
      input: await sharp(path.join(textures, file))
        .resize(DISTANT_TILE, DISTANT_TILE, { fit: 'fill', kernel: 'lanczos3' })
        .removeAlpha()
        .png()
        .toBuffer(),
      left,
      top,
    })),
  );
  const bytes = await sharp({ create: { width: w, height: h, channels: 3, background: '#8a8578' } })
    .composite(tiles)
    .webp({ quality: 72, effort: 6, smartSubsample: true })
    .toBuffer();
  const relative = 'distant/hall.webp';
  await mkdir(path.join(textures, 'distant'), { recursive: true });
  await writeFile(path.join(textures, relative), bytes);
  return {
    id: DISTANT_ID,
    files: [{ level: 'distant', path: relative, bytes: bytes.length, width: w, height: h }],
    madeBy: 'tools/plates (sharp)',
    source: 'near pictures of all stories',
    licence: 'CC-BY-4.0',
    inputsHash,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    tiles: Object.fromEntries(placed.map(({ file, left, top }) => [file, [left, top, DISTANT_TILE, DISTANT_TILE]])),
  };
}
