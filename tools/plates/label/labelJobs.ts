import type { Evidence } from '../../../src/domain/catalogue/schemas';
import { dateInWords } from '../../../src/domain/language/dateInWords';
import type { Bilingual } from '../../../src/domain/language/language';
import type { PictureJob } from '../pictureJob';
import { accentOf, accentStyle } from '../sources/accent';
import type { Subject } from '../sources/plateSources';
import { chineseHeading, chineseMarkup, chineseSentences, englishMarkup, englishSentences } from '../text/markup';

/** A label is 180 x 128.6 mm on 448 x 320 pixels: 2.49 pixels to the millimetre. */
const SIZE = { w: 448, h: 320 } as const;

/** Colours of `label.css`. */
const PAPER = '#f6f2e9';
const INK = '#26221d';

/** How we know of a thing, as the labels mark it. */
const EVIDENCE: Readonly<Record<Evidence, { readonly mark: string; readonly zh: string; readonly en: string }>> = {
  'on-display': { mark: '●', zh: '据报道曾展出', en: 'reported on display' },
  'museum-collection': { mark: '◐', zh: '国博馆藏', en: 'National Museum collection' },
  documented: { mark: '○', zh: '据文献', en: 'documented elsewhere' },
};

/** The label of one exhibit. */
export function labelJob(subject: Subject): PictureJob {
  const { exhibit, section, number } = subject;
  const { mark, zh, en } = EVIDENCE[exhibit.evidence];
  return {
    group: 'label',
    subject: exhibit.id,
    layout: SIZE,
    file: SIZE,
    markup: `<div class="bar"></div><div class="text" data-trim data-least="0.78">${heading(subject)}
<p class="body-zh hei" data-sentences>${chineseSentences(exhibit.text.zh).map(sentence(chineseMarkup)).join('')}</p>
<p class="body-en" data-sentences>${englishSentences(exhibit.text.en).map(sentence(englishMarkup)).join(' ')}</p></div>
<footer><span><i class="mark">${mark}</i><span class="zh">${zh}</span> <span class="en">${en}</span>${reduced(subject)}</span><span class="number">${number}</span></footer>`,
    look: 'label',
    vars: accentStyle(section),
    styles: ['label/label.css'],
    transparent: false,
    encoding: {
      kind: 'ink',
      ramps: [
        { from: PAPER, to: INK, steps: 4 },
        { from: accentOf(section).ink, to: accentOf(section).ink, steps: 1 },
      ],
    },
  };
}

/** Says of what is shown smaller than it was that it is a model, and at what scale where that is known. */
function reduced({ exhibit: { display } }: Subject): string {
  if (display.scale === null && display.mount !== 'model') return '';
  const [zh, en] = display.scale === null ? ['缩小模型', 'reduced model'] : ['模型', `model 1:${display.scale}`];
  return ` · <span class="zh">${zh}</span> <span class="en">${en}</span>`;
}

const sentence = (set: (text: string) => string) => (text: string) => `<span>${set(text)}</span>`;

function heading({ exhibit, names, place }: Subject): string {
  const { zh, en } = exhibit.title;
  const size = Math.min(30, Math.max(24, Math.round(400 / ([...zh].length * 1.02))));
  const made = exhibit.makers[0]?.name ?? null;
  const date = exhibit.date;
  const holder = exhibit.holder ?? made;
  const where = place && !holder?.en.startsWith(place.name.en.split(',')[0] ?? '') ? place.name : null;
  const facts = [date === null ? null : bilingualDate(date), where, holder].filter((fact) => fact !== null);
  return `<h1 class="zh" data-zh style="--t:${size}px">${chineseHeading(zh, names)}</h1>
<h2 class="en balance">${englishMarkup(en)}</h2>
<p class="facts-zh hei">${facts.map((fact) => chineseMarkup(fact.zh)).join('　')}</p>
<p class="facts-en en">${facts.map((fact) => englishMarkup(fact.en)).join(' · ')}</p>`;
}

const bilingualDate = (date: string): Bilingual => ({ zh: dateInWords(date, 'zh'), en: dateInWords(date, 'en') });
