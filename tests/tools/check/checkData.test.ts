import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import type { DataReport } from '../../../tools/check/dataReport';
import { compileFolder } from '../../../tools/compile/compileFolder';

const SOUND = 'scenes/international-friends';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'check-data-'));
  await cp(SOUND, folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function checkData(...args: readonly string[]): Promise<Ended> {
  const command = ['--import', 'tsx', 'tools/check/checkData.ts', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { maxBuffer: 64 * 2 ** 20 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** Changes the records of a section file in the temporary folder. */
async function plant(file: string, change: (exhibits: Exhibit[]) => readonly unknown[]): Promise<void> {
  const { exhibits } = JSON.parse(await readFile(path.join(SOUND, file), 'utf8')) as { exhibits: Exhibit[] };
  await writeFile(path.join(folder, file), JSON.stringify({ exhibits: change(exhibits) }));
}

describe('npm run check:data', { timeout: 120_000 }, () => {
  it('passes the exhibition, and counts it in one JSON document', async () => {
    const { code, stdout, stderr } = await checkData('--json');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as DataReport;
    expect(report.artifacts).toBeGreaterThanOrEqual(300);
    expect(report.photographs).toBeGreaterThanOrEqual(400);
    expect(report.records).toBe(report.artifacts + report.photographs + report.panels);
    expect(report.records).toBe(Object.values(report.bySection).reduce((sum, count) => sum + count, 0));
    expect(Object.keys(report.bySubject)).toHaveLength(8);
    expect(Math.min(...Object.values(report.bySubject))).toBeGreaterThanOrEqual(12);
    expect(report).toMatchObject({
      withoutSource: 0,
      withoutChinese: 0,
      unplaced: 0,
      errors: [],
    });
  });

  it('tells all faults of all files with file, path, value and reason, and fails', async () => {
    await plant('catalogue/medical.json', ([first, second, third, ...rest]) => [
      { ...first, sources: [], date: '1938-02-31' },
      { ...second, people: [{ id: 'nobody', role: 'subject' }] },
      { ...third, display: { ...third?.display, model: 'toy-dragon' } },
      ...rest,
    ]);
    await writeFile(path.join(folder, 'catalogue/places.json'), '{ "places": [ oops ] }');
    const { code, stdout, stderr } = await checkData('--dir', folder, '--json');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^5 errors$/m);
    expect(stderr).toMatch(/^ {2}catalogue\/places\.json line 1, column 15 .*oops.*: is not JSON/m);
    expect(stderr).toMatch(
      /^ {2}catalogue\/medical\.json exhibits\[0\]\(.+\)\.sources \[\]: every record has at least one source$/m,
    );
    expect(stderr).toMatch(
      /^ {2}catalogue\/medical\.json exhibits\[0\]\(.+\)\.date "1938-02-31": that month has days 01 to 28, not 31$/m,
    );
    expect(stderr).toMatch(
      /^ {2}catalogue\/medical\.json exhibits\[1\]\(.+\)\.people\[0\]\.id "nobody": there is no person of this id$/m,
    );
    expect(stderr).toMatch(
      /^ {2}catalogue\/medical\.json exhibits\[2\]\(.+\)\.display\.model "toy-dragon": hang\.json knows no form of this name/m,
    );
    const report = JSON.parse(stdout) as {
      errors: unknown[];
      records: number;
      withoutSource: number;
      unplaced: unknown;
    };
    expect(report.records).toBeGreaterThan(600);
    expect(report).toMatchObject({ withoutSource: 1, unplaced: null });
    expect(report.errors).toHaveLength(5);
  });

  it('and the build refuses the same folder for the same faults', async () => {
    await plant('catalogue/medical.json', ([first, ...rest]) => [{ ...first, date: 'soon', kind: 'toy' }, ...rest]);
    const refusal = compileFolder(folder, '.');
    await expect(refusal).rejects.toThrow(/places\.json line 1/);
    await expect(refusal).rejects.toThrow(/medical\.json exhibits\[0\]\(.+\)\.date: "soon" — a date is EDTF/);
    await expect(refusal).rejects.toThrow(/medical\.json exhibits\[0\]\(.+\)\.kind: "toy" — must be "book" or/);
  });

  it('explains itself', async () => {
    const help = await checkData('--help');
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toMatch(/--json/);
    const wrong = await checkData('--jsn');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(/--jsn/);
  });
});
