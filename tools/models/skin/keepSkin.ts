import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { keepEntries, readManifest, writeManifest } from '../../textures/keepEntries';
import { parseManifest } from '../../textures/manifest';
import type { ManifestEntry } from '../manifest';
import type { ModelJob } from '../planModels';
import { SKIN_SIZE } from './wearSkin';

const FOLDER = path.join(import.meta.dirname, '../../../textures');
const MANIFEST = path.join(FOLDER, 'manifest.json');

/** Group of the skins' entries in `textures/manifest.json`; an entry's id is `skin/<model>`. */
const idOf = (model: string): string => `skin/${model}`;
const fileOf = (model: string): string => `skins/${model}.webp`;

/** Whether a model's skin is there and was made with it; true where it wears none and there is none. */
export function isSkinCurrent({ id, skin }: ModelJob, { inputsHash }: ManifestEntry): boolean {
  const entry = parseManifest(JSON.parse(readFileSync(MANIFEST, 'utf8'))).find((each) => each.id === idOf(id));
  if (!skin) return entry === undefined;
  return entry?.inputsHash === inputsHash && existsSync(path.join(FOLDER, fileOf(id)));
}

/** Writes a model's skin and its entry, or removes both where it wears none. */
export async function keepSkin(model: string, image: Uint8Array | null, made: ManifestEntry): Promise<void> {
  const file = path.join(FOLDER, fileOf(model));
  if (!image) {
    const entries = await readManifest(MANIFEST);
    if (!entries.some(({ id }) => id === idOf(model))) return;
    await rm(file, { force: true });
    await writeManifest(
      MANIFEST,
      entries.filter(({ id }) => id !== idOf(model)),
    );
    return;
  }
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, image);
  await keepEntries(MANIFEST, [
    {
      id: idOf(model),
      files: [{ level: 'near', path: fileOf(model), bytes: image.length, width: SKIN_SIZE, height: SKIN_SIZE }],
      madeBy: 'npm run models',
      source: `tools/models/skin/paints/${model}.ts`,
      licence: made.licence,
      inputsHash: made.inputsHash,
      sha256: createHash('sha256').update(image).digest('hex'),
    },
  ]);
}
