import type { TimelineEvent } from '../../../src/domain/catalogue/schemas';
import { dateInWords } from '../../../src/domain/language/dateInWords';
import { namesOf } from '../sources/plateSources';
import { chineseHeading, englishMarkup, escapeText } from '../text/markup';
import type { FeatureDrawing, FeatureSubject } from './featureSources';
import { BOARD_INKS } from './openingText';

/** The timeline: every event in order of date, column by column, a large year where a new one begins. */
export function timelineBoard({ sources, feature }: FeatureSubject): FeatureDrawing {
  const events = [...sources.catalogue.timeline].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const names = namesOf(sources.catalogue.people);
  let year = '';
  const cells = events.map((event) => {
    const isNewYear = event.date.slice(0, 4) !== year;
    year = event.date.slice(0, 4);
    return cellOf(event, isNewYear ? year : null, names);
  });
  const first = events[0]?.date.slice(0, 4) ?? '';
  // As many columns as keep an event about 2.6 times as wide as high.
  const rows = Math.max(3, Math.round(Math.sqrt((events.length * feature.h * 2.6) / feature.w)));
  return {
    look: 'board timeline',
    vars: `--mark:#d9a94e;--rows:${rows};--columns:${Math.ceil(events.length / rows)}`,
    long: 2880,
    isTransparent: false,
    encoding: { kind: 'ink', ramps: BOARD_INKS },
    markup: `<header><h1 class="zh">中国抗战与国际友人大事记</h1><h2 class="en">A chronology, ${first}–${year}</h2></header><div class="grid" data-fit="0.62">${cells.join('')}</div>`,
  };
}

function cellOf(event: TimelineEvent, year: string | null, names: readonly string[]): string {
  const zh = dateInWords(event.date, 'zh').replace(/\d{4}年/, '');
  const en = dateInWords(event.date, 'en').replace(/ ?\d{4}$/, '');
  const when = [zh, en].filter(Boolean).join(' · ');
  return `<div class="event"><p class="when">${year === null ? '' : `<b class="en">${year}</b>`}<span>${escapeText(when)}</span></p>
<p class="what-zh hei">${chineseHeading(event.title.zh, names)}</p><p class="what-en en">${englishMarkup(event.title.en)}</p></div>`;
}
