import type { Bilingual } from '../../../src/domain/language/language';
import { usePage } from './pageContext';
import { otherOf, TAG } from './tags';

/** A title in the language the page is not in, marked as such. */
export function OtherTitle({ text }: { readonly text: Bilingual }) {
  const { language } = usePage();
  const other = otherOf(language);
  return (
    <p className="other" lang={TAG[other]}>
      {text[other]}
    </p>
  );
}
