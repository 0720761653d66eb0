import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DISTANT_TILE } from '../../../src/domain/hall/distant';
import { DISTANT_ID, distantJob } from '../../../tools/plates/distant/distantJob';
import { farJobs } from '../../../tools/plates/far/farJobs';
import { inputsHashOf } from '../../../tools/plates/inputsHash';
import { pictureLookupOf } from '../../../tools/plates/pictureFiles';
import { entryIdOf } from '../../../tools/plates/pictureJob';
import { planPictures } from '../../../tools/plates/planPictures';
import { readSources } from '../../../tools/plates/sources/readSources';
import { type Manifest, PICTURE_GROUPS, parseManifest } from '../../../tools/textures/manifest';

const root = path.join(import.meta.dirname, '../../..');
const sources = await readSources(path.join(root, 'scenes/international-friends'));
const plan = planPictures(sources);
const manifest = parseManifest(JSON.parse(readFileSync(path.join(root, 'textures/manifest.json'), 'utf8')));
const drawn = manifest.filter(({ id }) => PICTURE_GROUPS.some((group) => id.startsWith(`${group}/`)));

/** Things whose shape alone shows what they are: no plate, no cover. */
const WITHOUT_FACE =
  /^(?!.*(?:book|periodical|sheet|booklet|film-can|record|cloth|armband|signboard|stamp-sheet|cards)$).+$/;

/** Ids of jobs whose picture is missing or was made from something else. */
const outOfDate = (entries: Manifest, jobs = plan.jobs): readonly string[] => {
  const hashes = new Map(entries.map(({ id, inputsHash }) => [id, inputsHash]));
  return jobs.filter((job) => hashes.get(entryIdOf(job)) !== inputsHashOf(job)).map(entryIdOf);
};

describe('the drawn pictures', () => {
  it('give every record a label and, where its kind shows a face, a plate or cover', () => {
    const pictures = pictureLookupOf(manifest);
    const { exhibits } = sources.catalogue;
    expect(exhibits.filter(({ id }) => pictures.label(id) === null).map(({ id }) => id)).toEqual([]);
    const bare = exhibits.filter(({ id }) => pictures.face(id) === null);
    const wrong = bare.filter(({ display }) => display.mount === 'framed' || !WITHOUT_FACE.test(display.model ?? ''));
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(bare.length).toBeLessThan(exhibits.length / 4);
  });

  it('give every face a far tile inside its sheet', () => {
    const pictures = pictureLookupOf(manifest);
    const wrong = plan.faces.filter(({ job, story }) => {
      const tile = pictures.face(job.subject)?.far;
      const sheet = pictures.farSheet(story);
      return !tile || !sheet || tile.x + tile.w > sheet.w || tile.y + tile.h > sheet.h;
    });
    expect(wrong.map(({ job }) => job.subject)).toEqual([]);
  });

  it('give all of it a tile in the one distant sheet, which is a small file', () => {
    const { sheet, pictures } = pictureLookupOf(manifest).distant();
    const entry = manifest.find(({ id }) => id === DISTANT_ID);
    expect(pictures.length).toBe(plan.distant.length);
    expect(new Set(pictures).size).toBe(pictures.length);
    expect(entry?.inputsHash).toBe(distantJob(plan.distant, manifest)?.inputsHash);
    expect(entry?.files[0]?.bytes).toBeLessThan(200e3);
    // In rows from the top left, as the shader counts them; a slot names 2048 at most.
    const columns = (sheet?.w ?? 0) / DISTANT_TILE;
    const wrong = pictures.filter((near, at) => {
      const tile = entry?.tiles?.[near.replace('textures/', '')];
      return tile?.[0] !== (at % columns) * DISTANT_TILE || tile[1] !== Math.floor(at / columns) * DISTANT_TILE;
    });
    expect(wrong).toEqual([]);
    expect(pictures.length).toBeLessThanOrEqual(2048);
  });

  it('make another distant sheet where a picture is drawn anew, and none while one is missing', () => {
    const [first] = plan.distant;
    if (!first) throw new Error('no pictures planned');
    const without = manifest.filter(({ id }) => id !== entryIdOf(first));
    const other = manifest.map((entry) =>
      entry.id === entryIdOf(first) ? { ...entry, sha256: '0'.repeat(64) } : entry,
    );
    expect(distantJob(plan.distant, without)).toBeNull();
    expect(distantJob(plan.distant, other)?.inputsHash).not.toBe(distantJob(plan.distant, manifest)?.inputsHash);
  });

  it('give every story its panel and every wall text its picture', () => {
    const pictures = pictureLookupOf(manifest);
    expect(sources.catalogue.stories.filter(({ id }) => pictures.panel(id) === null)).toEqual([]);
    expect(sources.plan.features.filter(({ id }) => pictures.feature(id) === null)).toEqual([]);
  });

  it('are made from the records, texts and plan as they are now: else run npm run plates', () => {
    expect(outOfDate(manifest)).toEqual([]);
    const far = new Map(drawn.map(({ id, inputsHash }) => [id, inputsHash]));
    const stale = farJobs(plan.faces, manifest).filter(
      ({ story, inputsHash }) => far.get(`far/${story}`) !== inputsHash,
    );
    expect(stale.map(({ story }) => story)).toEqual([]);
  });

  it('are the files the manifest describes', () => {
    const wrong = drawn.filter(({ files, sha256 }) => {
      const file = path.join(root, 'textures', files[0]?.path ?? '');
      if (!existsSync(file)) return true;
      const bytes = readFileSync(file);
      return bytes.length !== files[0]?.bytes || createHash('sha256').update(bytes).digest('hex') !== sha256;
    });
    expect(drawn.length).toBeGreaterThan(1000);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('stay within 26 MB, plates within 30 kB and labels within 10 kB on average', () => {
    const bytesOf = (prefix: string) => {
      const sizes = drawn.filter(({ id }) => id.startsWith(prefix)).map(({ files }) => files[0]?.bytes ?? 0);
      return { sum: sizes.reduce((sum, size) => sum + size, 0), mean: sizes.reduce((a, b) => a + b, 0) / sizes.length };
    };
    expect(bytesOf('').sum).toBeLessThan(26e6);
    expect(bytesOf('plate/').mean).toBeLessThan(30e3);
    expect(bytesOf('label/').mean).toBeLessThan(10e3);
  });

  it('would be told apart from ones made before a record or a template changed', () => {
    const [first] = plan.jobs;
    if (!first) throw new Error('no pictures planned');
    const changed = { ...first, markup: `${first.markup} ` };
    expect(outOfDate(manifest, [changed])).toEqual([entryIdOf(first)]);
  });
});
