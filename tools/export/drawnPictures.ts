import { type ManifestEntry, parseManifest } from '../textures/manifest';
import type { DrawnPicture, ExportMaterial } from './material';

/** Groups of the manifest that may stand for an exhibit, the fittest first. */
const GROUPS = ['plate', 'cover', 'label'] as const;

/**
 * Which picture stands for an exhibit: its plate, else its cover, else its label.
 *
 * @param manifest content of `textures/manifest.json`
 * @throws Error that lists every fault of the manifest
 */
export function drawnPictures(manifest: unknown): ExportMaterial['pictureOf'] {
  const entries = new Map(parseManifest(manifest).map((entry) => [entry.id, entry]));
  return (exhibit) => {
    for (const kind of GROUPS) {
      const picture = pictureOf(kind, entries.get(`${kind}/${exhibit}`));
      if (picture) return picture;
    }
    return null;
  };
}

function pictureOf(kind: DrawnPicture['kind'], entry: ManifestEntry | undefined): DrawnPicture | null {
  const file = entry?.files[0];
  if (!entry || !file?.width || !file.height) return null;
  const { licence, source, madeBy } = entry;
  const isDrawnHere = madeBy.startsWith('tools/plates');
  return { kind, path: `textures/${file.path}`, w: file.width, h: file.height, licence, isDrawnHere, source };
}
