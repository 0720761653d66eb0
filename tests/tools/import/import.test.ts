import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SOUND = 'scenes/international-friends';
let work = '';
let folder = '';

beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'import-'));
  folder = path.join(work, 'scene');
  await cp(SOUND, folder, { recursive: true });
});
afterAll(() => rm(work, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(tool: 'export' | 'import', ...args: readonly string[]): Promise<Ended> {
  const command = ['--import', 'tsx', `tools/${tool}/${tool}.ts`, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { maxBuffer: 64 * 2 ** 20 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** Every file of a folder of data, as text. */
async function texts(dir: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(path.join(dir, 'catalogue'))).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(dir, 'catalogue', name), 'utf8')] as const),
    ),
  );
}

describe('npm run export -- csv and npm run import -- csv', { timeout: 120_000 }, () => {
  it('leave the catalogue as it is, byte for byte', async () => {
    const exported = await run('export', 'csv', '--dir', folder, '--out', work, '--json');
    expect(exported.code).toBe(0);
    expect(JSON.parse(exported.stdout)).toMatchObject({ format: 'csv', files: 7 });
    const imported = await run('import', 'csv', path.join(work, 'csv'), '--dir', folder, '--write');
    expect(imported).toMatchObject({ code: 0, stdout: 'Nothing differs.\n' });
    expect(await texts(folder)).toEqual(await texts(SOUND));
  });

  it('give every record of the catalogue back into an empty one, field by field', async () => {
    const empty = path.join(work, 'empty');
    await cp(SOUND, empty, { recursive: true });
    for (const [name, text] of await texts(SOUND)) {
      const lists = Object.entries(JSON.parse(text) as Record<string, unknown>);
      const emptied = lists.map(([key, value]) => [key, Array.isArray(value) ? [] : value]);
      await writeFile(path.join(empty, 'catalogue', name), JSON.stringify(Object.fromEntries(emptied)));
    }
    const { code, stderr } = await run('import', 'csv', path.join(work, 'csv'), '--dir', empty, '--write');
    expect(stderr).not.toMatch(/fault/);
    expect(code).toBe(0);
    const sorted = (text: string): readonly string[] =>
      Object.values(JSON.parse(text) as Record<string, unknown>)
        .flat()
        .map((record) => JSON.stringify(record))
        .sort();
    const filled = await texts(empty);
    for (const [name, text] of await texts(SOUND)) expect(sorted(filled.get(name) ?? ''), name).toEqual(sorted(text));
  });

  it('show what an edit would change, and write it only when told to', async () => {
    const sheet = path.join(work, 'csv/people.csv');
    await writeFile(sheet, (await readFile(sheet, 'utf8')).replace('"Edgar Snow"', '"Edgar Parks Snow"'));
    const before = await texts(folder);
    const shown = await run('import', 'csv', sheet, '--dir', folder);
    expect(shown.stdout).toBe(
      [
        '~ people edgar-snow',
        '    name.en: "Edgar Snow" → "Edgar Parks Snow"',
        '0 added, 1 changed, 0 removed',
        'Would write: catalogue/people.json. Nothing is written without --write.',
        '',
      ].join('\n'),
    );
    expect(await texts(folder)).toEqual(before);
    const written = await run('import', 'csv', sheet, '--dir', folder, '--write', '--json');
    expect(JSON.parse(written.stdout)).toMatchObject({ faults: [], files: ['catalogue/people.json'], written: true });
    const expected = (before.get('people.json') ?? '').replace('"en": "Edgar Snow"', '"en": "Edgar Parks Snow"');
    expect((await texts(folder)).get('people.json')).toBe(expected);
  });

  it('refuse a faulty sheet whole, with file, row, column, value and reason', async () => {
    const sheet = path.join(work, 'csv/exhibits.csv');
    await writeFile(sheet, (await readFile(sheet, 'utf8')).replace(`"'1928~"`, '"1928-13"'));
    const before = await texts(folder);
    const { code, stdout, stderr } = await run('import', 'csv', sheet, '--dir', folder, '--write');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^1 faults\n {2}exhibits\.csv row 2 column date "1928-13": there is no month 13$/m);
    expect(await texts(folder)).toEqual(before);
  });

  it.each<[readonly string[], RegExp]>([
    [['csv'], /name a sheet/],
    [['xlsx', 'a.xlsx'], /no import of xlsx/],
    [['csv', 'nowhere.csv'], /no file nowhere\.csv/],
    [['--wirte'], /--wirte/],
  ])('explain themselves: import %s', async (args, reason) => {
    const { code, stderr } = await run('import', ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(reason);
    expect(stderr).toMatch(/--dir DIR/);
  });
});
