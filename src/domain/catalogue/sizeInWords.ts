import type { Language } from '../language/language';
import { isSpokenInMetres, lengthInWords } from '../language/lengthInWords';
import type { Exhibit } from './schemas';

/** An aircraft's width is its wingspan and its depth its length. */
const AXES = { aircraft: ['aircraft-w', 'aircraft-d', 'aircraft-h'], other: ['h', 'w', 'd'] } as const;
const SIDE = { h: 'h', w: 'w', d: 'd', 'aircraft-h': 'h', 'aircraft-w': 'w', 'aircraft-d': 'd' } as const;
/** A sheet of paper's "depth" is a drawing convention and says nothing to a reader; below this, in millimetres. */
const THINNEST_TOLD = 2;

/** One measure of a thing, as it is spoken of. */
export type Axis = keyof typeof SIDE;

/**
 * Documented size of the original in words; null where it is not recorded.
 *
 * @param say the words for one measure: "22 cm high"
 */
export function sizeInWords(
  { dimensionsMm, kind }: Pick<Exhibit, 'dimensionsMm' | 'kind'>,
  language: Language,
  say: (axis: Axis, size: string) => string,
): string | null {
  if (!dimensionsMm) return null;
  const told = AXES[kind === 'aircraft' ? 'aircraft' : 'other'].flatMap((axis) => {
    const mm = dimensionsMm[SIDE[axis]];
    return mm === null || (axis === 'd' && mm < THINNEST_TOLD) ? [] : [{ axis, mm }];
  });
  const inMetres = isSpokenInMetres(told.map(({ mm }) => mm));
  return told
    .map(({ axis, mm }) => say(axis, lengthInWords(mm, language, inMetres)))
    .join(language === 'zh' ? '，' : ', ');
}
