import type { Position } from 'geojson';
import type { CatalogueDraft } from '../../src/domain/catalogue/catalogueDraft';
import type { Issue } from '../../src/domain/catalogue/issue';
import { shortJson } from '../../src/domain/catalogue/issuesOf';
import type { Place } from '../../src/domain/catalogue/schemas';
import { type CountryShape, countryShapes, shapesOf } from './countryShapes';

/** Harbours and small islands lie off a coast as maps draw it: kilometres let pass. */
const OFF_COAST_KM = 30;
/** Towns on a border: kilometres let pass. */
const OVER_BORDER_KM = 10;
const KM_PER_DEGREE = 111.2;

/**
 * Places whose coordinates do not lie in the country they name: borders of today as Natural Earth draws them, territories
 * with their state. The borders are no statement of ours; they only catch slips of the pen.
 */
export function warnCountries({ places }: CatalogueDraft): readonly Issue[] {
  return places.flatMap(({ file, path, value }) => {
    const reason = countryFault(value);
    return reason === null ? [] : [{ file, path, value: shortJson([value.lat, value.lon, value.country]), reason }];
  });
}

/** Why a place cannot lie where it is said to lie; null where it can, or where too little is known. */
export function countryFault({ lat, lon, country }: Pick<Place, 'lat' | 'lon' | 'country'>): string | null {
  if ((lat === null) !== (lon === null)) return 'has one coordinate without the other';
  if (lat === null || lon === null || country === null) return null;
  if (shapesOf(country, '50m').length === 0) return `there is no country ${country} on the map`;
  // The fine map is read for the few that the coarse one does not settle.
  if (isNear(shapesOf(country, '50m'), lon, lat, 0) || isInOrNear(country, lon, lat)) return null;
  return `lies in ${countryAt(lon, lat)?.properties.name ?? 'the sea'} by today's borders, not in ${country}`;
}

function isInOrNear(country: string, lon: number, lat: number): boolean {
  const allowed = countryAt(lon, lat) ? OVER_BORDER_KM : OFF_COAST_KM;
  return isNear(shapesOf(country, '10m'), lon, lat, allowed);
}

const countryAt = (lon: number, lat: number): CountryShape | undefined =>
  countryShapes('10m').find((shape) => contains(shape, [lon, lat]));

const isNear = (shapes: readonly CountryShape[], lon: number, lat: number, allowedKm: number): boolean =>
  shapes.some((shape) => contains(shape, [lon, lat]) || (allowedKm > 0 && distanceKm(shape, [lon, lat]) <= allowedKm));

const ringsOf = ({ geometry }: CountryShape): readonly (readonly Position[])[] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** Even-odd rule on the map as a plane; its shapes are cut at the date line. */
function contains(shape: CountryShape, [x = 0, y = 0]: Position): boolean {
  let isInside = false;
  for (const ring of ringsOf(shape)) {
    for (const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] of segmentsOf(ring)) {
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
    }
  }
  return isInside;
}

/** Kilometres to the nearest part of a border. */
function distanceKm(shape: CountryShape, at: Position): number {
  let nearest = Infinity;
  for (const ring of ringsOf(shape)) {
    for (const [from, to] of segmentsOf(ring)) nearest = Math.min(nearest, segmentDistanceKm(from, to, at));
  }
  return nearest;
}

function* segmentsOf(ring: readonly Position[]): Generator<readonly [from: Position, to: Position]> {
  let from = ring[0];
  for (const to of ring.slice(1)) {
    if (from) yield [from, to];
    from = to;
  }
}

/** On a plane that touches the earth at the point: true enough for tens of kilometres. */
function segmentDistanceKm([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, [x = 0, y = 0]: Position): number {
  const shrink = Math.cos((y * Math.PI) / 180);
  const [ax, ay, bx, by] = [(x1 - x) * shrink, y1 - y, (x2 - x) * shrink, y2 - y];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy) * KM_PER_DEGREE;
}
