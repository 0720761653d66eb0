import type { FeaturePicture } from '../../src/domain/hall/hall';
import type { Feature, Plan, Wall } from '../../src/domain/plan/schemas';
import { headingOf } from '../../src/domain/units';

/** Lettering stands this far off the wall's face, in metres, so that faces never share a plane. */
const CLEAR_OF_WALL = 0.006;

/** Where each wall text of the plan stands: centre on the wall's face, facing out of it. */
export function featurePlaques(plan: Plan): readonly Omit<FeaturePicture, 'picture'>[] {
  const walls = new Map(plan.walls.map((wall) => [wall.id, wall]));
  return plan.features.map((feature) => {
    const wall = walls.get(feature.wall);
    if (!wall) throw new Error(`feature ${feature.id} names wall ${feature.wall}, which the plan does not have`);
    return plaqueOn(wall, feature);
  });
}

function plaqueOn(wall: Wall, feature: Feature): Omit<FeaturePicture, 'picture'> {
  const [fromX, fromZ] = wall.from;
  const length = Math.hypot(wall.to[0] - fromX, wall.to[1] - fromZ);
  const alongX = (wall.to[0] - fromX) / length;
  const alongZ = (wall.to[1] - fromZ) / length;
  // The left normal is (dz, -dx): plan x to the right, z down, walking from `from` to `to`.
  const sign = feature.side === 'left' ? 1 : -1;
  const normal = { x: sign * alongZ, z: -sign * alongX };
  const out = wall.thickness / 2 + CLEAR_OF_WALL;
  return {
    id: feature.id,
    kind: feature.kind,
    centre: {
      x: fromX + alongX * feature.at + normal.x * out,
      y: feature.y,
      z: fromZ + alongZ * feature.at + normal.z * out,
    },
    facing: headingOf(normal),
    w: feature.w,
    h: feature.h,
  };
}
