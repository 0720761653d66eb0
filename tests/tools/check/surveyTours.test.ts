import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { surveyCatalogue } from '../../../src/domain/catalogue/surveyCatalogue';
import type { Film } from '../../../src/domain/film/schemas';
import type { Tour } from '../../../src/domain/tours/schemas';
import { surveyTours } from '../../../tools/check/surveyTours';
import { catalogueFiles } from '../../support/smallExhibition';

const title = { zh: '导览', en: 'A tour' };
const aStop = (id: string, stand: Tour['stops'][number]['stand']) => ({ id, stand, dwell: 1, caption: null });
const aTour = (overrides: Partial<Tour> = {}): Tour => ({
  id: 'walk',
  title,
  text: title,
  stops: [aStop('first', { exhibit: 'a-photograph' }), aStop('second', { story: 'a-story' })],
  ...overrides,
});
const aFilm = (overrides: Partial<Film> = {}): Film => ({
  id: 'walk',
  title,
  tour: 'walk',
  fps: 24,
  size: [640, 360],
  seconds: 3,
  language: 'zh',
  ...overrides,
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'survey-tours-'));
  await mkdir(path.join(folder, 'tours'));
  await mkdir(path.join(folder, 'films'));
});
afterEach(() => rm(folder, { recursive: true }));

async function faultsOf(tour: unknown, film: unknown): Promise<readonly string[]> {
  await writeFile(path.join(folder, 'tours/walk.json'), JSON.stringify(tour));
  await writeFile(path.join(folder, 'films/walk.json'), JSON.stringify(film));
  const issues = await surveyTours(folder, surveyCatalogue(catalogueFiles()).draft);
  return issues.map(({ file, path: at, reason }) => `${file} ${at}: ${reason}`);
}

describe('surveyTours', () => {
  it('has nothing against a sound tour and film, nor against a folder without any', async () => {
    expect(await faultsOf(aTour(), aFilm())).toEqual([]);
    await rm(path.join(folder, 'tours'), { recursive: true });
    await rm(path.join(folder, 'films'), { recursive: true });
    expect(await surveyTours(folder, surveyCatalogue(catalogueFiles()).draft)).toEqual([]);
  });

  it('tells all at once of what leads nowhere and of faults of form', async () => {
    const stops = [aStop('first', { exhibit: 'nothing' }), aStop('second', { story: 'none' })];
    expect(await faultsOf(aTour({ id: 'stroll', stops }), aFilm({ tour: 'run' }))).toEqual([
      'tours/walk.json id: must be "walk", as the file is called',
      'tours/walk.json stops[0](first).stand: there is no exhibit of this id',
      'tours/walk.json stops[1](second).stand: there is no story of this id',
      'films/walk.json tour: there is no tours/run.json',
    ]);
    expect(await faultsOf(aTour({ stops: [] }), aFilm({ fps: 0 }))).toEqual([
      'tours/walk.json stops: a tour has at least two stops',
      'films/walk.json fps: must be at least 1',
    ]);
  });
});
