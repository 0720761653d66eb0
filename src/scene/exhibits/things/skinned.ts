/** Models that wear a skin, `textures/skins/<model>.webp`: the heroes of the eight subjects. */
export const SKINNED: ReadonlySet<string> = new Set([
  'aircraft-large-i16',
  'aircraft-large-p40',
  'badge-gungho',
  'camera-folding',
  'garment-shirt',
  'pack-frame',
  'suitcase',
  'transmitter',
]);

/** Where the skin of a model lies, relative to the site's base. */
export const skinPathOf = (model: string): string => `textures/skins/${model}.webp`;
