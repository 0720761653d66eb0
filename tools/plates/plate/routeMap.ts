import { dotOf, locate, townsAround } from '../map/locator';
import { type LonLat, type MapSpec, mapMark } from '../map/mapMark';
import type { Subject } from '../sources/plateSources';
import type { Composition } from './composition';
import { isPortrait } from './composition';
import { dates, footer, titles } from './parts';
import { ROUTES } from './routes';

/** A map of a road or an air route: land, documented stations and straight schematic lines between them. */
export const routeMap: Composition = {
  id: 'route-map',
  styles: ['plate/map.css', 'plate/routeMap.css'],
  isDark: false,
  suits: ({ exhibit }) => (ROUTES[exhibit.id] ? 9 : 0),
  tones: ['ivory', 'buff'],
  markup: (subject, notice) => {
    const date = dates(subject);
    const when = date ? `<p class="ww-zh zh">${date.zh}</p><p class="ww-en en">${date.en}</p>` : '';
    const size = isPortrait(subject) ? { w: 528, h: 430 } : { w: 720, h: 344 };
    return `<div class="frame"><div class="neat">${mapMark(specOf(subject, size))}</div><div class="body" data-fit="0.58"><div class="left">
${titles(subject, 380, 36)}</div><div class="right">${when}<p class="key"><svg width="44" height="10"><path class="key-line" d="M0 5H44"/></svg><span class="zh">示意连线，非实测路线</span> <span class="en">Schematic link between stations, not a surveyed line</span></p></div></div>
${footer(subject, notice)}</div>`;
  },
};

function specOf({ exhibit, places }: Subject, size: { readonly w: number; readonly h: number }): MapSpec {
  const lines = (ROUTES[exhibit.id] ?? []).map((ids) => ids.flatMap((id) => locate(places.get(id) ?? null) ?? []));
  const stations = [...new Map(lines.flat().map((station) => [station.place.id, station])).values()];
  const lons = stations.map(({ at }) => at[0]);
  const lats = stations.map(({ at }) => at[1]);
  const centre: LonLat = [middle(lons), middle(lats)];
  const kmPerDegree = 111.2 * Math.cos((centre[1] * Math.PI) / 180);
  const across = (Math.max(...lons) - Math.min(...lons)) * kmPerDegree;
  const down = (Math.max(...lats) - Math.min(...lats)) * 111.2 * (size.w / size.h);
  const widthKm = Math.max(1500, Math.max(across, down) * 1.75);
  return {
    ...size,
    centre,
    anchor: [0.5, 0.5],
    widthKm,
    dots: [...stations.map((station) => dotOf(station, true)), ...townsAround(stations, places)],
    graticule: 5,
    lettering: 14,
    routes: lines.map((line) => ({ points: line.map(({ at }) => at), isDashed: true })),
  };
}

const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
