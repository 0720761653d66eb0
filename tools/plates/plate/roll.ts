import { englishMarkup, escapeText } from '../text/markup';
import type { Composition } from './composition';
import { footer, titles, whenWhere } from './parts';

/** A wall that names people: the names themselves. */
export const roll: Composition = {
  id: 'roll',
  styles: ['plate/roll.css'],
  isDark: true,
  suits: ({ exhibit }) => (exhibit.kind === 'document' && exhibit.people.length >= 4 ? 9 : 0),
  tones: ['deep'],
  markup: (subject, notice) => {
    const names = subject.exhibit.people.flatMap(({ id }) => {
      const person = subject.people.get(id);
      return person
        ? [
            `<li><span class="zh">${escapeText(person.name.zh)}</span><span class="en">${englishMarkup(person.name.en)}</span></li>`,
          ]
        : [];
    });
    return `<div class="frame"><div class="main" data-fit="0.6">${titles(subject, 660, 40)}<ul>${names.join('')}</ul></div>
<div class="when">${whenWhere(subject)}</div>${footer(subject, notice)}</div>`;
  },
};
