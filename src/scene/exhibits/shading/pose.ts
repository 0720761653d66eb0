/**
 * How an instance lies in the hall, as two vectors a shader turns into axes: `iPose` = centre and yaw,
 * `iShape` = width, height, depth and tilt.
 */
import type { Placement, Plaque } from '../../../domain/hanging/placement';
import type { HallPoint, Metres } from '../../../domain/units';
import { yawOfFacing } from '../../frame';

/** Anything with a front: a placement, a label, a panel. */
export interface Fronted {
  readonly centre: HallPoint;
  readonly facing: number;
  readonly tilt: number;
}

/** Writes `iPose` of one instance. */
export function writePose(into: Float32Array, at: number, { centre, facing }: Fronted): void {
  into.set([centre.x, centre.y, centre.z, yawOfFacing(facing)], at * 4);
}

/** Writes `iShape` of one instance. */
export function writeShape(into: Float32Array, at: number, w: Metres, h: Metres, d: Metres, tilt: number): void {
  into.set([w, h, d, tilt], at * 4);
}

/** Unit vector out of the front. */
export function normalOf({ facing, tilt }: Pick<Placement | Plaque, 'facing' | 'tilt'>): HallPoint {
  const level = Math.cos(tilt);
  return { x: Math.sin(facing) * level, y: Math.sin(tilt), z: -Math.cos(facing) * level };
}

/** Shader text: `poseAxes(yaw, tilt)`, columns right, up and out in hall space. */
export const POSE_VERTEX = /* glsl */ `
mat3 poseAxes(float yaw, float tilt) {
  float cy = cos(yaw), sy = sin(yaw), ct = cos(tilt), st = sin(tilt);
  return mat3(vec3(cy, 0.0, -sy), vec3(-sy * st, ct, -cy * st), vec3(sy * ct, st, cy * ct));
}
`;
