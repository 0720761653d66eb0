/**
 * The two sheets all maps of the gallery are cut from: Asia, true to area about China, and the world. A sheet is a
 * projection with a fixed frame; its units are about 2 km (Asia) and 8 km (world, at the equator). `x` runs right, `y`
 * down, origin at the top left. Land is projected when the exhibition is compiled, points and ways when they are shown.
 */
import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth } from 'd3-geo';

export const SHEET_NAMES = ['asia', 'world'] as const;
export type SheetName = (typeof SHEET_NAMES)[number];

/** A place on earth in degrees, WGS 84. */
export interface EarthPoint {
  readonly lat: number;
  readonly lon: number;
}

/** A point on a sheet, in its units. */
export interface SheetPoint {
  readonly x: number;
  readonly y: number;
}

/** Size of a sheet in its units. */
export interface Sheet {
  readonly w: number;
  readonly h: number;
}

export const SHEETS: Readonly<Record<SheetName, Sheet>> = {
  asia: { w: 4200, h: 3300 },
  world: { w: 5000, h: 2200 },
};

/** Mean radius of the earth in kilometres, and length of a unit of the Asia sheet. */
const EARTH_KM = 6371;
export const ASIA_UNIT_KM = 2;

const projections = new Map<SheetName, GeoProjection>();

/** The projection of a sheet, clipped to its frame. */
export function sheetProjection(name: SheetName): GeoProjection {
  const known = projections.get(name);
  if (known) return known;
  const made = PROJECT[name](SHEETS[name]);
  projections.set(name, made);
  return made;
}

/** Where a place lies on a sheet; null outside its frame. */
export function sheetPoint(name: SheetName, { lat, lon }: EarthPoint): SheetPoint | null {
  const { w, h } = SHEETS[name];
  const at = sheetProjection(name)([lon, lat]);
  if (!at) return null;
  const [x, y] = at;
  return x >= 0 && y >= 0 && x <= w && y <= h ? { x, y } : null;
}

const PROJECT: Readonly<Record<SheetName, (sheet: Sheet) => GeoProjection>> = {
  // From the Caspian to the Pacific and from Java to Lake Baikal; the Hump and the Burma Road near the middle.
  asia: ({ w, h }) =>
    geoAzimuthalEqualArea()
      .rotate([-104, -29])
      .translate([w / 2, h / 2])
      .scale(EARTH_KM / ASIA_UNIT_KM)
      .clipAngle(80)
      .clipExtent([
        [0, 0],
        [w, h],
      ]),
  // As world maps are printed in China: the Pacific in the middle, cut in the Atlantic; without Antarctica.
  world: ({ w, h }) =>
    geoEqualEarth()
      .rotate([-150, 0])
      .fitWidth(w, { type: 'Sphere' })
      .clipExtent([
        [0, 0],
        [w, h],
      ]),
};
