import { BufferAttribute, BufferGeometry } from 'three';
import type { FeaturePicture } from '../../../domain/hall/hall';
import type { Surface } from '../../../domain/lighting/surface';
import { directionOf } from '../../../domain/units';
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

/** The upright rectangle of a wall text with picture and light coordinates. */
export function featureGeometry(feature: FeaturePicture, surface: Surface, maker: PatchMaker): BufferGeometry {
  const { centre, w, h } = feature;
  const { u } = surface;
  const corners = [-1, 1].flatMap((up) =>
    [-1, 1].map((side) => ({
      x: centre.x + (u.x * side * w) / 2,
      y: centre.y + (up * h) / 2,
      z: centre.z + (u.z * side * w) / 2,
    })),
  );
  const light = corners.flatMap(({ x, y, z }) => {
    const [dx, dy, dz] = [x - surface.origin.x, y - surface.origin.y, z - surface.origin.z];
    return maker.lightAt(surface, dx * u.x + dy * u.y + dz * u.z, dy);
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    'position',
    new BufferAttribute(Float32Array.from(corners.flatMap(({ x, y, z }) => [x, y, z])), 3),
  );
  // Pictures are uploaded as they are read, first row at v = 0.
  geometry.setAttribute('uv', new BufferAttribute(Float32Array.of(0, 1, 1, 1, 0, 0, 1, 0), 2));
  geometry.setAttribute('uv1', new BufferAttribute(Float32Array.from(light), 2));
  geometry.setIndex([0, 1, 3, 0, 3, 2]);
  geometry.computeBoundingSphere();
  return geometry;
}
