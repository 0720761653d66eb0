import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkModels } from '../../../tools/models/checkModels';
import { buildModel } from '../../../tools/models/make/buildModel';
import { createIO } from '../../../tools/models/make/writeGlb';
import { parseManifest } from '../../../tools/models/manifest';
import { planModels } from '../../../tools/models/planModels';

const folder = path.join(import.meta.dirname, '../../../models');
const entries = parseManifest(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')));
const jobs = planModels();
const jobOf = (id: string) => {
  const job = jobs.find((each) => each.id === id);
  if (!job) throw new Error(`no model ${id}`);
  return job;
};
const copy = mkdtempSync(path.join(tmpdir(), 'models-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the built models', () => {
  it('are those that are shaped, unchanged, with fewer triangles in each coarser level: else run npm run models', () => {
    expect(checkModels(jobs, entries, folder)).toEqual([]);
  });

  it('are found at fault when one is missing, changed, out of date, left over or no lighter than the finer one', () => {
    cpSync(folder, copy, { recursive: true });
    const [first, second, third] = entries;
    if (!first || !second || !third) throw new Error('hardly any models');
    const nameOf = (entry: typeof first) => path.join(copy, entry.files[0]?.path ?? '');
    rmSync(nameOf(first));
    const bytes = readFileSync(nameOf(second));
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(nameOf(second), bytes);
    writeFileSync(path.join(copy, 'stray.near.glb'), 'x');
    const changed = entries.map((entry) =>
      entry.id !== third.id
        ? entry
        : { ...entry, inputsHash: 'other', files: entry.files.map((file) => ({ ...file, triangles: 100 })) },
    );
    const faults = checkModels(jobs, [...changed, { ...first, id: 'forgotten' }], copy).join('\n');
    for (const fault of [
      `${first.files[0]?.path}: missing`,
      `${second.id}: files differ`,
      `${third.id}: built from other inputs`,
      `${third.id}: ${third.files[0]?.level} has 100 triangles`,
      'forgotten: nothing shapes it',
      'stray.near.glb: not in the manifest',
    ])
      expect(faults).toContain(fault);
    expect(checkModels(jobs, entries.slice(1), folder)).toContain(`${first.id}: not built; run npm run models`);
  });

  it('weigh no more than a family member or a hero may, and little in the level that is fetched first', () => {
    for (const { id, files, hero } of entries) {
      const total = files.reduce((sum, file) => sum + file.bytes, 0);
      expect({ id, isLight: total < (hero ? 700_000 : 400_000) }).toEqual({ id, isLight: true });
      expect({ id, isLight: (files[0]?.bytes ?? 0) < (hero ? 40_000 : 30_000) }).toEqual({ id, isLight: true });
    }
    expect(entries.flatMap(({ files }) => files).reduce((sum, file) => sum + file.bytes, 0)).toBeLessThan(12e6);
  });

  it('have heroes, each of fifteen thousand triangles and more', () => {
    const heroes = entries.filter(({ hero }) => hero);
    expect(heroes.length).toBeGreaterThan(0);
    for (const { id, files } of heroes) {
      expect({ id, isRich: (files.at(-1)?.triangles ?? 0) >= 15_000 }).toEqual({ id, isRich: true });
    }
  });
});

describe('building a model', () => {
  it('gives the same bytes twice', async () => {
    const job = jobOf('book');
    const [once, again] = [await buildModel(job), await buildModel(job)];
    expect(once.levels.length).toBe(3);
    once.levels.forEach(({ bytes }, at) => {
      expect(Buffer.from(again.levels[at]?.bytes ?? []).equals(bytes)).toBe(true);
    });
  });

  it('shades what stands low and close, and nothing outside 0 to 1', async () => {
    const { levels } = await buildModel(jobOf('camera'));
    const vertices = await shadeOf(levels.at(-1)?.bytes ?? new Uint8Array());
    for (const { open, wear } of vertices) {
      expect(Math.min(open, wear)).toBeGreaterThanOrEqual(0);
      expect(Math.max(open, wear)).toBeLessThanOrEqual(1);
    }
    const low = vertices.filter(({ y }) => y < 0).map(({ open }) => open);
    const high = vertices.filter(({ y }) => y >= 0).map(({ open }) => open);
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(low)).toBeLessThan(mean(high));
    expect(Math.max(...high)).toBeGreaterThan(0.95);
    expect(Math.min(...low)).toBeLessThan(0.5);
  });
});

/** Height and shade of every vertex of a file. */
async function shadeOf(bytes: Uint8Array): Promise<readonly { y: number; open: number; wear: number }[]> {
  const document = await createIO().readBinary(bytes);
  const primitive = document.getRoot().listMeshes()[0]?.listPrimitives()[0];
  const position = primitive?.getAttribute('POSITION');
  const shade = primitive?.getAttribute('_OCCLUSION');
  if (!position || !shade) throw new Error('no shade');
  return Array.from({ length: position.getCount() }, (_, vertex) => {
    const [open = -1, wear = -1] = shade.getElement(vertex, []);
    return { y: position.getElement(vertex, [])[1] ?? 0, open, wear };
  });
}
