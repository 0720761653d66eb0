import type { Exhibit, Place } from '../../../src/domain/catalogue/schemas';
import { dotOf, kilometresBetween, type LocatedPlace, locate } from '../map/locator';
import { type LonLat, type MapDot, type MapSpec, mapMark } from '../map/mapMark';
import { ROUTES } from '../plate/routes';
import type { FeatureDrawing, FeatureSubject } from './featureSources';

/** Middle of the map and its width: from Alma-Ata to Japan's south, Taiwan and Hainan within the frame. */
const CENTRE: LonLat = [104.6, 31];
const WIDTH_KM = 5500;
const LONG = 1536;
/** Column of the title and key, left of the map. */
const COLUMN = 356;
/** Places nearer to a larger one than this share its dot, in kilometres. */
const CROWDED_KM = 70;
/** Places with most records that are named in English too, besides the stations of the routes. */
const BILINGUAL = 14;

/** The map of the roads: where the exhibits come from, and the routes between documented stations. */
export function roadMap({ feature, sources }: FeatureSubject): FeatureDrawing {
  const { catalogue } = sources;
  const places = new Map(catalogue.places.map((place) => [place.id, place]));
  const h = Math.round((LONG * feature.h) / feature.w);
  const spec: MapSpec = {
    w: LONG - COLUMN - 24,
    h: h - 48,
    centre: CENTRE,
    anchor: [0.5, 0.5],
    widthKm: WIDTH_KM,
    dots: dotsOf(catalogue.exhibits, places),
    graticule: 5,
    lettering: 17,
    routes: Object.values(ROUTES)
      .flat()
      .map((ids) => ({ points: ids.flatMap((id) => stationOf(places.get(id))), isDashed: true })),
  };
  return {
    look: 'chart-board',
    vars: '--tone:#ebe3d2',
    long: LONG,
    isTransparent: false,
    encoding: { kind: 'paper', quality: 70 },
    markup: `${mapMark(spec)}<div class="legend"><h1 class="zh">通往中国之路</h1><h2 class="en">The roads to China</h2>
<p><svg width="60" height="12"><path class="route dashed" d="M0 6H60"/></svg><span class="zh">运输路线（示意连线）</span><span class="en">Supply routes: schematic links between stations</span></p>
<p><svg width="60" height="12"><circle class="dot" cx="30" cy="6" r="4"/></svg><span class="zh">展品所涉地点</span><span class="en">Places named in the exhibits</span></p>
<p class="fine"><span class="zh">现代示意图，非历史地图；陆地轮廓据Natural Earth，不绘政区界线。</span><span class="en">A modern schematic, not a period map. Land outline: Natural Earth; no boundaries are drawn.</span></p></div>`,
  };
}

/** Stations of the routes, then places by their number of records, without those that would crowd a larger one. */
function dotsOf(exhibits: readonly Exhibit[], places: ReadonlyMap<string, Place>): readonly MapDot[] {
  const stations = new Set(Object.values(ROUTES).flat(2));
  const ranked = placesByRecords(exhibits, places);
  const bilingual = new Set([...stations, ...ranked.slice(0, BILINGUAL).map(({ id }) => id)]);
  const kept: LocatedPlace[] = [];
  for (const place of [...[...stations].flatMap((id) => places.get(id) ?? []), ...ranked]) {
    const located = place.approximate ? null : locate(place);
    const isCrowded = kept.some((other) => located && kilometresBetween(other.at, located.at) < CROWDED_KM);
    if (located && (!isCrowded || (stations.has(place.id) && !kept.some((other) => other.place === place))))
      kept.push(located);
  }
  return kept.map((located) => ({
    ...dotOf(located, false),
    en: bilingual.has(located.place.id) ? dotOf(located, true).en : '',
  }));
}

function stationOf(place: Place | undefined): LonLat[] {
  const located = locate(place ?? null);
  return located ? [located.at] : [];
}

/** Places with records, those with most first; equal ones by id. */
function placesByRecords(exhibits: readonly Exhibit[], places: ReadonlyMap<string, Place>): readonly Place[] {
  const counts = new Map<string, number>();
  for (const { place } of exhibits) if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .flatMap(([id]) => places.get(id) ?? []);
}
