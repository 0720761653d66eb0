import { type ManifestEntry, parseManifest } from '../textures/manifest';
import type { Renamed } from './growExhibition';

/** The manifest of drawn pictures with an entry for every copy; copies share the files of the first. */
export function growPictures(manifest: unknown, numbers: readonly number[], renamed: Renamed) {
  const entries = parseManifest(manifest);
  return numbers.flatMap((copy) => entries.map((entry) => copyOf(entry, copy, renamed)));
}

function copyOf(entry: ManifestEntry, copy: number, renamed: Renamed): ManifestEntry {
  const slash = entry.id.indexOf('/');
  const id = `${entry.id.slice(0, slash)}/${renamed(entry.id.slice(slash + 1), copy)}`;
  if (!entry.tiles) return { ...entry, id };
  const tiles = Object.fromEntries(
    Object.entries(entry.tiles).map(([exhibit, tile]) => [renamed(exhibit, copy), tile]),
  );
  return { ...entry, id, tiles };
}
