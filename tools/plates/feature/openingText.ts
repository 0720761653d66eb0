import type { Ramp } from '../draw/encodePicture';
import { englishMarkup, escapeText } from '../text/markup';
import type { FeatureDrawing, FeatureSubject } from './featureSources';

/** Charcoal board with ivory letters, as `feature.css` has them. */
export const BOARD_INKS: readonly Ramp[] = [
  { from: '#2c2b2a', to: '#f1ebdd', steps: 5 },
  { from: '#2c2b2a', to: '#d9a94e', steps: 3 },
];

/** The opening text: what the exhibition is, who made it, and what in this edition is interpretation. */
export function openingBoard({ sources }: FeatureSubject): FeatureDrawing {
  const { title, opening, organisers, supporters, interpretationNote, platesNote } = sources.catalogue.exhibition;
  const list = (label: string, names: readonly { readonly zh: string }[]) =>
    `<p class="zh">${label}　${names.map(({ zh }) => escapeText(zh)).join('、')}</p>`;
  const listEn = (label: string, names: readonly { readonly en: string }[]) =>
    `<p class="en">${label}: ${names.map(({ en }) => englishMarkup(en)).join('; ')}</p>`;
  return {
    look: 'board opening',
    vars: '--mark:#d9806f',
    long: 1280,
    isTransparent: false,
    encoding: { kind: 'ink', ramps: [...BOARD_INKS.slice(0, 1), { from: '#2c2b2a', to: '#d9806f', steps: 3 }] },
    markup: `<div class="text" data-fit="0.6"><h1 class="zh">${escapeText(title.zh)}</h1><h2 class="en balance">${englishMarkup(title.en)}</h2>
<p class="lead-zh hei">${escapeText(opening.zh).replace('南8、南9', '<span class="whole">南8、南9</span>')}</p><p class="lead-en en">${englishMarkup(opening.en)}</p>
<div class="notes"><p class="hei">${escapeText(interpretationNote.zh)}${escapeText(platesNote.zh)}</p>
<p class="en">${englishMarkup(interpretationNote.en)} ${englishMarkup(platesNote.en)}</p></div>
<div class="makers">${list('主办', organisers)}${listEn('Organised by', organisers)}${list('支持', supporters)}${listEn('Supported by', supporters)}</div></div>`,
  };
}
