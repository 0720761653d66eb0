import { createInstance, type i18n } from 'i18next';
import { LANGUAGES } from '../../domain/language/language';
import en from './en.json';
import zh from './zh.json';

/** The interface's own words in both languages, ready at once. Texts of the exhibition come from its data instead. */
export function createWords(): i18n {
  const words = createInstance();
  void words.init({
    resources: { zh: { translation: zh }, en: { translation: en } },
    lng: LANGUAGES[0],
    supportedLngs: LANGUAGES,
    fallbackLng: false,
    initAsync: false,
    returnNull: false,
    // React escapes what it writes; nothing here is ever read as HTML.
    interpolation: { escapeValue: false },
  });
  return words;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly resources: { readonly translation: typeof en };
  }
}
