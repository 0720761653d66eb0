import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import en from '../../../src/ui/words/en.json';
import zh from '../../../src/ui/words/zh.json';
import { drawnPictures } from '../../../tools/export/drawnPictures';
import { WORDS } from '../../../tools/export/say';
import { siteUrl } from '../../../tools/export/siteUrl';
import { writeFiles } from '../../../tools/export/writeFiles';

let work = '';

beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'export-'));
});
afterAll(() => rm(work, { recursive: true }));

function runExport(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = ['--import', 'tsx', 'tools/export/export.ts', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('npm run export', { timeout: 120_000 }, () => {
  it('writes a standard below the folder as it would stand below the site, and tells what it wrote', async () => {
    const base = 'https://museum.example/exhibition';
    const { code, stdout, stderr } = await runExport('iiif', '--out', work, '--base', base, '--json');
    expect(code).toBe(0);
    expect(stderr).toMatch(/iiif: (\d+) of \1 files\n$/);
    const names = await readdir(work, { recursive: true });
    const files = names.filter((name) => name.endsWith('.json'));
    expect(JSON.parse(stdout)).toMatchObject({ format: 'iiif', base: `${base}/`, files: files.length });
    expect(names.filter((name) => name.includes('.part'))).toEqual([]);
    const manifest = JSON.parse(await readFile(path.join(work, 'iiif/snow-suitcase/manifest.json'), 'utf8')) as object;
    expect(manifest).toMatchObject({ id: `${base}/iiif/snow-suitcase/manifest.json`, type: 'Manifest' });
  });

  it.each<[readonly string[], RegExp]>([
    [[], /name one form of iiif, linked-art, csv, tsv, lido/],
    [['pdf'], /name one form of/],
    [['iiif', '--base', 'museum'], /museum is no address of a site/],
    [['iiif', '--ot', 'x'], /--ot/],
  ])('explains itself: export %s', async (args, reason) => {
    const { code, stdout, stderr } = await runExport(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr).toMatch(/--out DIR/);
  });

  it('exports nothing of a faulty folder, and says why', async () => {
    const { code, stderr } = await runExport('csv', '--dir', work, '--out', work);
    expect(code).toBe(1);
    expect(stderr).toMatch(/exhibition\.json.*: the file is missing/);
  });
});

describe('writeFiles', () => {
  it('leaves every old file as it was where one of the new ones cannot be written', async () => {
    const folder = path.join(work, 'whole');
    await mkdir(folder);
    await writeFile(path.join(folder, 'a.txt'), 'old');
    await writeFile(path.join(folder, 'wall'), 'not a folder');
    const files = [
      { path: 'a.txt', text: 'new' },
      { path: 'wall/b.txt', text: 'new' },
    ];
    await expect(writeFiles(folder, files)).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(await readFile(path.join(folder, 'a.txt'), 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'wall']);
  });
});

describe('the words of exports', () => {
  it('are those of the gallery', () => {
    for (const group of ['kind', 'role', 'evidence', 'axis', 'rightsOf'] as const) {
      const own = Object.entries(WORDS[group]);
      expect(Object.fromEntries(own.map(([key, text]) => [key, text.zh])), group).toEqual(zh[group]);
      expect(Object.fromEntries(own.map(([key, text]) => [key, text.en])), group).toEqual(en[group]);
    }
  });
});

describe('the picture of an exhibit', () => {
  const entry = (id: string, madeBy = 'tools/plates (sharp)') => ({
    id,
    files: [{ level: 'near', path: `${id}.webp`, bytes: 1, width: 4, height: 3 }],
    madeBy,
    source: 'a source',
    licence: 'CC-BY-4.0',
    inputsHash: 'x',
    sha256: '0'.repeat(64),
  });

  it('is its plate before its cover, its cover before its label', () => {
    const pictureOf = drawnPictures([
      entry('label/a'),
      entry('cover/a'),
      entry('plate/a'),
      entry('label/b'),
      entry('cover/b'),
      entry('label/c'),
    ]);
    expect(['a', 'b', 'c', 'd'].map((id) => pictureOf(id)?.kind)).toEqual(['plate', 'cover', 'label', undefined]);
    expect(pictureOf('a')).toMatchObject({ path: 'textures/plate/a.webp', w: 4, h: 3, isDrawnHere: true });
  });

  it('is not said to be drawn here where a curator put another in its place', () => {
    const pictureOf = drawnPictures([entry('plate/a', 'scanned by the museum')]);
    expect(pictureOf('a')).toMatchObject({ isDrawnHere: false, source: 'a source' });
  });
});

describe('the address of the site', () => {
  it('ends with a slash, and is absolute', () => {
    expect(siteUrl('https://museum.example')).toBe('https://museum.example/');
    expect(siteUrl('https://museum.example/a')).toBe('https://museum.example/a/');
    for (const text of ['museum', '/a/', 'ftp://a.example/', 'https://a.example/?q', 'https://a.example/#a'])
      expect(() => siteUrl(text), text).toThrow(/no address of a site/);
  });
});
