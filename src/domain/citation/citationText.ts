import { dateInWords } from '../language/dateInWords';
import type { Language } from '../language/language';
import type { CitedEdition, CitedExhibit } from './cited';

/**
 * A citation as running text: English after the notes of the Chicago Manual, Chinese after those of history journals
 * (责任者：《题名》，日期，收藏者，编号，出处，访问日期，网址). It ends in the address, so that nothing sticks to that.
 */
export function citationText(exhibit: CitedExhibit, edition: CitedEdition, language: Language): string {
  return language === 'zh' ? textZh(exhibit, edition) : textEn(exhibit, edition);
}

function textEn(
  { title, date, makers, holder, reference }: CitedExhibit,
  { name, url, accessed }: CitedEdition,
): string {
  const authors = makers.map((maker) => `${maker.name.en}${maker.role === 'photographer' ? ' (photographer)' : ''}`);
  const head = [
    ...(authors.length > 0 ? [authors.join(', ')] : []),
    `“${title.en.replaceAll(/["“]([^"“”]*)["”]/g, '‘$1’')}”`,
    date === null ? 'date not known' : dateInWords(date, 'en'),
  ].join(', ');
  const held = [holder?.en, reference].filter((part) => part !== undefined && part !== null).join(', ');
  return [head, ...(held === '' ? [] : [held]), name.en, `Accessed ${dateInWords(accessed, 'en')}`, url].join('. ');
}

function textZh(
  { title, date, makers, holder, reference }: CitedExhibit,
  { name, url, accessed }: CitedEdition,
): string {
  const authors = makers.map((maker) => `${maker.name.zh}${maker.role === 'photographer' ? '摄' : ''}`).join('、');
  const parts = [
    `${authors === '' ? '' : `${authors}：`}${bookTitle(title.zh)}`,
    date === null ? '日期不详' : dateInWords(date, 'zh'),
    ...(holder === null ? [] : [`${holder.zh}藏`]),
    ...(reference === null ? [] : [`编号${reference}`]),
    name.zh,
    `访问日期：${dateInWords(accessed, 'zh')}`,
    url,
  ];
  return parts.join('，');
}

/** A title in book-title marks; titles inside it get the single ones. */
function bookTitle(title: string): string {
  const isWhole = /^《[^《》]*》$/.test(title);
  return isWhole ? title : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}
