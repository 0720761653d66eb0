import type { Language } from './language';

/** From here on a thing is spoken of in metres; below, in centimetres as museum labels do. */
const METRES_FROM_MM = 2000;

/** Millimetres in words: "22 cm", "1.61 m" with `inMetres`; at most one decimal of a centimetre, two of a metre. */
export function lengthInWords(mm: number, language: Language, inMetres: boolean): string {
  const value = inMetres ? Math.round(mm / 10) / 100 : Math.round(mm) / 10;
  const unit = language === 'zh' ? (inMetres ? '米' : '厘米') : inMetres ? ' m' : ' cm';
  return `${value}${unit}`;
}

/** Whether a thing of these lengths (millimetres) is spoken of in metres, all of its sides alike. */
export const isSpokenInMetres = (lengthsMm: readonly number[]): boolean =>
  lengthsMm.some((length) => length >= METRES_FROM_MM);
