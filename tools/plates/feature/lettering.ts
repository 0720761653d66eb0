import { englishMarkup, escapeText } from '../text/markup';
import { type FeatureDrawing, type FeatureSubject, sectionOf } from './featureSources';

/** Ivory letters on a coloured wall; dark ones on the bone white of the medical section. */
const IVORY = '#f3ecdc';
const DARK = '#2b2721';

/** The exhibition's title, straight on its wall. */
export function titleLettering({ sources }: FeatureSubject): FeatureDrawing {
  const { title, subtitle } = sources.catalogue.exhibition;
  return {
    look: 'lettering title-wall',
    vars: `--ink:${IVORY}`,
    long: 1664,
    isTransparent: true,
    encoding: { kind: 'letters' },
    markup: `<div class="block" data-fit="0.5"><h1 class="zh">${escapeText(title.zh)}</h1><h2 class="en">${englishMarkup(title.en)}</h2>
<p class="zh">${escapeText(subtitle.zh)}</p><p class="en sub">1931–1945</p></div>`,
  };
}

/** A section's title, straight on its coloured wall. */
export function sectionLettering({ sources, section }: FeatureSubject): FeatureDrawing {
  const texts = sectionOf(sources.catalogue.exhibition, section);
  return {
    look: 'lettering section-wall',
    vars: `--ink:${section === 'medical' || section === 'coda' ? DARK : IVORY}`,
    long: 832,
    isTransparent: true,
    encoding: { kind: 'letters' },
    markup: `<div class="block" data-fit="0.5"><h1 class="zh">${escapeText(texts?.title.zh ?? '')}</h1><h2 class="en balance">${englishMarkup(texts?.title.en ?? '')}</h2></div>`,
  };
}
