import type { Face } from './face';
import type { PictureJob } from './pictureJobs';
import { facesFor } from './rankFaces';
import type { TierPool } from './tierPool';

export interface PlanJobsOptions {
  readonly pools: readonly TierPool[];
  readonly faces: readonly Face[];
  /** Size of each face on the screen in device pixels. */
  readonly sizes: Float32Array;
  /** False for pictures that failed before. */
  readonly isWanted: (pool: TierPool, face: Face) => boolean;
  readonly waiting: readonly PictureJob[];
  readonly onEvicted: (picture: string) => void;
}

/** Assigns the layers of all tiers and gives the jobs that follow: small pictures of everything, then better ones, the best last. */
export function planJobs(options: PlanJobsOptions): readonly PictureJob[] {
  const { pools, faces, sizes } = options;
  const jobs = pools.flatMap((pool) => {
    const asking = new Map<string, Face>();
    for (const at of facesFor(pool.tier, faces, sizes)) {
      const face = faces[at];
      if (face && options.isWanted(pool, face)) asking.set(face.path, face);
    }
    // A job that is given up gives its layer back: held without a job, its picture would never come.
    for (const { pool: own, picture } of options.waiting) {
      if (own === pool && !asking.has(picture)) pool.drop(picture);
    }
    const change = pool.want([...asking.keys()]);
    for (const picture of change.evicted) options.onEvicted(picture);
    const begun = new Map(options.waiting.filter((job) => job.pool === pool).map((job) => [job.picture, job]));
    const fresh = new Map(change.load.map((load) => [load.picture, load]));
    return [...asking].flatMap(([picture, face]): PictureJob[] => {
      const load = fresh.get(picture);
      if (load) return [{ pool, picture, layer: load.layer, face }];
      const job = begun.get(picture);
      return job && pool.expects(picture, job.layer) ? [job] : [];
    });
  });
  return jobs.toSorted((a, b) => urgencyOf(a) - urgencyOf(b));
}

function urgencyOf({ pool }: PictureJob): number {
  const { name } = pool.tier;
  return name === 'far' ? 0 : name === 'near' || name === 'skin' ? 2 : 1;
}
