/**
 * Brings the pictures near the visitor to the card: what is largest on the screen first, four at a time, a budget of
 * bytes per frame, and fades better ones in over what was there. A picture that fails stays paper; the visit goes on.
 */
import type { ExternalTexture, WebGLRenderer } from 'three';
import type { PictureSource } from '../../../assets/pictures';
import type { DistantData } from '../../../domain/hall/distant';
import type { Quality } from '../../../state/galleryState';
import { createBusySign } from '../createBusySign';
import { createDistantSheet } from './distantSheet';
import type { Face } from './face';
import { createFaceDisplay } from './faceDisplay';
import type { FaceTable } from './faceTable';
import { createPictureJobs, type PictureJob } from './pictureJobs';
import { planJobs } from './planJobs';
import { type Eye, measureFaces } from './rankFaces';
import { createTierPool, type TierPool } from './tierPool';
import { TIERS, type TierName } from './tiers';

export interface PictureStreamOptions {
  readonly renderer: WebGLRenderer;
  readonly source: PictureSource;
  readonly quality: Quality;
  readonly table: FaceTable;
  /** Asks for a frame. */
  readonly invalidate: () => void;
  /** Says that work began; the result is called when all of it has ended. */
  readonly begin: () => () => void;
  /** Told of a tier's texture when it comes to be. */
  readonly onTexture: (tier: TierName | 'distant', texture: ExternalTexture) => void;
}

export interface PictureStream {
  /** Shows these faces from now on; rows of the table follow their order. */
  readonly setFaces: (faces: readonly Face[]) => void;
  /** Brings the smallest pictures of the whole hall, which show where nothing better is there; true once they are. */
  readonly loadDistant: (distant: DistantData) => Promise<boolean>;
  /** Weighs all faces again for where the eye is now. Under way nothing of the finest is asked for: who walks does not read. */
  readonly refresh: (eye: Eye, isMoving: boolean) => void;
  /** Keeps as many pictures as another level does; those on the card stay there as far as they fit. */
  readonly choose: (quality: Quality) => void;
  /** One frame's share of work. `delta` in seconds; returns the stream's own time for the fades. */
  readonly advance: (delta: number) => number;
  /** After a lost context came back. */
  readonly restore: () => void;
  readonly stats: () => StreamStats;
  readonly dispose: () => void;
}

/** What the pictures cost. */
export interface StreamStats {
  /** Held on the card by all tiers. */
  readonly textureBytes: number;
  /** Uploaded in the last frame, at most in any frame, and in all. */
  readonly uploadBytes: number;
  readonly peakUploadBytes: number;
  readonly uploadedBytes: number;
}

/** Bytes per frame; DESIGN 6 allows 2 MB with everything else. */
const BUDGET = 1_400_000;
/** And under way, so that no step is longer than the others. */
const BUDGET_MOVING = 450_000;
/** What is asked for only by who stands. */
const FINEST: ReadonlySet<TierName> = new Set<TierName>(['near', 'panel', 'skin']);
/** Seconds of a change from small to large; must equal `FADE` of the shaders, which import it. */
export const FADE = 0.28;

/** Creates an empty stream. */
export function createPictureStream(options: PictureStreamOptions): PictureStream {
  const { invalidate, table } = options;
  const pools = TIERS.map((tier, index) =>
    createTierPool(options, tier, index, ({ texture }) => options.onTexture(tier.name, texture)),
  );
  const display = createFaceDisplay(pools, table, (picture) => sheet.slotOf(picture));
  const failed = new Set<string>();
  const bytes = { uploadBytes: 0, peakUploadBytes: 0, uploadedBytes: 0 };
  let sizes = new Float32Array(0);
  let time = 0;
  let fadesUntil = 0;
  let budget = BUDGET;

  const mark = createBusySign(options.begin);
  const report = (): void => mark(jobs.isBusy() || time < fadesUntil);
  const jobs = createPictureJobs({
    source: options.source,
    onReady: ({ pool, picture }: PictureJob) => {
      pool.markReady(picture);
      if (display.showBest(picture, time)) fadesUntil = time + FADE;
    },
    onFailed: ({ pool, picture }) => {
      failed.add(nameOf(pool, picture));
      pool.drop(picture);
    },
    onChange: () => {
      if (jobs.hasUploads()) invalidate();
      report();
    },
  });
  const sheet = createDistantSheet({
    ...options,
    bring: (upload) => jobs.bring(upload),
    onTexture: (texture) => options.onTexture('distant', texture),
    onReady: () => {
      display.showAll(time);
      fadesUntil = time + FADE;
    },
  });

  return {
    loadDistant: sheet.load,
    setFaces: (faces) => {
      sizes = new Float32Array(faces.length);
      display.setFaces(faces);
    },
    refresh: (eye, isMoving) => {
      budget = isMoving ? BUDGET_MOVING : BUDGET;
      measureFaces(display.faces(), eye, sizes);
      const isWanted = (pool: TierPool, face: Face): boolean =>
        !(isMoving && FINEST.has(pool.tier.name)) && !failed.has(nameOf(pool, face.path));
      const waiting = jobs.waiting();
      jobs.plan(planJobs({ pools, faces: display.faces(), sizes, isWanted, waiting, onEvicted: display.stepBack }));
    },
    choose: (quality) => {
      jobs.clear();
      for (const pool of pools) pool.resize(quality);
      display.showAll(null);
      report();
    },
    advance: (delta) => {
      time += Math.min(delta, 0.1);
      count(bytes, jobs.upload(budget));
      if (jobs.hasUploads() || time < fadesUntil) invalidate();
      report();
      return time;
    },
    restore: () => {
      jobs.clear();
      failed.clear();
      for (const pool of pools) pool.restore();
      display.clear();
      sheet.restore();
    },
    stats: () => ({ textureBytes: heldBy(pools) + sheet.bytes(), ...bytes }),
    dispose: () => {
      jobs.clear();
      for (const pool of [...pools, sheet]) pool.dispose();
      mark(false);
    },
  };
}

const heldBy = (pools: readonly TierPool[]): number => pools.reduce((sum, pool) => sum + (pool.array()?.bytes ?? 0), 0);

function count(bytes: Omit<Writable<StreamStats>, 'textureBytes'>, uploaded: number): void {
  bytes.uploadBytes = uploaded;
  bytes.peakUploadBytes = Math.max(bytes.peakUploadBytes, uploaded);
  bytes.uploadedBytes += uploaded;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const nameOf = (pool: TierPool, picture: string): string => `${pool.tier.name} ${picture}`;
