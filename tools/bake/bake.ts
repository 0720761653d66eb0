/** `npm run bake`: bakes the light of an exhibition's halls into `textures/light`. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { keepEntries } from '../textures/keepEntries';
import { bakeLight } from './bakeLight';
import { bakeProbes } from './bakeProbes';
import { createWorld } from './createWorld';
import { lightEntry, lightFiles } from './lightFiles';
import { readBakeInputs } from './readBakeInputs';
import { createStageStore } from './stageStore';

const HELP = `npm run bake [-- options]
  Bakes light maps, lamps and light probes of the halls into textures/light.
  --scene DIR   exhibition folder (scenes/international-friends)
  --out DIR     where to write (textures/light); its entry goes into manifest.json beside that folder
  --draft       few rays: quick and noisy, for trying a plan
  --force       bake although nothing changed, and forget stages kept from before
  --help        this text`;

const EFFORT = { full: { rays: 384, bounces: 3 }, draft: { rays: 48, bounces: 2 } } as const;
const CACHE = 'node_modules/.cache/bake';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scene: { type: 'string', default: 'scenes/international-friends' },
      out: { type: 'string', default: 'textures/light' },
      draft: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  const began = Date.now();
  const say = (line: string): void => {
    process.stdout.write(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}\n`);
  };
  const inputs = await readBakeInputs(values.scene);
  const kept = await readFile(path.join(values.out, 'charts.json'), 'utf8').catch(() => '{}');
  if (!values.force && (JSON.parse(kept) as { hash?: string }).hash === inputs.hash) {
    say(`${values.out} is up to date (${inputs.hash})`);
    return;
  }
  const { plan, hang, colours, spots, hash } = inputs;
  const cache = path.join(CACHE, `${hash}-${values.draft ? 'draft' : 'full'}`);
  if (values.force) await rm(cache, { recursive: true, force: true });
  const world = createWorld(plan, hang, colours);
  say(`${world.surfaces.length} surfaces, ${spots.length} lamps (${hash})`);
  const effort = values.draft ? EFFORT.draft : EFFORT.full;
  const baked = await bakeLight(world, spots, effort, createStageStore(cache), say);
  const irradiance = new Map([...baked].map(([id, { coarse }]) => [id, coarse]));
  const probes = bakeProbes(plan, spots, world.bodies, world.leaving(irradiance));
  say(`${probes.rgb.length / 3} probes`);

  const files = await lightFiles(world, spots, baked, probes, hash);
  await mkdir(values.out, { recursive: true });
  for (const { name, content } of files) {
    await writeFile(path.join(values.out, name), content);
    say(`${name} ${(content.length / 1000).toFixed(1)} kB`);
  }
  await keepEntries(path.join(path.dirname(values.out), 'manifest.json'), [lightEntry(files, hash)]);
  await rm(cache, { recursive: true, force: true });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
