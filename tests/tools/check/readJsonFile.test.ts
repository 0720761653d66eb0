import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJsonFile } from '../../../tools/check/readJsonFile';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'read-json-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function issueOf(text: string) {
  await writeFile(path.join(folder, 'a.json'), text);
  const read = await readJsonFile(folder, 'a.json');
  return read.ok ? null : read.issues[0];
}

describe('readJsonFile', () => {
  it('gives the content', async () => {
    await writeFile(path.join(folder, 'a.json'), '{"a":[1,"二"]}');
    expect(await readJsonFile(folder, 'a.json')).toEqual({ ok: true, value: { a: [1, '二'] } });
  });

  it('tells the line and column of a fault of syntax, and what stands there', async () => {
    const issue = await issueOf('{\n  "a": 1,\n  "b": oops\n}');
    // The third line is `  "b": oops`; its eighth column is the first letter that cannot be.
    expect(issue).toMatchObject({ file: 'a.json', path: 'line 3, column 8' });
    expect(issue?.value).toContain('oops');
    expect(issue?.reason).toMatch(/^is not JSON: /);
  });

  it('tells where a file breaks off', async () => {
    expect(await issueOf('{\n  "a": [1,')).toMatchObject({ path: 'line 2, column 11' });
  });

  it('tells of a missing file', async () => {
    expect(await readJsonFile(folder, 'none.json')).toEqual({
      ok: false,
      issues: [{ file: 'none.json', path: '', value: '', reason: 'the file is missing' }],
    });
  });
});
