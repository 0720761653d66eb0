import type { WebGLRenderer } from 'three';
import type { Quality } from '../../../state/galleryState';
import { assignLayers, type HeldLayers } from './assignLayers';
import { createTextureArray, type TextureArray } from './textureArray';
import type { Tier } from './tiers';

/** One tier's array and what lies in it. The array is made when the first picture wants it. */
export interface TierPool {
  readonly tier: Tier;
  /** Number of the tier in slots. */
  readonly index: number;
  readonly array: () => TextureArray | null;
  /** Layer of a picture that is there whole, or null. */
  readonly layerOf: (picture: string) => number | null;
  /** True while this picture is still expected in this layer. */
  readonly expects: (picture: string, layer: number) => boolean;
  /** Assigns layers to the wanted pictures; returns what must be loaded and what was lost. */
  readonly want: (pictures: readonly string[]) => {
    readonly load: readonly { readonly picture: string; readonly layer: number }[];
    readonly evicted: readonly string[];
  };
  readonly markReady: (picture: string) => void;
  /** Frees the layer of a picture that did not come. */
  readonly drop: (picture: string) => void;
  /** After a lost context: an empty array again, nothing in it. */
  readonly restore: () => void;
  readonly dispose: () => void;
}

/** Creates an empty pool. `onCreate` is told of the array when it comes to be. */
export function createTierPool(
  { renderer, quality }: { readonly renderer: WebGLRenderer; readonly quality: Quality },
  tier: Tier,
  index: number,
  onCreate: (array: TextureArray) => void,
): TierPool {
  let array: TextureArray | null = null;
  let held: HeldLayers = new Map();
  const ready = new Set<string>();

  const ensure = (): TextureArray => {
    if (array) return array;
    array = createTextureArray(renderer, {
      width: tier.width,
      height: tier.height,
      levels: tier.levels,
      layers: tier.layers[quality],
    });
    onCreate(array);
    return array;
  };

  return {
    tier,
    index,
    array: () => array,
    layerOf: (picture) => (ready.has(picture) ? (held.get(picture) ?? null) : null),
    expects: (picture, layer) => held.get(picture) === layer,
    want: (pictures) => {
      if (pictures.length === 0 && held.size === 0) return { load: [], evicted: [] };
      const change = assignLayers(held, ensure().layers, pictures);
      held = change.held;
      for (const picture of change.evicted) ready.delete(picture);
      return change;
    },
    markReady: (picture) => ready.add(picture),
    drop: (picture) => {
      const rest = new Map(held);
      rest.delete(picture);
      held = rest;
      ready.delete(picture);
    },
    restore: () => {
      held = new Map();
      ready.clear();
      array?.restore();
    },
    dispose: () => array?.dispose(),
  };
}
