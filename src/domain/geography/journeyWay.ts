import type { Journey, Place } from '../catalogue/schemas';
import type { EarthPoint } from './sheet';

/** The points of a journey in the order travelled; stops whose place is unknown or has no coordinates are passed over. */
export function journeyWay(
  { points }: Pick<Journey, 'points'>,
  places: ReadonlyMap<string, Pick<Place, 'lat' | 'lon'>>,
): readonly EarthPoint[] {
  return points.flatMap((point): EarthPoint[] => {
    if (!('place' in point)) return [{ lat: point.lat, lon: point.lon }];
    const place = places.get(point.place);
    return place ? located(place) : [];
  });
}

/** A place's point, or none. */
export function located({ lat, lon }: Pick<Place, 'lat' | 'lon'>): [] | [EarthPoint] {
  return lat === null || lon === null ? [] : [{ lat, lon }];
}
