import type { HungExhibit } from '../hall/hall';
import type { SolidBox } from '../plan/solidBox';
import type { HallPoint, Heading, Metres, Radians } from '../units';
import type { PickBox } from './pick';

/** A thin thing is as thick as this for a pointer, so that a sheet seen edge-on can still be met. */
const LEAST_HALF: Metres = 0.012;

/** The box of a hung exhibit, its frame or its outer size, leaning as it leans. */
export function exhibitBox(exhibit: Pick<HungExhibit, 'exhibit' | 'centre' | 'size' | 'facing' | 'tilt'>): PickBox {
  const { size } = exhibit;
  return {
    id: exhibit.exhibit,
    role: 'exhibit',
    centre: exhibit.centre,
    axes: axesOf(exhibit.facing, exhibit.tilt),
    half: {
      x: Math.max(LEAST_HALF, size.x / 2),
      y: Math.max(LEAST_HALF, size.y / 2),
      z: Math.max(LEAST_HALF, size.z / 2),
    },
  };
}

/** The box of something that blocks; `top` cuts it off at a height, as glass above a deck blocks nothing. */
export function solidBox(solid: SolidBox, top: Metres = Number.POSITIVE_INFINITY): PickBox {
  const low = solid.centre.y - solid.half.y;
  const high = Math.min(top, solid.centre.y + solid.half.y);
  const cos = Math.cos(solid.yaw);
  const sin = Math.sin(solid.yaw);
  return {
    id: solid.id,
    role: 'solid',
    centre: { x: solid.centre.x, y: (low + high) / 2, z: solid.centre.z },
    axes: [
      { x: cos, y: 0, z: -sin },
      { x: 0, y: 1, z: 0 },
      { x: sin, y: 0, z: cos },
    ],
    half: { x: solid.half.x, y: Math.max(0, (high - low) / 2), z: solid.half.z },
  };
}

/**
 * Unit vectors of a thing that faces a heading and leans back by `tilt` (0 upright, pi/2 lying face up): x to the
 * right of someone facing it, y up along it, z out of its face.
 */
export function axesOf(facing: Heading, tilt: Radians): readonly [HallPoint, HallPoint, HallPoint] {
  const outX = Math.sin(facing);
  const outZ = -Math.cos(facing);
  const cos = Math.cos(tilt);
  const sin = Math.sin(tilt);
  return [
    { x: outZ, y: 0, z: -outX },
    { x: -outX * sin, y: cos, z: -outZ * sin },
    { x: outX * cos, y: sin, z: outZ * cos },
  ];
}
