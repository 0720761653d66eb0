import { dateInWords } from '../../../src/domain/language/dateInWords';
import type { Subject } from '../sources/plateSources';
import { chineseHeading, englishMarkup, escapeText } from '../text/markup';
import { createRandom, pickBySeed, seedOf } from '../text/seed';
import type { CoverDrawing } from './coverJob';

const PAPERS: readonly [string, ...string[]] = ['#e9e0cb', '#e4d9bf', '#e6e0d2', '#ddd6c4', '#ece6d6'];

/** A newspaper's or magazine's front: its name, the date, headline, and grey bars where the columns of print stood. */
export function periodicalCover(subject: Subject): CoverDrawing {
  const { exhibit, names } = subject;
  const { masthead, headline } = mastheadOf(exhibit.title.en);
  const zh = exhibit.title.zh;
  const size = Math.max(40, Math.min(96, Math.round(880 / masthead.length)));
  const date = exhibit.date;
  return {
    look: 'periodical',
    vars: `--tone:${pickBySeed(PAPERS, seedOf(exhibit.id, 'paper'))}`,
    markup: `<div class="head"><h1 class="masthead en" style="--t:calc(${size}px * var(--k))" data-fit="0.6">${englishMarkup(masthead)}</h1>
<p class="dateline"><span class="zh">${escapeText(date ? dateInWords(date, 'zh') : '')}</span><span class="en">${englishMarkup(date ? dateInWords(date, 'en') : '')}</span></p></div>
<div class="headline" data-fit="0.7"><p class="headline-zh zh" data-zh>${chineseHeading(zh, names)}</p>${headline === '' ? '' : `<p class="headline-en en balance">${englishMarkup(headline)}</p>`}</div>
<div class="columns">${columnsMarkup(exhibit.id)}</div>`,
  };
}

/** Where the name of a paper ends in an English title. */
const AFTER_NAME = /:\s+|,\s+|\s+(?=on the\b)/;

/** "LIFE: first pictures …" and "'Japan's Role …' (The Modern Review)" as name of the paper and headline. */
function mastheadOf(title: string): { readonly masthead: string; readonly headline: string } {
  const bracketed = /^'(.+)' \((.+)\)$/.exec(title);
  if (bracketed?.[1] && bracketed[2]) return { masthead: bracketed[2], headline: bracketed[1] };
  const end = AFTER_NAME.exec(title);
  if (!end) return { masthead: title, headline: '' };
  return { masthead: title.slice(0, end.index), headline: title.slice(end.index + end[0].length) };
}

/** Grey bars in columns with one framed empty picture; no text is imitated. */
function columnsMarkup(id: string): string {
  const random = createRandom(seedOf(id, 'columns'));
  const pictureAt = Math.floor(random() * 3);
  const columns = [0, 1, 2, 3].map((column) => {
    const picture = column === pictureAt ? '<i class="picture"></i>' : '';
    const bars = Array.from({ length: 30 }, (_, row) => {
      const isLast = random() < 0.14;
      const width = isLast ? 40 + Math.round(random() * 45) : 100;
      return `<i class="bar${isLast ? ' last' : ''}" style="width:${width}%"></i>${row === 29 ? '' : ''}`;
    });
    return `<div>${picture}${bars.join('')}</div>`;
  });
  return columns.join('');
}

/** Kinds of single sheets, told from their English title. */
const SHEETS: readonly { readonly look: string; readonly test: RegExp }[] = [
  { look: 'folder', test: /papers|collection|records?\b|archive|files|register|documents/i },
  { look: 'certificate', test: /bond|stamp|contract|certificate/i },
  { look: 'treaty', test: /pact|agreement|act\b|treat|credit|proclamation|rules/i },
  { look: 'letter', test: /letter|correspondence|preface|memory|wounds|diar/i },
];

/** A sheet with its heading; the rest is ruled and left blank. */
export function sheetCover(subject: Subject): CoverDrawing {
  const { exhibit, names } = subject;
  const look = SHEETS.find(({ test }) => test.test(exhibit.title.en))?.look ?? 'report';
  const date = exhibit.date;
  const maker = exhibit.makers[0]?.name;
  return {
    look: `sheet ${look}`,
    vars: `--tone:${pickBySeed(look === 'folder' ? ['#cdb98e', '#c4b794', '#bfae86'] : PAPERS, seedOf(exhibit.id, 'paper'))}`,
    markup: `<div class="edge"></div><div class="heading" data-fit="0.66"><h1 class="zh" data-zh>${chineseHeading(exhibit.title.zh, names)}</h1>
<p class="heading-en en balance">${englishMarkup(exhibit.title.en)}</p></div>
<p class="dateline"><span class="zh">${escapeText(date ? dateInWords(date, 'zh') : '')}</span><span class="en">${englishMarkup(date ? dateInWords(date, 'en') : '')}</span></p>
<div class="rules"></div>${maker ? `<p class="signed"><span class="zh">${maker.zh === maker.en ? '' : escapeText(maker.zh)}</span> <span class="en">${englishMarkup(maker.en)}</span></p>` : ''}`,
  };
}

/** A booklet's or passport's cover. */
export function bookletCover(subject: Subject): CoverDrawing {
  const { exhibit, names } = subject;
  const isPassport = /passport/i.test(exhibit.title.en);
  const tones: readonly [string, ...string[]] = isPassport
    ? ['#3a2622', '#25343f', '#2d3a2c']
    : ['#cfc3a3', '#b9b49c', '#c9b792'];
  const date = exhibit.date;
  return {
    look: `booklet${isPassport ? ' passport' : ''}`,
    vars: `--tone:${pickBySeed(tones, seedOf(exhibit.id, 'paper'))}`,
    markup: `<div class="edge"></div><div class="heading" data-fit="0.66"><h1 class="zh" data-zh>${chineseHeading(exhibit.title.zh, names)}</h1>
<div class="line"></div><p class="heading-en en balance">${englishMarkup(exhibit.title.en)}</p></div>
<p class="dateline"><span class="zh">${escapeText(date ? dateInWords(date, 'zh') : '')}</span><span class="en">${englishMarkup(date ? dateInWords(date, 'en') : '')}</span></p>`,
  };
}
