import type { Composition } from './composition';
import { isPortrait } from './composition';
import { dates, excerpt, footer, placeName, titles } from './parts';

/** An album page with an empty place held by four corners, and the caption below it. */
export const albumPage: Composition = {
  id: 'album-page',
  styles: ['plate/albumPage.css'],
  isDark: true,
  suits: ({ exhibit }) => (exhibit.kind !== 'photograph' || exhibit.display.weight === 3 ? 0 : 0.55),
  tones: ['umber', 'bottle', 'night'],
  markup: (subject, notice) => {
    const date = dates(subject);
    const place = placeName(subject);
    const corners = ['tl', 'tr', 'br', 'bl'].map((corner) => `<i class="corner ${corner}"></i>`).join('');
    return `<div class="frame"><div class="place">${corners}<div class="inner"><p class="ww-zh zh">${[
      date?.zh,
      place?.zh,
    ]
      .filter(Boolean)
      .join('<br>')}</p><p class="ww-en en">${[date?.en, place?.en].filter(Boolean).join(' · ')}</p></div></div>
<div class="main" data-fit="0.58">${titles(subject, isPortrait(subject) ? 480 : 640, 44)}${excerpt(subject)}</div>
${footer(subject, notice)}</div>`;
  },
};
