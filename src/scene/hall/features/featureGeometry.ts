import { BufferAttribute, BufferGeometry } from 'three';
import type { FeaturePicture } from '../../../domain/hall/hall';
import type { Surface } from '../../../domain/lighting/surface';
import { directionOf, type Metres } from '../../../domain/units';
import type { PatchMaker } from '../surfacePatch';

/** A feature is taken to hang on a surface whose plane is this close behind it, in metres. */
const BEHIND = 0.05;

/** The surface a wall text hangs on: parallel to it, just behind it, and wide enough to hold its centre. */
export function surfaceBehind(surfaces: readonly Surface[], { centre, facing }: FeaturePicture): Surface | null {
  const front = directionOf(facing);
  return (
    surfaces.find(({ origin, u, v, normal, width, height }) => {
      if (normal.x * front.x + normal.z * front.z < 0.99) return false;
      const [dx, dy, dz] = [centre.x - origin.x, centre.y - origin.y, centre.z - origin.z];
      const out = dx * normal.x + dy * normal.y + dz * normal.z;
      const s = dx * u.x + dy * u.y + dz * u.z;
      const t = dx * v.x + dy * v.y + dz * v.z;
      return out >= 0 && out < BEHIND && s >= 0 && s <= width && t >= 0 && t <= height;
    }) ?? null
  );
}

/** Letters cut from board stand this far out from their wall, in metres; texts of other kinds are printed on it. */
const RELIEF: Readonly<Record<string, Metres>> = { title: 0.012, 'section-title': 0.009 };
/** Raised letters are drawn as so many sheets, one before the other: 1.5 mm apart. */
const SHEETS = 9;

/**
 * The upright rectangle of a wall text with picture and light coordinates. Of raised letters there are several, from the
 * wall outwards; `rise` is 0 on the wall and 1 at their faces.
 */
export function featureGeometry(feature: FeaturePicture, surface: Surface, maker: PatchMaker): BufferGeometry {
  const relief = RELIEF[feature.kind] ?? 0;
  const sheets = relief > 0 ? Array.from({ length: SHEETS }, (_, n) => n / (SHEETS - 1)) : [1];
  const quads = sheets.map((rise) => sheetOf(feature, surface, maker, relief * rise));
  const geometry = new BufferGeometry();
  const put = (name: string, values: readonly number[], size: number): void => {
    geometry.setAttribute(name, new BufferAttribute(Float32Array.from(values), size));
  };
  put(
    'position',
    quads.flatMap(({ position }) => position),
    3,
  );
  // Pictures are uploaded as they are read, first row at v = 0.
  put(
    'uv',
    quads.flatMap(() => [0, 1, 1, 1, 0, 0, 1, 0]),
    2,
  );
  put(
    'uv1',
    quads.flatMap(({ light }) => light),
    2,
  );
  put(
    'rise',
    sheets.flatMap((rise) => [rise, rise, rise, rise]),
    1,
  );
  geometry.setIndex(sheets.flatMap((_, n) => [0, 1, 3, 0, 3, 2].map((corner) => n * 4 + corner)));
  geometry.computeBoundingSphere();
  return geometry;
}

function sheetOf(
  { centre, w, h }: FeaturePicture,
  surface: Surface,
  maker: PatchMaker,
  out: Metres,
): { readonly position: readonly number[]; readonly light: readonly number[] } {
  const { u, normal } = surface;
  const corners = [-1, 1].flatMap((up) =>
    [-1, 1].map((side) => ({
      x: centre.x + (u.x * side * w) / 2 + normal.x * out,
      y: centre.y + (up * h) / 2,
      z: centre.z + (u.z * side * w) / 2 + normal.z * out,
    })),
  );
  const light = corners.flatMap(({ x, y, z }) => {
    const [dx, dy, dz] = [x - surface.origin.x, y - surface.origin.y, z - surface.origin.z];
    return maker.lightAt(surface, dx * u.x + dy * u.y + dz * u.z, dy);
  });
  return { position: corners.flatMap(({ x, y, z }) => [x, y, z]), light };
}
