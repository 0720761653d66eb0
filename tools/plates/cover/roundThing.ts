import { dateInWords } from '../../../src/domain/language/dateInWords';
import type { Subject } from '../sources/plateSources';
import { chineseHeading, englishMarkup, escapeText } from '../text/markup';
import { pickBySeed, seedOf } from '../text/seed';
import type { CoverDrawing } from './coverJob';

const LABELS: readonly [string, ...string[]] = ['#e9dfc6', '#dfe0d4', '#e6d3b4', '#d9d6cb'];

/** The lid of a film can, seen from above: stamped metal with a round paper label. */
export function filmCanCover({ exhibit, names }: Subject): CoverDrawing {
  const maker = exhibit.makers[0]?.name.en ?? '';
  const date = exhibit.date;
  return {
    look: 'film-can',
    vars: `--tone:#8e8f8d;--paper:${pickBySeed(LABELS, seedOf(exhibit.id, 'paper'))}`,
    markup: `<div class="lid"></div><div class="disc"><div class="round" data-fit="0.55"><p class="when zh">${escapeText(date ? dateInWords(date, 'zh') : '')}</p>
<h1 class="zh" data-zh>${chineseHeading(exhibit.title.zh, names)}</h1><p class="title-en en balance">${englishMarkup(exhibit.title.en)}</p>
<p class="maker en balance">${englishMarkup(maker)}</p></div></div>`,
  };
}

/** The front of a gramophone album: type only. */
export function recordCover({ exhibit, names }: Subject): CoverDrawing {
  const maker = exhibit.makers[0]?.name.en ?? '';
  const [main = '', ...rest] = exhibit.title.en.replace(/\s*\(.*?\)/, '').split(/(?<=!)\s+/);
  return {
    look: 'record',
    vars: '--tone:#d8c9a4',
    markup: `<div class="ground"></div><div class="block" data-fit="0.6"><h1 class="title en">${englishMarkup(main)}</h1><p class="subtitle en">${englishMarkup(rest.join(' '))}</p>
<p class="title-zh zh" data-zh>${chineseHeading(exhibit.title.zh, names)}</p></div><p class="maker en">${englishMarkup([maker, exhibit.date].filter(Boolean).join(' · '))}</p>`,
  };
}
