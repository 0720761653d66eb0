import type { Language } from '../language/language';
import type { CitedEdition, CitedExhibit } from './cited';

/** Letters that TeX would act on, and what writes them. BibTeX counts braces even after a backslash: none may be left. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A citation as a BibTeX entry in UTF-8; read by BibTeX (`year`) and biblatex (`date`, EDTF) alike. */
export function bibtex(exhibit: CitedExhibit, edition: CitedEdition, language: Language): string {
  const { id, title, date, makers, holder, reference } = exhibit;
  const held = [holder?.[language], reference].filter((part) => part !== undefined && part !== null).join(', ');
  const year = date?.match(/\d{4}/)?.[0];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', makers.length === 0 ? undefined : makers.map(({ name }) => whole(name[language])).join(' and ')],
    ['title', whole(title[language])],
    ['date', date ?? undefined],
    ['year', year],
    ['howpublished', escapeTex(edition.name[language])],
    ['note', held === '' ? undefined : escapeTex(held)],
    ['url', escapeUrl(edition.url)],
    ['urldate', edition.accessed],
    ['langid', language === 'zh' ? 'chinese' : 'english'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

/** A name or title that is kept as it is written: no splitting into first and last name, no lower case. */
const whole = (text: string): string => `{${escapeTex(text)}}`;

const escapeTex = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\{}$&#%_~^]/g, (letter) => ESCAPES[letter] ?? letter);

/** Addresses are read letter by letter; only braces could end them too early. */
const escapeUrl = (url: string): string => url.replaceAll(/[{}\s\\]/g, encodeURIComponent);
