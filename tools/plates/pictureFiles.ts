import type { DistantData } from '../../src/domain/hall/distant';
import type { PictureFiles } from '../../src/domain/hall/hall';
import type { PictureLookup } from '../compile/pictureLookup';
import { type ManifestEntry, type PictureGroup, parseManifest } from '../textures/manifest';

import { DISTANT_ID } from './distant/distantJob';

/** Addresses of drawn pictures by group, beyond what the compile step asks for. */
export interface DrawnPictures extends PictureLookup {
  readonly plate: (exhibit: string) => PictureFiles | null;
  readonly cover: (exhibit: string) => PictureFiles | null;
}

/** Folder of the site that holds the drawn pictures; manifest paths are relative to it. */
const TEXTURES = 'textures/';

/**
 * Where the pictures of a manifest are, for the compile step. A picture fills its file from edge to edge: a cover of
 * another proportion than 4:3 is stored stretched to 768x576 or 576x768 and gets its own proportion back from the
 * face it is drawn on (texture coordinates 0 to 1 over the whole face, for the far tile as well).
 *
 * @param manifest content of `textures/manifest.json`
 * @throws Error that lists every fault of the manifest
 */
export function pictureLookupOf(manifest: unknown): DrawnPictures {
  const entries = new Map(parseManifest(manifest).map((entry) => [entry.id, entry]));
  const tiles = new Map(
    [...entries.values()].flatMap((entry) =>
      entry.id.startsWith('distant/')
        ? []
        : Object.entries(entry.tiles ?? {}).map(([exhibit, [x, y, w, h]]) => [exhibit, { x, y, w, h }] as const),
    ),
  );
  const find = (group: PictureGroup, id: string, far: PictureFiles['far'] = null) =>
    pictureOf(entries.get(`${group}/${id}`), far);
  const plate = (exhibit: string) => find('plate', exhibit, tiles.get(exhibit) ?? null);
  const cover = (exhibit: string) => find('cover', exhibit, tiles.get(exhibit) ?? null);
  return {
    plate,
    cover,
    face: (exhibit) => plate(exhibit) ?? cover(exhibit),
    label: (exhibit) => find('label', exhibit),
    panel: (story) => find('panel', story),
    feature: (feature) => find('feature', feature),
    distant: () => distantOf(entries.get(DISTANT_ID)),
    farSheet: (story) => {
      const picture = find('far', story);
      return picture ? { path: picture.near, w: picture.w, h: picture.h } : null;
    },
  };
}

function pictureOf(entry: ManifestEntry | undefined, far: PictureFiles['far']): PictureFiles | null {
  const file = entry?.files[0];
  if (!file?.width || !file.height) return null;
  return { near: TEXTURES + file.path, w: file.width, h: file.height, far };
}

function distantOf(entry: ManifestEntry | undefined): Pick<DistantData, 'sheet' | 'pictures'> {
  const sheet = pictureOf(entry, null);
  if (!sheet) return { sheet: null, pictures: [] };
  const tiles = Object.entries(entry?.tiles ?? {}).toSorted(([, a], [, b]) => a[1] - b[1] || a[0] - b[0]);
  return { sheet: { path: sheet.near, w: sheet.w, h: sheet.h }, pictures: tiles.map(([file]) => TEXTURES + file) };
}
