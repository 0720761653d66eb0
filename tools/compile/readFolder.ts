import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hang } from '../../src/domain/hanging/hang';
import { readExhibition } from '../check/readExhibition';
import { pictureLookupOf } from '../plates/pictureFiles';
import type { CompileInput } from './compileExhibition';

/**
 * Reads, checks and hangs an exhibition folder.
 *
 * @param folder exhibition folder, e.g. `scenes/international-friends`
 * @param root repository root, where `textures/manifest.json` stands; a folder's own `pictures.json` goes before it
 * @throws Error that lists every fault (file, path, value, reason) and every exhibit that found no place
 */
export async function readFolder(folder: string, root: string): Promise<CompileInput> {
  const read = await readExhibition(folder);
  if (!read.ok) {
    const lines = read.issues.map(({ file, path: at, value, reason }) => `  ${file} ${at}: ${value} — ${reason}`);
    throw new Error(
      `the exhibition in ${path.relative(root, folder)} has ${lines.length} faults:\n${lines.join('\n')}`,
    );
  }
  const { catalogue, plan, hangFile } = read.value;
  const hung = hang(catalogue, plan, hangFile);
  if (hung.unplaced.length > 0) {
    const lines = hung.unplaced.map(({ story, exhibit, reason }) => `  ${story} / ${exhibit}: ${reason}`);
    throw new Error(`${lines.length} exhibits found no place:\n${lines.join('\n')}`);
  }
  return { catalogue, plan, hang: hung, pictures: pictureLookupOf(await readPictures(folder, root)) };
}

/** An exhibition folder may bring its own list of drawn pictures, `pictures.json`, in the manifest's format. */
async function readPictures(folder: string, root: string): Promise<unknown> {
  const own = await readFile(path.join(folder, 'pictures.json'), 'utf8').catch(() => null);
  return JSON.parse(own ?? (await readFile(path.join(root, 'textures/manifest.json'), 'utf8')));
}
