import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { differenceOf, goldenOf, lookOf } from './comparePictures';
import type { Limits } from './readScenarios';

/** The goldens of one kind of picture, `goldens/<kind>`. */
export interface KeptPictures {
  /** Expects a picture that is not empty and like its golden; where goldens are renewed, keeps it first. */
  readonly expectLike: (name: string, picture: Buffer, limits: Limits) => Promise<void>;
  /** Expects one golden for each name and no other. */
  readonly expectEach: (names: readonly string[]) => Promise<void>;
  /** Puts a picture that was not as it should be where it can be seen. */
  readonly show: (name: string, picture: Buffer) => Promise<void>;
}

const HERE = import.meta.dirname;
const SEEN = path.resolve(HERE, '../../node_modules/.cache/visual');
const SEE = 'see node_modules/.cache/visual';
/** `UPDATE_GOLDENS=1 npx vitest run --project=visual` keeps the present pictures. */
const isUpdating = process.env['UPDATE_GOLDENS'] === '1';

export function openKeptPictures(kind: 'hall' | 'hand'): KeptPictures {
  const folder = path.join(HERE, 'goldens', kind);
  const fileOf = (name: string): string => `${name}.webp`;
  const show = async (name: string, picture: Buffer): Promise<void> => {
    await mkdir(SEEN, { recursive: true });
    await writeFile(path.join(SEEN, `${kind}-${name}.png`), picture);
  };
  return {
    show,
    expectLike: async (name, picture, limits) => {
      const look = await lookOf(picture);
      expect(look.spread, 'the picture is empty').toBeGreaterThan(0.04);
      expect(look.mean, 'the picture is black or white').toBeGreaterThan(0.02);
      expect(look.mean, 'the picture is black or white').toBeLessThan(0.9);
      const golden = path.join(folder, fileOf(name));
      if (isUpdating) {
        await mkdir(folder, { recursive: true });
        await writeFile(golden, await goldenOf(picture));
      }
      const difference = await differenceOf(picture, await readFile(golden));
      if (difference.mean > limits.mean || difference.part > limits.part) await show(name, picture);
      expect(difference.mean, SEE).toBeLessThanOrEqual(limits.mean);
      expect(difference.part, SEE).toBeLessThanOrEqual(limits.part);
    },
    expectEach: async (names) => {
      const kept = await readdir(folder);
      const strays = kept.filter((file) => !names.some((name) => fileOf(name) === file));
      if (isUpdating) await Promise.all(strays.map((file) => rm(path.join(folder, file))));
      else expect(kept.toSorted()).toEqual(names.map(fileOf).toSorted());
    },
  };
}
