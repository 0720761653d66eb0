import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isBuildStale } from '../../../tools/serve/isBuildStale';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'stale-'));
});

afterEach(() => rm(root, { recursive: true }));

/** Writes a file that was changed `age` seconds ago, with its folders. */
async function write(file: string, age: number): Promise<void> {
  const at = path.join(root, file);
  await mkdir(path.dirname(at), { recursive: true });
  await writeFile(at, 'x');
  const time = new Date(Date.UTC(2026, 0, 1) - age * 1000);
  await utimes(at, time, time);
  for (let folder = path.dirname(at); folder !== root; folder = path.dirname(folder)) await utimes(folder, time, time);
}

it('a missing build is stale', async () => {
  expect(await isBuildStale(root, 'dist')).toBe(true);
});

it('a build newer than all its sources is not', async () => {
  await write('src/domain/units.ts', 100);
  await write('dist/index.html', 50);
  expect(await isBuildStale(root, 'dist')).toBe(false);
});

it('one newer source, however deep, makes it stale', async () => {
  await write('dist/index.html', 50);
  await write('scenes/a/catalogue/medical.json', 10);
  expect(await isBuildStale(root, 'dist')).toBe(true);
});
