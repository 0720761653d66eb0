import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inputsHashOf } from './inputsHash';
import type { ManifestEntry } from './manifest';
import { isHero, type ModelJob } from './planModels';

/** A level below saves at least this much, or it is not worth a file. */
const FALLS = 0.8;

/**
 * What is wrong with built models, one sentence each: missing, out of date, changed by hand, left over, or levels that do
 * not get lighter.
 *
 * @param folder where the manifest's paths begin
 */
export function checkModels(
  jobs: readonly ModelJob[],
  entries: readonly ManifestEntry[],
  folder: string,
): readonly string[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const wanted = new Set(jobs.map(({ id }) => id));
  const listed = new Set(entries.flatMap(({ files }) => files.map((file) => file.path)));
  const present = readdirSync(folder).filter((name) => name.endsWith('.glb'));
  return [
    ...jobs.flatMap((job) => {
      const entry = known.get(job.id);
      if (!entry) return [`${job.id}: not built; run npm run models`];
      const isCurrent = entry.inputsHash === inputsHashOf(job) && (entry.hero ?? false) === isHero(job);
      return [
        ...(isCurrent ? [] : [`${job.id}: built from other inputs; run npm run models`]),
        ...fileFaults(entry, folder),
        ...levelFaults(entry),
      ];
    }),
    ...entries.filter(({ id }) => !wanted.has(id)).map(({ id }) => `${id}: nothing shapes it any more`),
    ...present.filter((name) => !listed.has(name)).map((name) => `${name}: not in the manifest`),
  ];
}

function fileFaults({ id, files, sha256 }: ManifestEntry, folder: string): readonly string[] {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readOrNull(path.join(folder, file.path));
    if (!bytes) return [`${file.path}: missing`];
    if (bytes.length !== file.bytes) return [`${file.path}: ${bytes.length} bytes, the manifest says ${file.bytes}`];
    hash.update(bytes);
  }
  return hash.digest('hex') === sha256 ? [] : [`${id}: files differ from the manifest's checksum`];
}

function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function levelFaults({ id, files }: ManifestEntry): readonly string[] {
  return files.slice(1).flatMap((finer, at) => {
    const coarser = files[at];
    if (!coarser) return [];
    const faults: string[] = [];
    if (coarser.triangles > finer.triangles * FALLS)
      faults.push(`${id}: ${coarser.level} has ${coarser.triangles} triangles, ${finer.level} ${finer.triangles}`);
    if (coarser.error < finer.error) faults.push(`${id}: ${coarser.level} is nearer to the shape than ${finer.level}`);
    return faults;
  });
}
