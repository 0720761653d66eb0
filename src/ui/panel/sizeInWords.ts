import type { TFunction } from 'i18next';
import type { ExhibitRecord } from '../../domain/hall/hall';
import type { Language } from '../../domain/language/language';
import { isSpokenInMetres, lengthInWords } from '../../domain/language/lengthInWords';

/** An aircraft's width is its wingspan and its depth its length. */
const AXES = { aircraft: ['aircraft-w', 'aircraft-d', 'aircraft-h'], other: ['h', 'w', 'd'] } as const;
const SIDE = { h: 'h', w: 'w', d: 'd', 'aircraft-h': 'h', 'aircraft-w': 'w', 'aircraft-d': 'd' } as const;
/** A sheet of paper's "depth" is a drawing convention and says nothing to a reader; below this, in millimetres. */
const THINNEST_TOLD = 2;

/** Documented size of the original in words; null where it is not recorded. */
export function sizeInWords(
  { dimensionsMm, kind }: Pick<ExhibitRecord, 'dimensionsMm' | 'kind'>,
  language: Language,
  words: TFunction,
): string | null {
  if (!dimensionsMm) return null;
  const told = AXES[kind === 'aircraft' ? 'aircraft' : 'other'].flatMap((axis) => {
    const mm = dimensionsMm[SIDE[axis]];
    return mm === null || (axis === 'd' && mm < THINNEST_TOLD) ? [] : [{ axis, mm }];
  });
  const inMetres = isSpokenInMetres(told.map(({ mm }) => mm));
  return told
    .map(({ axis, mm }) => words(`axis.${axis}`, { size: lengthInWords(mm, language, inMetres) }))
    .join(language === 'zh' ? '，' : ', ');
}
