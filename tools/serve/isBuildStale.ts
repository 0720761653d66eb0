import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a build is made of, relative to the repository. */
const SOURCES = [
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'src',
  'scenes',
  'textures',
  'models',
  'public',
  'tools/compile',
  'tools/twin',
  'tools/check',
  'tools/export',
];

/** Whether a build is missing or older than any file it is made of. Reads times of change only; about 50 ms. */
export async function isBuildStale(root: string, outDir: string): Promise<boolean> {
  const built = await changedAt(path.join(root, outDir, 'index.html'));
  if (built === null) return true;
  for (const source of SOURCES) {
    if ((await newestIn(path.join(root, source))) > built) return true;
  }
  return false;
}

async function newestIn(entry: string): Promise<number> {
  const found = await stat(entry).catch(() => null);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(entry);
  const times = await Promise.all(names.map((name) => newestIn(path.join(entry, name))));
  return Math.max(found.mtimeMs, ...times);
}

async function changedAt(file: string): Promise<number | null> {
  return stat(file).then(
    (found) => found.mtimeMs,
    () => null,
  );
}
