import { englishMarkup } from '../text/markup';
import type { Composition } from './composition';
import { isPortrait } from './composition';
import { excerpt, footer, titles, whenWhere } from './parts';

/** An archivist's strip: dark ground between perforated edges, with the reference as edge lettering. */
export const negative: Composition = {
  id: 'negative',
  styles: ['plate/negative.css'],
  isDark: true,
  suits: ({ exhibit }) => (exhibit.kind !== 'photograph' ? 0 : exhibit.reference === null ? 0.32 : 1.9),
  tones: ['umber', 'night'],
  markup: (subject, notice) => {
    const { exhibit, number } = subject;
    const mark = exhibit.reference === null ? `图版 ${number}` : englishMarkup(exhibit.reference);
    return `<div class="edge first"><span class="mark">${mark}</span><span class="mark right">${number}</span></div>
<div class="edge last"></div><div class="frame"><div class="window"><div class="main" data-fit="0.58">
${whenWhere(subject)}<div class="rule"></div>${titles(subject, isPortrait(subject) ? 370 : 580, 54)}${excerpt(subject)}</div>
</div>${footer(subject, notice)}</div>`;
  },
};
