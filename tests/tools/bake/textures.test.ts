import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { readProbes } from '../../../src/domain/lighting/irradianceAt';
import { packCharts } from '../../../src/domain/lighting/packCharts';
import { surfacesOf } from '../../../src/domain/lighting/surfacesOf';
import { surfacesPrint } from '../../../src/domain/lighting/surfacesPrint';
import { bakeInputsOf, readBakeInputs } from '../../../tools/bake/readBakeInputs';
import { parseManifest } from '../../../tools/textures/manifest';

const LIGHT = 'textures/light';
const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(`${LIGHT}/${name}`, 'utf8'));
const inputs = readBakeInputs('scenes/international-friends');

interface Charts {
  readonly hash: string;
  readonly atlases: readonly {
    readonly id: string;
    readonly w: number;
    readonly h: number;
    readonly charts: Record<string, number[]>;
  }[];
}
const manifest = readFile('textures/manifest.json', 'utf8').then((text) => parseManifest(JSON.parse(text)));
const entryOf = async () => (await manifest).find(({ id }) => id === 'light/halls');

describe('the committed light', () => {
  it('was baked from this plan and this hang; otherwise run `npm run bake`', async () => {
    const { hash } = await inputs;
    expect(((await json('charts.json')) as Charts).hash).toBe(hash);
  });

  it('would be found stale if a wall, a picture or a colour changed', async () => {
    const { plan, hang, colours, hash } = await inputs;
    const [wall, ...walls] = plan.walls;
    const [placement, ...placements] = hang.placements;
    if (!wall || !placement) throw new Error('a plan and a hang expected');
    const changed = [
      bakeInputsOf({ ...plan, walls: [{ ...wall, height: wall.height + 0.1 }, ...walls] }, hang, colours),
      bakeInputsOf(
        plan,
        { ...hang, placements: [{ ...placement, tilt: placement.tilt + 0.1 }, ...placements] },
        colours,
      ),
      bakeInputsOf(plan, hang, { ...colours, palette: { ...colours.palette, wall: '#000000' } }),
    ];
    for (const other of changed) expect(other.hash).not.toBe(hash);
  });

  it('fits the surfaces the visit will build', async () => {
    const { plan } = await inputs;
    const surfaces = surfacesOf(plan);
    const record = (await json('light.json')) as { atlases: Record<string, { surfaces: string }> };
    const charts = (await json('charts.json')) as Charts;
    for (const atlas of packCharts(surfaces)) {
      expect(record.atlases[atlas.id]?.surfaces).toBe(surfacesPrint(surfaces, atlas.id));
      const kept = charts.atlases.find(({ id }) => id === atlas.id);
      expect(Object.keys(kept?.charts ?? {})).toHaveLength(atlas.charts.length);
      for (const level of [1, 4] as const) {
        const file = `${LIGHT}/${atlas.id.toLowerCase()}-${level === 1 ? 'coarse' : 'fine'}.webp`;
        const { width, height } = await sharp(file).metadata();
        expect([width, height]).toEqual([atlas.w * level, atlas.h * level]);
      }
    }
  });

  it('is what its manifest says, byte for byte', async () => {
    const entry = await entryOf();
    const sum = createHash('sha256');
    for (const { path, bytes } of entry?.files ?? []) {
      const content = await readFile(`textures/${path}`);
      expect(content.length, path).toBe(bytes);
      sum.update(content);
    }
    expect(entry?.sha256).toBe(sum.digest('hex'));
    expect(entry?.inputsHash).toBe((await inputs).hash);
  });

  it('keeps to its size: coarse maps at most 90 kB together, fine ones 700 kB each', async () => {
    const entry = await entryOf();
    const of = (level: string) =>
      entry?.files.filter(({ path }) => path.includes(level)).map(({ bytes }) => bytes) ?? [];
    expect(of('coarse').reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(90_000);
    for (const bytes of of('fine')) expect(bytes).toBeLessThan(700_000);
  });

  it('shows walls as a night opening does: lit ones bright, the ceiling nearly black', async () => {
    const charts = (await json('charts.json')) as Charts;
    for (const { id, charts: rects } of charts.atlases) {
      const ceiling = rects[`${id}/ceiling/0`];
      if (!ceiling) throw new Error(`${id} has no ceiling`);
      const [left = 0, top = 0, width = 1, height = 1] = ceiling;
      const picture = sharp(`${LIGHT}/${id.toLowerCase()}-coarse.webp`);
      const whole = await greenOf(picture.clone());
      const dark = await greenOf(picture.clone().extract({ left, top, width, height }));
      expect(dark.mean).toBeLessThan(whole.mean * 0.8);
      expect(whole.max).toBeGreaterThan(140);
    }
  });

  it('holds light for things anywhere in the halls', async () => {
    const file = await readFile(`${LIGHT}/probes.bin`);
    const probes = readProbes(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
    const { plan } = await inputs;
    const widest = Math.max(...plan.halls.flatMap(({ outline }) => outline.map(([x]) => x)));
    expect(probes.origin.x + probes.step.x * (probes.columns - 1)).toBeCloseTo(widest, 0);
    expect(probes.rgb.some((byte) => byte > 100)).toBe(true);
  });
});

/** Mean and brightest green of a picture, 0 to 255. */
async function greenOf(picture: Sharp): Promise<{ readonly mean: number; readonly max: number }> {
  const [, green] = (await sharp(await picture.png().toBuffer()).stats()).channels;
  if (!green) throw new Error('a colour picture expected');
  return green;
}
