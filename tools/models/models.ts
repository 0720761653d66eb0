/** `npm run models`: builds what is out of date among the gallery's models and keeps `models/manifest.json`. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inputsHashOf } from './inputsHash';
import { lookAtModels } from './look/lookAtModels';
import { type BuiltModel, buildModel } from './make/buildModel';
import { type ManifestEntry, manifestText, parseManifest } from './manifest';
import { isHero, type ModelJob, planModels } from './planModels';
import { isSkinCurrent, keepSkin } from './skin/keepSkin';
import { wearSkin } from './skin/wearSkin';

const HELP = `npm run models [-- options]
  Builds the models in models/ from tools/models/forms: three levels of detail each, with baked shade, and the skins of
  heroes in textures/skins. Builds only what changed, and removes what nothing shapes any more.
  --only ID     models whose id is ID or begins with ID; may be repeated
  --force       build although nothing changed
  --look DIR    afterwards, pictures of the models from two sides and a contact sheet, into DIR
  --level NAME  which level --look shows: far, mid, near (near)
  --help        this text
`;

const FOLDER = path.join(import.meta.dirname, '../../models');
const MANIFEST = path.join(FOLDER, 'manifest.json');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      force: { type: 'boolean', default: false },
      look: { type: 'string' },
      level: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const jobs = planModels();
  const asked = jobs.filter(({ id }) => values.only.length === 0 || values.only.some((name) => isNamed(id, name)));
  if (asked.length === 0) throw new Error(`no model is called ${values.only.join(' or ')}`);
  await mkdir(FOLDER, { recursive: true });
  const known = new Map((await readManifest()).map((entry) => [entry.id, entry]));
  const due = asked.filter((job) => values.force || !isCurrent(job, known.get(job.id)));
  say(`${due.length} of ${asked.length} models to build`);
  for (const [at, job] of due.entries()) {
    const { skin } = job;
    const built = await buildModel(job, skin && ((mesh) => wearSkin(mesh, skin)));
    const entry = await keep(job, built, known.get(job.id));
    known.set(job.id, entry);
    await writeManifest([...known.values()]);
    await keepSkin(job.id, built.skin, entry);
    const levels = entry.files.map(
      ({ level, triangles, bytes }) => `${level} ${triangles} (${(bytes / 1000).toFixed(0)} kB)`,
    );
    say(`  ${at + 1}/${due.length} ${job.id}: ${levels.join(', ')}`);
  }
  if (values.only.length === 0) await dropStale(new Set(jobs.map(({ id }) => id)), known);
  if (values.look !== undefined) {
    const seen = asked.flatMap(({ id }) => known.get(id) ?? []);
    await lookAtModels(seen, FOLDER, path.resolve(values.look), say, values.level);
  }
}

const isNamed = (id: string, name: string): boolean => id === name || id.startsWith(`${name}-`);

function isCurrent(job: ModelJob, entry: ManifestEntry | undefined): boolean {
  return (
    entry?.inputsHash === inputsHashOf(job) &&
    isSkinCurrent(job, entry) &&
    isHero(job) === (entry.hero ?? false) &&
    entry.files.every((file) => existsSync(path.join(FOLDER, file.path)))
  );
}

/** Writes a model's files, removes those of levels it has no more, and gives its entry. */
async function keep(job: ModelJob, built: BuiltModel, before: ManifestEntry | undefined): Promise<ManifestEntry> {
  const hash = createHash('sha256');
  const files: ManifestEntry['files'][number][] = [];
  for (const { level, bytes, triangles, error } of built.levels) {
    const name = `${job.id}.${level}.glb`;
    await writeFile(path.join(FOLDER, name), bytes);
    hash.update(bytes);
    files.push({ level, path: name, bytes: bytes.length, triangles, error });
  }
  const kept = new Set(files.map((file) => file.path));
  for (const file of before?.files ?? [])
    if (!kept.has(file.path)) await rm(path.join(FOLDER, file.path), { force: true });
  const [x, y, z] = built.size.map((metres) => Number(metres.toFixed(4))) as [number, number, number];
  return {
    id: job.id,
    files,
    ...(isHero(job) ? { hero: true as const } : {}),
    sizeM: job.source.isSized ? { x, y, z } : null,
    madeBy: 'npm run models',
    source: `tools/models/forms/${job.kind}`,
    licence: 'CC-BY-4.0',
    inputsHash: inputsHashOf(job),
    sha256: hash.digest('hex'),
  };
}

/** Removes models that nothing shapes any more, and files that no entry names. */
async function dropStale(wanted: ReadonlySet<string>, known: Map<string, ManifestEntry>): Promise<void> {
  for (const id of known.keys()) if (!wanted.has(id)) known.delete(id);
  await writeManifest([...known.values()]);
  const listed = new Set([...known.values()].flatMap(({ files }) => files.map((file) => file.path)));
  for (const name of await readdir(FOLDER)) {
    if (name.endsWith('.glb') && !listed.has(name)) {
      await rm(path.join(FOLDER, name));
      say(`  ${name} removed`);
    }
  }
}

async function readManifest(): Promise<readonly ManifestEntry[]> {
  return existsSync(MANIFEST) ? parseManifest(JSON.parse(await readFile(MANIFEST, 'utf8'))) : [];
}

/** Writes beside and renames: a reader never meets half a manifest. */
async function writeManifest(entries: readonly ManifestEntry[]): Promise<void> {
  const text = manifestText(entries);
  if (existsSync(MANIFEST) && (await readFile(MANIFEST, 'utf8')) === text) return;
  const beside = `${MANIFEST}.${process.pid}`;
  await writeFile(beside, text);
  await rename(beside, MANIFEST);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
