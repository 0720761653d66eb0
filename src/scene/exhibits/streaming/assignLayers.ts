/**
 * Which picture lies in which layer of a texture array: pure, least recently wanted goes first.
 * A picture that stays wanted never changes its layer, so nothing is loaded twice.
 */

/** Pictures and their layers, least recently wanted first. */
export type HeldLayers = ReadonlyMap<string, number>;

/** What changes when the wanted pictures change. */
export interface LayerChange {
  readonly held: HeldLayers;
  /** Pictures that got a layer and must be brought there, most wanted first. */
  readonly load: readonly { readonly picture: string; readonly layer: number }[];
  /** Pictures that lost their layer. */
  readonly evicted: readonly string[];
}

/**
 * Gives the wanted pictures their layers.
 *
 * @param held what lies where now
 * @param capacity number of layers; wanted pictures beyond it get none
 * @param wanted distinct pictures, most wanted first
 */
export function assignLayers(held: HeldLayers, capacity: number, wanted: readonly string[]): LayerChange {
  const chosen = wanted.slice(0, capacity);
  const keep = new Set(chosen);
  const missing = chosen.filter((picture) => !held.has(picture));
  const idle = [...held.keys()].filter((picture) => !keep.has(picture));
  const used = new Set(held.values());
  const free: number[] = [];
  for (let layer = 0; layer < capacity && free.length < missing.length; layer += 1) {
    if (!used.has(layer)) free.push(layer);
  }
  const evicted = idle.slice(0, missing.length - free.length);
  const layers = [...free, ...evicted.flatMap((picture) => held.get(picture) ?? [])];
  const load = missing.flatMap((picture, at) => {
    const layer = layers[at];
    return layer === undefined ? [] : [{ picture, layer }];
  });

  const next = new Map<string, number>();
  for (const picture of idle.slice(evicted.length)) next.set(picture, held.get(picture) ?? 0);
  const fresh = new Map(load.map(({ picture, layer }) => [picture, layer]));
  for (const picture of chosen.toReversed()) {
    const layer = held.get(picture) ?? fresh.get(picture);
    if (layer !== undefined) next.set(picture, layer);
  }
  return { held: next, load, evicted };
}
