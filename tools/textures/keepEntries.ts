import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { type Manifest, type ManifestEntry, manifestText, parseManifest } from './manifest';

/** The manifest in a file; empty where there is none yet. @throws Error that lists every fault of the file */
export async function readManifest(file: string): Promise<Manifest> {
  return existsSync(file) ? parseManifest(JSON.parse(await readFile(file, 'utf8'))) : [];
}

/** Puts entries into the manifest and leaves those of other makers; read anew, since others write to the same file. */
export async function keepEntries(file: string, entries: readonly ManifestEntry[]): Promise<void> {
  const ours = new Set(entries.map(({ id }) => id));
  const others = (await readManifest(file)).filter(({ id }) => !ours.has(id));
  await writeManifest(file, [...others, ...entries]);
}

/** Writes beside and renames: a reader never meets half a manifest. */
export async function writeManifest(file: string, entries: Manifest): Promise<void> {
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, manifestText(entries));
  await rename(beside, file);
}
