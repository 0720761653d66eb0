import type { Composition } from './composition';
import { isPortrait } from './composition';
import { dates, excerpt, footer, placeName, titles } from './parts';

/** The year in large old-style figures, the rest below. */
export const year: Composition = {
  id: 'year',
  styles: ['plate/year.css'],
  isDark: false,
  suits: ({ exhibit }) => (exhibit.date === null || exhibit.kind !== 'photograph' ? 0 : 1.1),
  tones: ['ivory', 'mist', 'sage', 'rose', 'cool'],
  markup: (subject, notice) => {
    const date = dates(subject);
    const place = placeName(subject);
    const figures = subject.exhibit.date?.slice(0, 4) ?? '';
    return `<p class="figures en">${figures}</p><div class="frame"><div class="head"><p class="ww-zh zh">${date?.zh ?? ''}</p>
<p class="ww-en en">${date?.en ?? ''}</p><div class="rule"></div><p class="ww-zh zh">${place?.zh ?? ''}</p>
<p class="ww-en en">${place?.en ?? ''}</p></div><div class="main" data-fit="0.6">
${titles(subject, isPortrait(subject) ? 470 : 650, 56)}${excerpt(subject)}</div>${footer(subject, notice)}</div>`;
  },
};
