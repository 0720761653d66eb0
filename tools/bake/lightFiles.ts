import { createHash } from 'node:crypto';
import { fixturesOf, packFixtures } from '../../src/domain/lighting/fixtures';
import { writeProbes } from '../../src/domain/lighting/irradianceAt';
import { type Atlas, FINE } from '../../src/domain/lighting/packCharts';
import type { Spot } from '../../src/domain/lighting/spot';
import { surfacesPrint } from '../../src/domain/lighting/surfacesPrint';
import type { ManifestEntry } from '../textures/manifest';
import type { BakedAtlas } from './bakeLight';
import type { World } from './createWorld';
import { atlasPicture, LIGHT_SCALE } from './writeAtlas';

/** WebP quality of the map seen first and of the one that sharpens it. */
const QUALITY = { coarse: 90, fine: 93 } as const;

/** One file of `textures/light`. */
export interface LightFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly width?: number;
  readonly height?: number;
}

/** Everything a bake writes except its manifest. */
export async function lightFiles(
  world: World,
  spots: readonly Spot[],
  baked: ReadonlyMap<string, BakedAtlas>,
  probes: Parameters<typeof writeProbes>[0],
  hash: string,
): Promise<readonly LightFile[]> {
  const files: LightFile[] = [];
  for (const { atlas } of world.parts) {
    const light = baked.get(atlas.id);
    if (!light) throw new Error(`atlas ${atlas.id} was not baked`);
    for (const level of ['coarse', 'fine'] as const) {
      const { w, h } = light[level];
      const content = await atlasPicture(light[level], QUALITY[level]);
      files.push({ name: `${atlas.id.toLowerCase()}-${level}.webp`, content, width: w, height: h });
    }
  }
  const atlases = Object.fromEntries(
    world.parts.map(({ atlas }) => [atlas.id, { surfaces: surfacesPrint(world.surfaces, atlas.id) }]),
  );
  files.push(
    textFile('light.json', { scale: LIGHT_SCALE, atlases }),
    textFile('fixtures.json', packFixtures(fixturesOf(spots))),
    textFile('charts.json', { hash, fine: FINE, atlases: world.parts.map(({ atlas }) => chartsOf(atlas)) }),
    { name: 'probes.bin', content: writeProbes(probes) },
  );
  return files;
}

/** Charts as rectangles of coarse texels, by surface. */
function chartsOf({ id, w, h, charts }: Atlas) {
  return {
    id,
    w,
    h,
    charts: Object.fromEntries(charts.map((chart) => [chart.surface, [chart.x, chart.y, chart.w, chart.h]])),
  };
}

const textFile = (name: string, value: unknown): LightFile => ({
  name,
  content: new TextEncoder().encode(`${JSON.stringify(value)}\n`),
});

/** One manifest entry for the whole bake. */
export function lightEntry(files: readonly LightFile[], hash: string): ManifestEntry {
  const sum = createHash('sha256');
  for (const { content } of files) sum.update(content);
  return {
    id: 'light/halls',
    files: files.map(({ name, content, width, height }) => ({
      level: name.includes('coarse') ? 'coarse' : name.includes('fine') ? 'fine' : 'table',
      path: `light/${name}`,
      bytes: content.length,
      ...(width && height ? { width, height } : {}),
    })),
    madeBy: 'tools/bake',
    source: 'scenes/international-friends: plan.json, hang.json, catalogue',
    licence: 'CC-BY-4.0',
    inputsHash: hash,
    sha256: sum.digest('hex'),
  };
}
