import type { ReferenceData, ThumbnailSheet } from '../../domain/hall/hall';

/** A small picture: its sheet, and where on it, in pixels. */
export interface ThumbnailPicture {
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const known = new WeakMap<readonly ThumbnailSheet[], ReadonlyMap<string, ThumbnailPicture>>();

/** The small pictures of all exhibits that have one, by exhibit; made once. */
export function thumbnailsOf({ thumbnails }: ReferenceData): ReadonlyMap<string, ThumbnailPicture> {
  const made = known.get(thumbnails);
  if (made) return made;
  const pictures = new Map(
    thumbnails.flatMap(({ path, tiles }) =>
      Object.entries(tiles).map(([exhibit, [x, y, w, h]]) => [exhibit, { path, x, y, w, h }] as const),
    ),
  );
  known.set(thumbnails, pictures);
  return pictures;
}
