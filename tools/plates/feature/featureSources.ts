import type { Exhibition, Section } from '../../../src/domain/catalogue/schemas';
import type { Feature } from '../../../src/domain/plan/schemas';
import type { Encoding } from '../draw/encodePicture';
import type { PlateSources } from '../sources/plateSources';

/** What a wall text is drawn from. */
export interface FeatureSubject {
  readonly feature: Feature;
  /** Section whose hall it stands before: its own, else that of the zone in front of the wall. */
  readonly section: Section | null;
  readonly sources: PlateSources;
}

/** A wall text as its template gives it. */
export interface FeatureDrawing {
  readonly markup: string;
  /** Classes after `feature`. */
  readonly look: string;
  readonly vars: string;
  /** Pixels along the longer side. */
  readonly long: number;
  readonly isTransparent: boolean;
  readonly encoding: Encoding;
}

/** A section's texts. */
export const sectionOf = (exhibition: Exhibition, id: Section | null): Exhibition['sections'][number] | null =>
  exhibition.sections.find((section) => section.id === id) ?? null;
