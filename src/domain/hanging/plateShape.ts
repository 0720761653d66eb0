import type { Exhibit } from '../catalogue/schemas';
import type { HangFile } from './schemas';

/** How a plate lies in its frame. */
export type PlateShape = 'landscape' | 'portrait';

/**
 * Shape of an exhibit's plate: the curator's choice, then the recorded size of a drawn or painted thing, then by kind;
 * of the photographs a fixed share, chosen by a hash of the id, hangs upright.
 */
export function plateShapeOf(
  exhibit: Pick<Exhibit, 'id' | 'kind' | 'dimensionsMm'>,
  file: Pick<HangFile, 'frames' | 'overrides'>,
): PlateShape {
  const chosen = file.overrides[exhibit.id]?.shape;
  if (chosen) return chosen;
  if (exhibit.kind === 'photograph') {
    return hashOf(exhibit.id) % 1000 < file.frames.portraitShare * 1000 ? 'portrait' : 'landscape';
  }
  if (exhibit.dimensionsMm) return exhibit.dimensionsMm.h > exhibit.dimensionsMm.w ? 'portrait' : 'landscape';
  return exhibit.kind === 'poster' ? 'portrait' : 'landscape';
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}
