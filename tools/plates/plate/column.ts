import type { Composition } from './composition';
import { isPortrait } from './composition';
import { chineseTitle, dates, englishTitle, excerpt, footer, placeName } from './parts';

/** A page of a Chinese book: the title stands upright between column rules, English and facts at its foot. */
export const column: Composition = {
  id: 'column',
  styles: ['plate/column.css'],
  isDark: false,
  suits: ({ exhibit }) => {
    const { length } = [...exhibit.title.zh];
    return length > 18 || /[A-Za-z]{3,}/.test(exhibit.title.zh) ? 0 : 1.15;
  },
  tones: ['buff', 'cool', 'ivory', 'mist'],
  markup: (subject, notice) => {
    const { length } = [...subject.exhibit.title.zh];
    const height = isPortrait(subject) ? 440 : 390;
    const most = isPortrait(subject) ? 58 : 60;
    const oneColumn = height / (length * 1.12);
    const size = oneColumn >= 38 ? Math.min(most, oneColumn) : Math.min(46, (height / (length * 1.12)) * 1.9);
    const date = dates(subject);
    const place = placeName(subject);
    return `<div class="frame"><div class="body"><div class="left">
<p class="t-en en balance">${englishTitle(subject)}</p>${excerpt(subject)}<div class="spring"></div>
<div class="rule"></div><p class="ww-zh zh">${[date?.zh, place?.zh].filter(Boolean).join('<br>')}</p>
<p class="ww-en en">${[date?.en, place?.en].filter(Boolean).join('<br>')}</p></div>
<div class="upright"><div class="column-rules"></div><div class="standing" style="--size:${size.toFixed(1)}px">
${chineseTitle(subject, 999, 60)}</div></div></div>${footer(subject, notice)}</div>`;
  },
};
