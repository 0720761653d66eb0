/** Pieces that every plate is composed of. */
import { dateInWords } from '../../../src/domain/language/dateInWords';
import type { Subject } from '../sources/plateSources';
import { chineseHeading, chineseSentences, englishMarkup, englishSentences, escapeText } from '../text/markup';

/** What a plate says in place of the photograph, in both languages. */
export interface Notice {
  readonly zh: string;
  readonly en: string;
}

/** Notice of a plate that stands for a photograph. */
export const PHOTOGRAPH_NOTICE: Notice = {
  zh: '本图版为本展览绘制；原照片未收入本版',
  en: 'Plate drawn for this gallery; the original photograph is not shown',
};

/** Notice of a text panel of the exhibition, which is reported but not reproduced. */
export const PANEL_NOTICE: Notice = {
  zh: '本展板为本展厅另行撰写；展览原展板未予复制',
  en: 'Text set for this gallery; the panel of the exhibition is not reproduced',
};

/** Notice of a plate that stands for another work or a monument. */
export const WORK_NOTICE: Notice = {
  zh: '本图版为本展览绘制；原作或原物未在此展示',
  en: 'Plate drawn for this gallery; the original work or object is not shown here',
};

/**
 * Size of a Chinese heading in pixels: on one line where it stays large enough, else on two.
 *
 * @param width room across in pixels
 * @param most largest size
 */
export function headingSize(text: string, width: number, most: number): number {
  const units = [...text].reduce((sum, character) => sum + (/[\dA-Za-z .-]/.test(character) ? 0.55 : 1.06), 0);
  const oneLine = width / units;
  if (oneLine >= most * 0.66) return Math.round(Math.min(most, oneLine));
  return Math.round(Math.min(most * 0.84, (width / units) * 1.86));
}

/** Chinese and English title. */
export function titles(subject: Subject, width: number, most: number): string {
  return `${chineseTitle(subject, width, most)}<p class="t-en en balance">${englishTitle(subject)}</p>`;
}

/** The Chinese title alone; custom property `--t` holds its size. */
export function chineseTitle({ exhibit, names }: Subject, width: number, most: number): string {
  const size = headingSize(exhibit.title.zh, width, most);
  return `<h1 class="t-zh zh" data-zh style="--t:${size}px">${chineseHeading(exhibit.title.zh, names)}</h1>`;
}

/** The English title as markup. */
export const englishTitle = ({ exhibit }: Subject): string => englishMarkup(exhibit.title.en);

/** Date in both languages as markup; null where it is not known. */
export function dates({ exhibit }: Subject): { readonly zh: string; readonly en: string } | null {
  if (exhibit.date === null) return null;
  return {
    zh: escapeText(dateInWords(exhibit.date, 'zh')),
    en: englishMarkup(dateInWords(exhibit.date, 'en')),
  };
}

/** Place in both languages as markup; null where it is not known. */
export function placeName({ place }: Subject): { readonly zh: string; readonly en: string } | null {
  return place ? { zh: escapeText(place.name.zh), en: englishMarkup(place.name.en) } : null;
}

/** One line each of date and place. */
export function whenWhere(subject: Subject, separator = '　'): string {
  const parts = [dates(subject), placeName(subject)].filter((part) => part !== null);
  if (parts.length === 0) return '';
  return `<p class="ww-zh zh">${parts.map(({ zh }) => zh).join(separator)}</p><p class="ww-en en">${parts
    .map(({ en }) => en)
    .join(' · ')}</p>`;
}

/** First sentences of the label for a lead exhibit; nothing for others. */
export function excerpt({ exhibit }: Subject): string {
  if (exhibit.display.weight < 3) return '';
  const zh = chineseSentences(exhibit.text.zh)[0] ?? '';
  const en = englishSentences(exhibit.text.en)[0] ?? '';
  return `<div class="excerpt"><p class="x-zh zh">${escapeText(zh)}</p><p class="x-en en">${englishMarkup(en)}</p></div>`;
}

/** Photographer or maker, as known. */
export function makerLine({ exhibit }: Subject): string {
  const maker = exhibit.makers[0];
  if (!maker) return '';
  const word = maker.role === 'photographer' ? { zh: '摄影', en: 'Photograph' } : { zh: '作者', en: 'By' };
  return bothOrOne(maker.name.zh, maker.name.en, word);
}

/** Holder of the original, as known. */
export function holderLine({ exhibit }: Subject): string {
  if (!exhibit.holder) return '';
  return bothOrOne(exhibit.holder.zh, exhibit.holder.en, { zh: '收藏', en: 'Original' });
}

/** Accession, negative or call number, as known. */
export function referenceLine({ exhibit }: Subject): string {
  if (exhibit.reference === null || exhibit.holder?.en.includes(exhibit.reference)) return '';
  return `<span class="fact"><b class="zh">编号</b> <span class="en">${englishMarkup(exhibit.reference)}</span></span>`;
}

/** The small print: maker, holder, reference, and that the plate is drawn for this gallery. */
export function footer(subject: Subject, notice: Notice): string {
  const facts = [makerLine(subject), holderLine(subject), referenceLine(subject)].filter((fact) => fact !== '');
  return `<footer class="foot small"><div class="facts">${facts.join('')}</div><div class="notice"><p class="zh">${
    notice.zh
  }</p><p class="en small">${notice.en}</p></div></footer>`;
}

function bothOrOne(zh: string, en: string, word: { readonly zh: string; readonly en: string }): string {
  const chinese = zh === en ? '' : ` <span class="zh">${escapeText(zh)}</span>`;
  return `<span class="fact"><b class="zh">${word.zh}</b>${chinese} <span class="en">${englishMarkup(en)}</span></span>`;
}
