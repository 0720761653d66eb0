import { locate, locatorMap, namedPlace } from '../map/locator';
import { mapMark } from '../map/mapMark';
import type { Composition } from './composition';
import { isPortrait } from './composition';
import { excerpt, footer, titles, whenWhere } from './parts';

/** A blue print: coastlines and graticule in white lines over the whole sheet, the place as a ring, text on a panel. */
export const blueprint: Composition = {
  id: 'blueprint',
  styles: ['plate/map.css', 'plate/blueprint.css'],
  isDark: true,
  suits: ({ place }) => (locate(namedPlace(place)) ? 0.9 : 0),
  tones: ['prussian', 'indigo'],
  markup: (subject, notice) => {
    const upright = isPortrait(subject);
    const located = locate(subject.place);
    const frame = upright
      ? {
          w: 576,
          h: 768,
          anchor: [0.5, 0.27] as const,
          widthKm: 1900,
          lettering: 14,
          isBilingual: true,
          window: [0, 0, 1, 0.43] as const,
        }
      : {
          w: 768,
          h: 576,
          anchor: [0.72, 0.36] as const,
          widthKm: 2500,
          lettering: 14,
          isBilingual: false,
          window: [0.54, 0, 1, 0.84] as const,
        };
    const map = located ? mapMark(locatorMap(located, subject.places, frame)) : '';
    return `${map}<div class="edge"></div><div class="frame"><div class="panel"><div class="main" data-fit="0.58">
${titles(subject, upright ? 460 : 360, 46)}${excerpt(subject)}<div class="rule"></div>${whenWhere(subject)}</div></div>
${footer(subject, notice)}</div>`;
  },
};
