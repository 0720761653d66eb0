import type { Composition } from './composition';
import { isPortrait } from './composition';
import { excerpt, footer, titles, whenWhere } from './parts';

/** A full ground in the section's deep tone, the title large and ranged left. */
export const field: Composition = {
  id: 'field',
  styles: ['plate/field.css'],
  isDark: true,
  suits: ({ exhibit }) => (exhibit.display.weight === 3 ? 1.3 : 0.6),
  tones: ['deep'],
  markup: (subject, notice) => `<div class="frame"><div class="head"><p class="number en">${subject.number}</p></div>
<div class="main" data-fit="0.58">${titles(subject, isPortrait(subject) ? 484 : 660, 72)}${excerpt(subject)}</div>
<div class="when">${whenWhere(subject)}</div>${footer(subject, notice)}</div>`,
};
