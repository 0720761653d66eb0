/** Small printed things shown several together: stamps on a page, cards in a fan. */
import { dateInWords } from '../../../src/domain/language/dateInWords';
import type { Subject } from '../sources/plateSources';
import { chineseHeading, englishMarkup, escapeText } from '../text/markup';
import { pickBySeed, seedOf } from '../text/seed';
import type { CoverDrawing } from './coverJob';

const INKS: readonly [string, ...string[]] = ['#5b2f2a', '#2f4a3b', '#2e4159', '#5a4423', '#4a3350'];
/** Proportion of a stamp whose size is not recorded: upright. */
const UNKNOWN = { w: 30, h: 40 } as const;
/** Proportion of the whole cover, as the page it is hung as. */
const PAGE_ASPECT = 1.25;

/**
 * One stamp as the middle of the cover, in its own proportion: an engraved frame, what the set is, its year. Every stamp
 * of the set shows it; pictures and values are not imitated.
 */
export function stampCover({ exhibit, names }: Subject): CoverDrawing {
  const { w, h } = exhibit.dimensionsMm ?? UNKNOWN;
  const aspect = w / h;
  const [dx, dy] = aspect > PAGE_ASPECT ? [0, 50 - (50 * PAGE_ASPECT) / aspect] : [50 - (50 * aspect) / PAGE_ASPECT, 0];
  const title = exhibit.title.zh
    .replace(/（.*?）/g, '')
    .replace(/中国邮票$|邮票$/, '')
    .replace(/[“”《》]/g, '');
  const year = exhibit.date === null ? '' : exhibit.date.slice(0, 4);
  return {
    look: `stamp ${aspect < 1 ? 'upright' : 'broad'}`,
    vars: `--tone:#e9e1cb;--ink:${pickBySeed(INKS, seedOf(exhibit.id, 'ink'))};--dx:${dx.toFixed(3)}%;--dy:${dy.toFixed(3)}%`,
    markup: `<div class="frame"><div class="lathe"></div><div class="field" data-fit="0.5"><h1 class="zh" data-zh>${chineseHeading(title, names)}</h1><p class="year en">${escapeText(year)}</p></div></div>`,
  };
}

/**
 * Four backs of 'Horrors of War' cards: two titles with their numbers (Smithsonian, amhistory 1230 and 1228), the line
 * all of them end with, ruled where their story stood. Their pictures are not imitated.
 */
const CARDS = [
  ['18', 'Japanese Bomb Orphanage at Kashing'],
  ['151', 'Swords and Bayonets Clash in Bloody Fight'],
  ['', ''],
  ['', ''],
] as const;
const SLOGAN = 'To know the HORRORS OF WAR is to want PEACE';

/** A sheet of four cards, one in each quarter. */
export function cardsCover({ exhibit }: Subject): CoverDrawing {
  const when = exhibit.date === null ? '' : dateInWords(exhibit.date, 'en');
  return {
    look: 'gum-cards',
    vars: '--tone:#ddd2b4',
    markup: CARDS.map(
      ([number, title]) =>
        `<div class="gum-card"><p class="series en">Horrors of War${number === '' ? '' : ` · ${number}`}</p><h1 class="en balance">${englishMarkup(title)}</h1><div class="story"></div><p class="slogan en">${englishMarkup(SLOGAN)}</p><p class="when en">${englishMarkup(when)}</p></div>`,
    ).join(''),
  };
}
