import type { Catalogue } from '../../src/domain/catalogue/schemas';

/** What every export is made from: a sound catalogue, what is drawn for it, and where the site stands. */
export interface ExportMaterial {
  readonly catalogue: Catalogue;
  /** The picture that stands for an exhibit; null where there is none. */
  readonly pictureOf: (exhibit: string) => DrawnPicture | null;
  /** Address of the site, with a slash at its end. */
  readonly base: string;
}

/** The picture that stands for an exhibit. */
export interface DrawnPicture {
  /** A plate or cover stands in place of the thing; where neither is there, its label stands alone. */
  readonly kind: 'plate' | 'cover' | 'label';
  /** Path below the site's base. */
  readonly path: string;
  /** Pixels. */
  readonly w: number;
  /** Pixels. */
  readonly h: number;
  /** SPDX name or address of its licence, as `textures/manifest.json` states it. */
  readonly licence: string;
  /** True for what our tools drew; false for a picture that a curator put in its place. */
  readonly isDrawnHere: boolean;
  /** What it was made from, or where it comes from. */
  readonly source: string;
}
