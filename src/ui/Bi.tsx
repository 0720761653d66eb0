import type { Bilingual, Language } from '../domain/language/language';
import { useGallery } from './useGallery';

/** BCP 47 tag of each language, for `lang` attributes. */
export const LANGUAGE_TAG: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };

export interface BiProps {
  readonly text: Bilingual;
  /** `chosen`: the visitor's language; `other`: the other one. */
  readonly which?: 'chosen' | 'other';
  readonly className?: string | undefined;
}

/** One of the two languages of a text from the data, marked with its own `lang`. Never interpreted as HTML. */
export function Bi({ text, which = 'chosen', className }: BiProps) {
  const chosen = useGallery((state) => state.language);
  const language: Language = which === 'chosen' ? chosen : chosen === 'zh' ? 'en' : 'zh';
  return (
    <span lang={LANGUAGE_TAG[language]} className={className}>
      {text[language]}
    </span>
  );
}
