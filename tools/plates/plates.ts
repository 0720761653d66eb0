/** `npm run plates`: draws what is out of date among the exhibition's pictures and keeps `textures/manifest.json`. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { keepEntries, readManifest, writeManifest } from '../textures/keepEntries';
import { type ManifestEntry, PICTURE_GROUPS } from '../textures/manifest';
import { DISTANT_ID, distantJob } from './distant/distantJob';
import { drawDistantSheet } from './distant/drawDistantSheet';
import { drawPictures } from './draw/drawPictures';
import { drawFarSheet } from './far/drawFarSheet';
import { farJobs } from './far/farJobs';
import { inputsHashOf } from './inputsHash';
import { HELP, type PlatesOptions, readOptions } from './options';
import { entryIdOf, type PictureJob } from './pictureJob';
import { type PicturePlan, planPictures } from './planPictures';
import { readSources } from './sources/readSources';

const ROOT = path.join(import.meta.dirname, '../..');
const FOLDER = process.env['EXHIBITION_DIR'] ?? 'scenes/international-friends';
const TEXTURES = path.join(ROOT, 'textures');
const MANIFEST = path.join(TEXTURES, 'manifest.json');

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.isHelp) {
    process.stdout.write(HELP);
    return 0;
  }
  const plan = planPictures(await readSources(path.join(ROOT, FOLDER)));
  const jobs = await outOfDate(plan, options);
  process.stdout.write(`${jobs.length} of ${plan.jobs.length} pictures to draw\n`);
  if (options.isDry) {
    for (const job of jobs) process.stdout.write(`  ${entryIdOf(job)}\n`);
    return 0;
  }
  const faults: string[] = [];
  await drawPictures(jobs, TEXTURES, {
    onDrawn: async (entries, done, of) => {
      await keep(entries);
      process.stdout.write(`  ${done}/${of} ${entries.at(-1)?.id ?? ''}\n`);
    },
    onFault: (fault) => faults.push(fault),
  });
  await drawFarSheets(plan, options);
  await drawDistant(plan, options);
  if (options.only.length === 0) await dropStale(plan);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return faults.length > 0 ? 1 : 0;
}

async function outOfDate(plan: PicturePlan, { only, isForced, limit }: PlatesOptions): Promise<readonly PictureJob[]> {
  const known = new Map((await readManifest(MANIFEST)).map((entry) => [entry.id, entry]));
  const stories = new Map(plan.faces.map(({ job, story }) => [job.subject, story]));
  const isAsked = (job: PictureJob) =>
    only.length === 0 ||
    only.some((name) => [entryIdOf(job), job.subject, job.group, stories.get(job.subject)].includes(name));
  const isCurrent = (job: PictureJob) => {
    const entry = known.get(entryIdOf(job));
    const file = entry?.files[0];
    return file !== undefined && entry?.inputsHash === inputsHashOf(job) && existsSync(path.join(TEXTURES, file.path));
  };
  return plan.jobs.filter((job) => isAsked(job) && (isForced || !isCurrent(job))).slice(0, limit);
}

/** Entries this run has made; all are written each time, so that another writer at work cannot lose them. */
const made = new Map<string, ManifestEntry>();

/** Puts entries into the manifest as they are made. */
async function keep(entries: readonly ManifestEntry[]): Promise<void> {
  for (const entry of entries) made.set(entry.id, entry);
  await keepEntries(MANIFEST, [...made.values()]);
}

async function drawFarSheets(plan: PicturePlan, { isForced }: PlatesOptions): Promise<void> {
  const manifest = await readManifest(MANIFEST);
  const known = new Map(manifest.map((entry) => [entry.id, entry]));
  const jobs = farJobs(plan.faces, manifest).filter(
    (job) => isForced || known.get(`far/${job.story}`)?.inputsHash !== job.inputsHash,
  );
  for (const job of jobs) await keep([await drawFarSheet(job, TEXTURES)]);
  if (jobs.length > 0) process.stdout.write(`  ${jobs.length} far sheets\n`);
}

async function drawDistant(plan: PicturePlan, { isForced }: PlatesOptions): Promise<void> {
  const manifest = await readManifest(MANIFEST);
  const job = distantJob(plan.distant, manifest);
  const known = manifest.find(({ id }) => id === DISTANT_ID);
  if (!job || (!isForced && known?.inputsHash === job.inputsHash)) return;
  await keep([await drawDistantSheet(job, TEXTURES)]);
  process.stdout.write('  the distant sheet\n');
}

/** Removes pictures of records, stories and wall texts that are no longer there. */
async function dropStale(plan: PicturePlan): Promise<void> {
  const wanted = new Set([...plan.jobs.map(entryIdOf), ...plan.faces.map(({ story }) => `far/${story}`), DISTANT_ID]);
  const isOurs = (id: string) => PICTURE_GROUPS.some((group) => id.startsWith(`${group}/`));
  const entries = await readManifest(MANIFEST);
  const stale = entries.filter(({ id }) => isOurs(id) && !wanted.has(id));
  for (const file of stale.flatMap(({ files }) => files)) await rm(path.join(TEXTURES, file.path), { force: true });
  if (stale.length === 0) return;
  const gone = new Set(stale.map(({ id }) => id));
  for (const id of gone) made.delete(id);
  await writeManifest(
    MANIFEST,
    entries.filter(({ id }) => !gone.has(id)),
  );
  process.stdout.write(`  ${stale.length} stale pictures removed\n`);
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
