import type { Language } from './language';

/** A decade by its first year: "1930s", “20世纪30年代”. */
export function decadeInWords(decade: number, language: Language): string {
  if (language === 'en') return `${decade}s`;
  return `${Math.floor(decade / 100) + 1}世纪${String(decade % 100).padStart(2, '0')}年代`;
}
