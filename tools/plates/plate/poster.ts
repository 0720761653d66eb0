import { englishMarkup } from '../text/markup';
import { seedOf } from '../text/seed';
import type { Composition } from './composition';
import { chineseTitle, footer, whenWhere } from './parts';

/** A poster in type alone: its words large, no imitation of the artist's picture. */
export const poster: Composition = {
  id: 'poster',
  styles: ['plate/poster.css'],
  isDark: true,
  suits: ({ exhibit }) => (exhibit.kind === 'poster' ? 9 : 0),
  tones: ['brick', 'navy', 'olive', 'plum'],
  markup: (subject, notice) => {
    const turn = seedOf(subject.exhibit.id, 'turn') % 2 === 0 ? 'from-top' : 'from-foot';
    return `<div class="block ${turn}"></div><div class="frame ${turn}"><div class="main" data-fit="0.5">
<p class="words en balance">${englishMarkup(subject.exhibit.title.en)}</p>${chineseTitle(subject, 470, 50)}</div>
<div class="when">${whenWhere(subject)}</div>${footer(subject, notice)}</div>`;
  },
};
