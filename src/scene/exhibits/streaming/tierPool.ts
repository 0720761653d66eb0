import type { WebGLRenderer } from 'three';
import type { Quality } from '../../../state/galleryState';
import { mostLayers } from '../../graphicsCard';
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
  /** Makes room for another level; what is there whole stays as far as it fits, the most wanted first. */
  readonly resize: (quality: Quality) => void;
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
  let level = quality;
  let array: TextureArray | null = null;
  let held: HeldLayers = new Map();
  const ready = new Set<string>();

  const make = (): TextureArray => {
    const { width, height, levels } = tier;
    const made = createTextureArray(renderer, { width, height, levels, layers: tier.layers[level] });
    onCreate(made);
    return made;
  };
  const ensure = (): TextureArray => {
    array ??= make();
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
    resize: (next) => {
      level = next;
      held = new Map([...held].filter(([picture]) => ready.has(picture)));
      if (!array || array.layers === Math.min(tier.layers[next], mostLayers(renderer))) return;
      const before = array;
      array = make();
      const kept = [...held].slice(-array.layers);
      array.copy(
        before.texture,
        kept.map(([, from], to) => ({ from, to })),
      );
      before.dispose();
      held = new Map(kept.map(([picture], to) => [picture, to]));
      ready.clear();
      for (const picture of held.keys()) ready.add(picture);
    },
    restore: () => {
      held = new Map();
      ready.clear();
      array?.restore();
    },
    dispose: () => array?.dispose(),
  };
}
