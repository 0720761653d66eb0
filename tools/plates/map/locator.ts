import type { Place } from '../../../src/domain/catalogue/schemas';
import { BEARINGS } from './bearings';
import type { LonLat, MapDot, MapSpec } from './mapMark';

/** A place with known coordinates. */
export interface LocatedPlace {
  readonly place: Place;
  readonly at: LonLat;
}

/** The place with its coordinates; null where they are not known. */
export function locate(place: Place | null): LocatedPlace | null {
  if (!place || place.lat === null || place.lon === null) return null;
  return { place, at: [place.lon, place.lat] };
}

/** The place, unless its record says that the place itself is not known. */
export const namedPlace = (place: Place | null): Place | null =>
  place && /不详|未定|未注明/.test(place.name.zh) ? null : place;

/** Size and look of a locator map; the rest follows from the place. */
export interface LocatorFrame {
  readonly w: number;
  readonly h: number;
  readonly anchor: readonly [number, number];
  readonly widthKm: number;
  readonly lettering: number;
  /** Whether the main place is named in English as well. */
  readonly isBilingual: boolean;
  /** Part of the frame in which towns are named, as fractions: left, top, right, bottom. */
  readonly window?: readonly [number, number, number, number];
}

/** Towns nearer to the main place than this are left out, in kilometres. */
const CROWDED_KM = 45;

/**
 * A small map about one place: land outline, graticule, the place as a ring, and large towns of the exhibition for
 * bearing (`bearings.ts`).
 *
 * @param places all places of the exhibition by id
 */
export function locatorMap(
  main: LocatedPlace,
  places: ReadonlyMap<string, Place>,
  { isBilingual, ...frame }: LocatorFrame,
): MapSpec {
  return {
    ...frame,
    centre: main.at,
    dots: [isBilingual ? dotOf(main, true) : { ...dotOf(main, true), en: '' }, ...townsAround([main], places)],
    graticule: frame.widthKm > 4500 ? 10 : 5,
    routes: [],
  };
}

/** Large towns for bearing, without those that would crowd the given places. */
export function townsAround(mains: readonly LocatedPlace[], places: ReadonlyMap<string, Place>): readonly MapDot[] {
  return BEARINGS.flatMap((id): MapDot[] => {
    const town = locate(places.get(id) ?? null);
    const isCrowding = mains.some((main) => town && kilometresBetween(town.at, main.at) < CROWDED_KM);
    return town && !isCrowding ? [dotOf(town, false)] : [];
  });
}

/** A place as a dot, its Chinese name without province and remarks. */
export function dotOf({ place, at }: LocatedPlace, isMain: boolean): MapDot {
  return {
    at,
    zh: shortChinese(place.name.zh),
    en: isMain ? shortEnglish(place.name.en) : '',
    isMain,
    isApproximate: place.approximate,
  };
}

/** "Bao'an (Zhidan), Shaanxi" as on a map: "Bao’an". */
const shortEnglish = (name: string): string =>
  name
    .replace(/\(.*?\)/g, '')
    .split(',')[0]
    ?.trim()
    .replaceAll("'", '’') ?? name;

const PROVINCES =
  /^(?:陕西|山西|河北|河南|山东|江苏|浙江|安徽|江西|湖北|湖南|四川|贵州|云南|广东|广西|甘肃|宁夏|辽宁|黑龙江|缅甸|印度|英国|美国|新西兰|哈萨克斯坦|俄罗斯|加拿大)(?=.{2,})(?![东南西北中].?部|境内)/;

/** States and divisions inside a country that a small map leaves out. */
const STATES = /^(?:密苏里|加利福尼亚|华盛顿|犹他|亚利桑那|威斯康星|科罗拉多|马萨诸塞)州|^(?:贾坎德|西孟加拉|阿萨姆)邦/;

/** "陕西保安（今志丹）" as on a map: "保安". */
export const shortChinese = (name: string): string =>
  name
    .replace(/（.*?）/g, '')
    .replace(PROVINCES, '')
    .replace(STATES, '');

/** Distance between two nearby points in kilometres, on a flat earth. */
export function kilometresBetween(a: LonLat, b: LonLat): number {
  const north = (a[1] - b[1]) * 111.2;
  const east = (a[0] - b[0]) * 111.2 * Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180);
  return Math.hypot(north, east);
}
