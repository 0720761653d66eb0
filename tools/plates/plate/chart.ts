import { locate, locatorMap, namedPlace } from '../map/locator';
import { mapMark } from '../map/mapMark';
import type { Composition } from './composition';
import { isPortrait } from './composition';
import { excerpt, footer, titles, whenWhere } from './parts';

/** A printed chart: land outline with water-lining inside a degree frame, the title in a cartouche. */
export const chart: Composition = {
  id: 'chart',
  styles: ['plate/map.css', 'plate/chart.css'],
  isDark: false,
  suits: ({ place, exhibit }) => (locate(namedPlace(place)) ? (exhibit.display.weight === 3 ? 1.6 : 1) : 0),
  tones: ['ivory', 'buff', 'mist', 'sage'],
  markup: (subject, notice) => {
    const upright = isPortrait(subject);
    const located = locate(subject.place);
    const frame = upright
      ? { w: 528, h: 372, anchor: [0.5, 0.5] as const, widthKm: 2100, lettering: 14.5, isBilingual: true }
      : { w: 322, h: 454, anchor: [0.5, 0.46] as const, widthKm: 1750, lettering: 14, isBilingual: false };
    const map = located ? mapMark(locatorMap(located, subject.places, frame)) : '';
    return `<div class="frame"><div class="body"><div class="neat">${map}</div><div class="cartouche"><div class="main" data-fit="0.58">
<div class="rule"></div>${titles(subject, upright ? 500 : 318, 46)}${excerpt(subject)}<div class="gap"></div>${whenWhere(subject)}</div></div></div>
${footer(subject, notice)}</div>`;
  },
};
