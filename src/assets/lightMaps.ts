/** Addresses of the baked light (made by `npm run bake`); the only place that knows where it lies. */
const pictures = import.meta.glob<string>('../../textures/light/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});
const records = import.meta.glob<LightRecord>('../../textures/light/light.json', { import: 'default', eager: true });
const tables = import.meta.glob<string>(['../../textures/light/fixtures.json', '../../textures/light/probes.bin'], {
  query: '?url',
  import: 'default',
  eager: true,
});
const lettering = import.meta.glob<string>('../../textures/materials/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** What the visit must know of the bake before it fetches anything. */
export interface LightRecord {
  /** Linear value of a full texel: the map holds irradiance / (pi * scale), sRGB-encoded. */
  readonly scale: number;
  /** By atlas; `surfaces` is the print of the surfaces it was baked for, see `surfacesPrint`. */
  readonly atlases: Readonly<Record<string, { readonly surfaces: string }>>;
}

/** Size class of a light map. */
export type LightLevel = 'coarse' | 'fine';

/** The bake's record, or null where the building has no baked light. */
export const lightRecord: LightRecord | null = Object.values(records)[0] ?? null;

/** Fetches and decodes the light map of one atlas. Rejects when there is none. */
export function loadLightMap(atlas: string, level: LightLevel): Promise<Blob> {
  return loadBlob(pictures[`../../textures/light/${atlas.toLowerCase()}-${level}.webp`], `${atlas} ${level} light`);
}

/** Fetches a table that the bake wrote, e.g. `probes.bin` or `fixtures.json`. */
export function loadLightTable(name: string): Promise<Blob> {
  return loadBlob(tables[`../../textures/light/${name}`], name);
}

/** Fetches the drawn hall numbers. */
export function loadHallNumbers(): Promise<Blob> {
  return loadBlob(lettering['../../textures/materials/hall-numbers.webp'], 'hall numbers');
}

async function loadBlob(address: string | undefined, what: string): Promise<Blob> {
  if (address === undefined) throw new Error(`${what}: not in this build`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${what}: status ${response.status}`);
  return response.blob();
}
