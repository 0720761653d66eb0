import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Parsed } from '../../src/domain/catalogue/issue';
import { readExhibition } from '../check/readExhibition';
import { drawnPictures } from './drawnPictures';
import type { ExportMaterial } from './material';

/**
 * Reads a checked exhibition folder for export, or every fault of it.
 *
 * @param folder exhibition folder; its own `pictures.json` goes before `textures/manifest.json`
 * @param root repository root
 * @param base address of the site, as `siteUrl` gives it
 */
export async function readMaterial(folder: string, root: string, base: string): Promise<Parsed<ExportMaterial>> {
  const read = await readExhibition(folder);
  if (!read.ok) return read;
  const own = await readFile(path.join(folder, 'pictures.json'), 'utf8').catch(() => null);
  const manifest: unknown = JSON.parse(own ?? (await readFile(path.join(root, 'textures/manifest.json'), 'utf8')));
  return { ok: true, value: { catalogue: read.value.catalogue, pictureOf: drawnPictures(manifest), base } };
}
