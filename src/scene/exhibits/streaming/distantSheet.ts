/**
 * The smallest pictures of the whole hall, on the card as one sheet: seen far away, and wherever nothing better has
 * arrived yet. Brought there once, a few rows with each frame.
 */
import type { ExternalTexture, WebGLRenderer } from 'three';
import type { PictureSource } from '../../../assets/pictures';
import type { DistantData } from '../../../domain/hall/distant';
import { distantSlotOf, NO_SLOT } from './slot';
import { createTextureArray, type TextureArray } from './textureArray';
import type { Upload } from './uploadQueue';

/** Sizes kept of each tile: 32, 16, 8 and 4 pixels. */
export const DISTANT_LEVELS = 4;

export interface DistantSheetOptions {
  readonly renderer: WebGLRenderer;
  readonly source: PictureSource;
  readonly bring: (upload: Upload) => void;
  readonly onTexture: (texture: ExternalTexture) => void;
  /** The sheet is on the card, whole. */
  readonly onReady: () => void;
}

export interface DistantSheet {
  /** Fetches it. Resolves with true once it is on the card, with false where it did not arrive. */
  readonly load: (distant: DistantData) => Promise<boolean>;
  /** Slot of a picture, or none while the sheet is not there. */
  readonly slotOf: (picture: string) => number;
  readonly bytes: () => number;
  /** After a lost context: the sheet is fetched again. */
  readonly restore: () => void;
  readonly dispose: () => void;
}

/** Creates a sheet with nothing on it. */
export function createDistantSheet({ renderer, source, bring, onTexture, onReady }: DistantSheetOptions): DistantSheet {
  let known: DistantData | null = null;
  let array: TextureArray | null = null;
  let slots: ReadonlyMap<string, number> = new Map();
  let isDisposed = false;

  const load = async (distant: DistantData): Promise<boolean> => {
    known = distant;
    const { sheet, pictures } = distant;
    if (!sheet) return false;
    const shape = { width: sheet.w, height: sheet.h, levels: DISTANT_LEVELS };
    try {
      const levels = await source.load(sheet.path, null, { ...shape, isTurned: false });
      if (isDisposed) {
        for (const bitmap of levels) bitmap.close();
        return false;
      }
      const made = array ?? createTextureArray(renderer, { ...shape, layers: 1 });
      array = made;
      return await new Promise((resolve) => {
        const onDone = (): void => {
          onTexture(made.texture);
          slots = new Map(pictures.map((picture, tile) => [picture, distantSlotOf(tile)]));
          onReady();
          resolve(true);
        };
        bring({ array: made, layer: 0, levels, onDone });
      });
    } catch {
      return false;
    }
  };

  return {
    load,
    slotOf: (picture) => slots.get(picture) ?? NO_SLOT,
    bytes: () => array?.bytes ?? 0,
    restore: () => {
      slots = new Map();
      array?.restore();
      if (known) void load(known);
    },
    dispose: () => {
      isDisposed = true;
      array?.dispose();
      array = null;
    },
  };
}
