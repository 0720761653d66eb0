/** IIIF Presentation 3 resources, as far as we write them (https://iiif.io/api/presentation/3.0/). */
import type { Exhibition } from '../../../src/domain/catalogue/schemas';
import type { Bilingual } from '../../../src/domain/language/language';
import type { DrawnPicture } from '../material';
import { mediaTypeOf } from '../mediaTypeOf';
import { fillIn, WORDS } from '../say';

/** Texts by language (BCP 47), `none` for those of no or unknown language. */
export type LanguageMap = Readonly<Record<string, readonly string[]>>;

/** A text in both languages as IIIF writes it. */
export const mapOf = (text: Bilingual): LanguageMap => ({ zh: [text.zh], en: [text.en] });

/** Several texts in both languages. */
export const mapOfAll = (texts: readonly Bilingual[]): LanguageMap => ({
  zh: texts.map(({ zh }) => zh),
  en: texts.map(({ en }) => en),
});

/** Context of every document without extensions. */
export const PRESENTATION = 'http://iiif.io/api/presentation/3/context.json';
/** Context of `navPlace`; it goes before the other. */
export const NAV_PLACE = 'http://iiif.io/api/extension/navplace/context.json';

/** An image of the site with its size in pixels. */
export const imageOf = (base: string, { path, w, h }: DrawnPicture) => ({
  id: base + path,
  type: 'Image',
  format: mediaTypeOf(path),
  width: w,
  height: h,
});

/** This gallery, which provides every document. */
export function providerOf({ title }: Exhibition, base: string) {
  const label = mapOf(fillIn(WORDS.edition, { title }));
  return { id: base, type: 'Agent', label, homepage: [{ id: base, type: 'Text', label, format: 'text/html' }] };
}
