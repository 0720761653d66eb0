import type { Catalogue, Place } from '../../src/domain/catalogue/schemas';
import { spanOfEvents } from '../../src/domain/chronology/yearSpan';
import type { MapData } from '../../src/domain/hall/hall';
import { shortPlaceName } from '../../src/domain/language/shortPlaceName';
import { landPaths } from './landPaths';

/** Towns that small maps may name for bearing. */
const TOWNS = 24;
/** Nearer to a more important town than this, in degrees, a town is left out. */
const CROWDED = 0.8;

/** The file every map is drawn from. */
export function mapOf({ places, exhibits, timeline }: Catalogue): MapData {
  const count = (place: Place): number => exhibits.filter((exhibit) => exhibit.place === place.id).length;
  const ranked = places
    .filter(({ approximate }) => !approximate)
    .map((place) => ({ place, exhibits: count(place) }))
    .sort((a, b) => b.exhibits - a.exhibits);
  const towns: MapData['towns'][number][] = [];
  for (const { place } of ranked) {
    const { id, name, lat, lon } = place;
    if (lat === null || lon === null || towns.length >= TOWNS) continue;
    const isCrowded = towns.some((town) => Math.hypot(town.lat - lat, town.lon - lon) < CROWDED);
    if (!isCrowded) towns.push({ id, name: shortPlaceName(name), lat, lon });
  }
  return { sheets: landPaths(), towns, years: spanOfEvents(timeline) };
}
