import type { Language } from '../../../src/domain/language/language';

/** Regions of China with a code of their own; as Chinese institutions name them. */
const IN_CHINA: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  HK: { zh: '中国（香港）', en: 'China (Hong Kong)' },
  MO: { zh: '中国（澳门）', en: 'China (Macao)' },
  TW: { zh: '中国（台湾）', en: 'China (Taiwan)' },
};

/** A country of ISO 3166-1 in words; the code itself where there are none. */
export function countryInWords(code: string, language: Language): string {
  const names = new Intl.DisplayNames([language === 'zh' ? 'zh-Hans' : 'en-GB'], { type: 'region', fallback: 'code' });
  return IN_CHINA[code]?.[language] ?? names.of(code) ?? code;
}
