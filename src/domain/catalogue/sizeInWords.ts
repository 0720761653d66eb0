import type { Language } from '../language/language';
import { isSpokenInMetres, lengthInWords } from '../language/lengthInWords';
import type { Exhibit } from './schemas';

/** An aircraft's width is its wingspan and its depth its length; a vehicle's depth, the longer way, is its length too. */
const AXES = {
  aircraft: ['aircraft-w', 'aircraft-d', 'aircraft-h'],
  vehicle: ['long', 'w', 'h'],
  other: ['h', 'w', 'd'],
} as const;
const SIDE = { h: 'h', w: 'w', d: 'd', long: 'd', 'aircraft-h': 'h', 'aircraft-w': 'w', 'aircraft-d': 'd' } as const;
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
  exhibit: Pick<Exhibit, 'dimensionsMm' | 'kind' | 'display'>,
  language: Language,
  say: (axis: Axis, size: string) => string,
): string | null {
  const { dimensionsMm } = exhibit;
  if (!dimensionsMm) return null;
  const told = AXES[axesOf(exhibit)].flatMap((axis) => {
    const mm = dimensionsMm[SIDE[axis]];
    return mm === null || (axis === 'd' && mm < THINNEST_TOLD) ? [] : [{ axis, mm }];
  });
  const inMetres = isSpokenInMetres(told.map(({ mm }) => mm));
  return told
    .map(({ axis, mm }) => say(axis, lengthInWords(mm, language, inMetres)))
    .join(language === 'zh' ? '，' : ', ');
}

function axesOf({
  kind,
  display,
  dimensionsMm,
}: Pick<Exhibit, 'dimensionsMm' | 'kind' | 'display'>): keyof typeof AXES {
  if (kind === 'aircraft') return 'aircraft';
  return display.mount === 'model' && (dimensionsMm?.d ?? 0) > (dimensionsMm?.w ?? 0) ? 'vehicle' : 'other';
}
