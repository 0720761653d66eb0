import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BuildError, buildSite } from '../../tools/serve/buildSite';
import { EXHIBITION } from '../support/readCatalogue';

let work = '';

beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'bad-'));
});

afterAll(() => rm(work, { recursive: true }));

async function change(file: string, edit: (text: string) => string): Promise<void> {
  const at = path.join(work, 'exhibition', file);
  await writeFile(at, edit(await readFile(at, 'utf8')));
}

it('faults in three files stop the build, all told at once with file, path, value and reason', async () => {
  await cp(EXHIBITION, path.join(work, 'exhibition'), { recursive: true });
  await change('catalogue/medical.json', (text) => text.replace(/"date": "19/, '"date": "the year 19'));
  await change('catalogue/people.json', (text) => text.replace(/"id": "edgar-snow"/, '"id": "Edgar Snow"'));
  await change('plan.json', (text) => text.replace(/"height": 6(\.0)?/, '"height": -6'));
  const failure = await buildSite({
    root: path.resolve(import.meta.dirname, '../..'),
    outDir: path.join(work, 'site'),
    exhibition: path.join(work, 'exhibition'),
  }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(BuildError);
  const log = failure instanceof BuildError ? failure.log : '';
  expect(log).toMatch(/catalogue\/medical\.json exhibits\[\d+\].*date.*the year 19/);
  expect(log).toMatch(/catalogue\/people\.json people\[\d+\].*Edgar Snow/);
  expect(log).toMatch(/plan\.json halls\[0\].*height.*-6/);
});
