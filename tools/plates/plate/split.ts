import type { Composition } from './composition';
import { isPortrait } from './composition';
import { dates, excerpt, footer, placeName, titles } from './parts';

/** Two grounds: a band in the section's deep tone with the date, paper with the title. */
export const split: Composition = {
  id: 'split',
  styles: ['plate/split.css'],
  isDark: false,
  suits: ({ exhibit }) => (exhibit.date === null ? 0 : 1),
  tones: ['ivory', 'cool', 'rose', 'sage'],
  markup: (subject, notice) => {
    const date = dates(subject);
    const place = placeName(subject);
    const figures = subject.exhibit.date?.slice(0, 4) ?? subject.number.slice(0, 2);
    return `<div class="band"><p class="figures en">${figures}</p><div class="spring"></div><div class="rule"></div>
<p class="ww-zh zh">${[date?.zh, place?.zh].filter(Boolean).join('<br>')}</p>
<p class="ww-en en">${[date?.en, place?.en].filter(Boolean).join('<br>')}</p></div><div class="frame">
<div class="main" data-fit="0.58">${titles(subject, isPortrait(subject) ? 476 : 430, 54)}${excerpt(subject)}</div>${footer(subject, notice)}</div>`;
  },
};
