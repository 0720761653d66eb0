import { createHash } from 'node:crypto';
import type { Manifest } from '../../textures/manifest';
import { entryIdOf, type PictureJob } from '../pictureJob';
import { type FarSheet, planFarSheet } from './planFarSheet';

/** A story's sheet of small pictures. */
export interface FarJob {
  readonly story: string;
  readonly sheet: FarSheet;
  /** Path of each tile's near picture under `textures/`, in the order of the tiles. */
  readonly from: readonly string[];
  /** Hash of the near pictures and of the layout. */
  readonly inputsHash: string;
}

/** Counts up when the way tiles are made small or stored changes. */
const MAKER = 1;

/**
 * Far sheets of all stories that have pictures.
 *
 * @param jobs near pictures in the curator's order, with the story of each
 * @param manifest where the near pictures stand; a story with one that is not drawn yet is left out
 */
export function farJobs(
  jobs: readonly { readonly job: PictureJob; readonly story: string }[],
  manifest: Manifest,
): readonly FarJob[] {
  const entries = new Map(manifest.map((entry) => [entry.id, entry]));
  const byStory = new Map<string, PictureJob[]>();
  for (const { job, story } of jobs) byStory.set(story, [...(byStory.get(story) ?? []), job]);
  return [...byStory].flatMap(([story, own]): FarJob[] => {
    const drawn = own.flatMap((job) => entries.get(entryIdOf(job)) ?? []);
    if (own.length === 0 || drawn.length < own.length) return [];
    const sheet = planFarSheet(own.map(({ subject, file }) => ({ exhibit: subject, isPortrait: file.w < file.h })));
    const parts = [MAKER, sheet, drawn.map(({ sha256 }) => sha256)];
    const inputsHash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
    return [{ story, sheet, from: drawn.flatMap(({ files }) => files[0]?.path ?? []), inputsHash }];
  });
}
