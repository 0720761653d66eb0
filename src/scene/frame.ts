/**
 * Plan space to three space, the only place. Axes and origin are the same (x east, y up, z south, metres); only angles
 * differ: headings turn clockwise from north (-z), yaws counter-clockwise about +y from the axis the object looks along.
 */
import type { Camera, Object3D } from 'three';
import { type Heading, normaliseHeading, type Pose, type Radians } from '../domain/units';

/** Yaw of a camera (which looks along its own -z) that faces a heading. */
export const yawOfView = (heading: Heading): Radians => -heading;

/** Yaw of an object whose front is its own +z and shall look towards a heading. */
export const yawOfFacing = (heading: Heading): Radians => Math.PI - heading;

/** Heading a camera with a yaw faces; inverse of `yawOfView`. */
export const headingOfView = (yaw: Radians): Heading => normaliseHeading(-yaw);

/** Puts a camera at a visitor's eye. */
export function placeCamera(camera: Camera, pose: Pose): void {
  camera.position.set(pose.x, pose.eye, pose.z);
  camera.rotation.set(pose.pitch, yawOfView(pose.heading), 0, 'YXZ');
}

/** Stands an object on its centre, front towards a heading, leaned back from upright by `tilt`. */
export function placeFacing(
  object: Object3D,
  centre: { readonly x: number; readonly y: number; readonly z: number },
  facing: Heading,
  tilt: Radians,
): void {
  object.position.set(centre.x, centre.y, centre.z);
  object.rotation.set(-tilt, yawOfFacing(facing), 0, 'YXZ');
}
