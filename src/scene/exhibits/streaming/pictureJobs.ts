import type { PictureSource } from '../../../assets/pictures';
import type { Face } from './face';
import type { TierPool } from './tierPool';
import { createUploadQueue, type Upload } from './uploadQueue';

/** One picture to be brought into one layer. */
export interface PictureJob {
  readonly pool: TierPool;
  readonly picture: string;
  readonly layer: number;
  readonly face: Face;
}

export interface PictureJobsOptions {
  readonly source: PictureSource;
  /** A picture is on the card, whole. */
  readonly onReady: (job: PictureJob) => void;
  /** A picture did not come, or was not one. */
  readonly onFailed: (job: PictureJob) => void;
  /** Something changed: more to upload, or nothing left. */
  readonly onChange: () => void;
}

/** Fetches, decodes and uploads pictures in the order given: four fetched at once, a few decoded ones waiting. */
export interface PictureJobs {
  /** Replaces the jobs that have not begun. */
  readonly plan: (jobs: readonly PictureJob[]) => void;
  /** Brings something else to the card with the pictures, in the same share of each frame. */
  readonly bring: (upload: Upload) => void;
  readonly waiting: () => readonly PictureJob[];
  readonly isBusy: () => boolean;
  readonly hasUploads: () => boolean;
  /** Uploads at most so many bytes; returns how many. */
  readonly upload: (budget: number) => number;
  /** Drops all jobs and what was decoded for them. */
  readonly clear: () => void;
}

const AT_ONCE = 4;
/** Decoded pictures that may wait for the card. */
const BACKLOG = 10;

/** True where a tier that is wider than high holds an upright picture: it lies there on its side. Square tiers squeeze. */
export const isTurned = ({ tier }: TierPool, face: Face): boolean => tier.width > tier.height && face.isPortrait;

/** Creates an idle set of jobs. */
export function createPictureJobs({ source, onReady, onFailed, onChange }: PictureJobsOptions): PictureJobs {
  const queue = createUploadQueue();
  let jobs: readonly PictureJob[] = [];
  let inFlight = 0;
  let round = 0;

  const fetchOne = async (job: PictureJob): Promise<void> => {
    const { pool, picture, layer, face } = job;
    const began = round;
    const { width, height, levels } = pool.tier;
    const shape = { width, height, levels, isTurned: isTurned(pool, face) };
    const far = pool.tier.name === 'far' ? face.far : null;
    try {
      const bitmaps = await source.load(far?.sheet ?? face.path, far?.tile ?? null, shape);
      const array = pool.array();
      if (!array || began !== round || !pool.expects(picture, layer)) {
        for (const bitmap of bitmaps) bitmap.close();
        return;
      }
      queue.push({
        array,
        layer,
        levels: bitmaps,
        onDone: () => {
          if (pool.expects(picture, layer)) onReady(job);
        },
      });
    } catch {
      if (began === round) onFailed(job);
    }
  };

  const pump = (): void => {
    while (inFlight < AT_ONCE && queue.length() < BACKLOG) {
      const [job, ...rest] = jobs;
      if (!job) break;
      jobs = rest;
      if (!job.pool.expects(job.picture, job.layer)) continue;
      inFlight += 1;
      void fetchOne(job).then(() => {
        inFlight -= 1;
        pump();
        onChange();
      });
    }
  };

  return {
    plan: (next) => {
      jobs = next;
      pump();
      onChange();
    },
    bring: (upload) => {
      queue.push(upload);
      onChange();
    },
    waiting: () => jobs,
    isBusy: () => jobs.length > 0 || inFlight > 0 || queue.length() > 0,
    hasUploads: () => queue.length() > 0,
    upload: (budget) => {
      if (queue.length() === 0) return 0;
      const bytes = queue.advance(budget);
      pump();
      return bytes;
    },
    clear: () => {
      round += 1;
      jobs = [];
      queue.clear();
    },
  };
}
