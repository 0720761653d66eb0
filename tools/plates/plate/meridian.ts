import { locate, namedPlace } from '../map/locator';
import type { Composition } from './composition';
import { isPortrait } from './composition';
import { dates, excerpt, footer, placeName, titles } from './parts';

/** A meridian and a parallel cross where the place lies; latitude and longitude stand large, with degree rules. */
export const meridian: Composition = {
  id: 'meridian',
  styles: ['plate/meridian.css'],
  isDark: false,
  suits: ({ place, exhibit }) =>
    exhibit.kind === 'photograph' && locate(namedPlace(place)) && !place?.approximate ? 0.85 : 0,
  tones: ['cool', 'mist', 'ivory', 'rose'],
  markup: (subject, notice) => {
    const located = locate(subject.place);
    const [lon, lat] = located?.at ?? [0, 0];
    const isApproximate = located?.place.approximate ?? false;
    const date = dates(subject);
    const place = placeName(subject);
    // The crossing stands in the upper right quarter; the fraction of the degree moves it, so that no two are alike.
    const x = (isPortrait(subject) ? 58 : 66) + (Math.abs(lon) % 5) * 4.2;
    const y = 16 + (Math.abs(lat) % 5) * 2.6;
    return `<div class="scale across" style="--shift:${(((lon % 1) + 1) % 1).toFixed(2)}"></div><div class="scale down" style="--shift:${(((lat % 1) + 1) % 1).toFixed(2)}"></div>
<div class="line across" style="top:${y.toFixed(1)}%"></div><div class="line down" style="left:${x.toFixed(1)}%"></div>
<div class="point" style="left:${x.toFixed(1)}%;top:${y.toFixed(1)}%"></div><div class="frame"><div class="degrees">
<p class="en degree">${isApproximate ? '<span class="about">c.</span>' : ''}${degreesText(lat, 'N', 'S', isApproximate)}</p>
<p class="en degree">${degreesText(lon, 'E', 'W', isApproximate)}</p>
<p class="ww-zh zh">${[place?.zh, date?.zh].filter(Boolean).join('　')}</p><p class="ww-en en">${[place?.en, date?.en]
      .filter(Boolean)
      .join(
        ' · ',
      )}</p></div><div class="main" data-fit="0.58">${titles(subject, isPortrait(subject) ? 470 : 640, 54)}${excerpt(subject)}</div>
${footer(subject, notice)}</div>`;
  },
};

/** "36°35′ N"; whole degrees only where the place is approximate. */
function degreesText(value: number, positive: string, negative: string, isApproximate: boolean): string {
  const side = value < 0 ? negative : positive;
  const minutes = Math.round(Math.abs(value) * 60);
  const whole = isApproximate ? Math.round(minutes / 60) : Math.floor(minutes / 60);
  const rest = isApproximate ? '' : `${String(minutes % 60).padStart(2, '0')}′`;
  return `${whole}°${rest}&thinsp;<span class="side">${side}</span>`;
}
