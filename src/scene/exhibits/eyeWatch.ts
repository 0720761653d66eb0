import { type PerspectiveCamera, Vector3 } from 'three';
import type { HallPoint, Metres, Radians } from '../../domain/units';
import type { Eye } from './streaming/rankFaces';

/** Watches the camera and says when it has moved enough for other pictures to matter. Allocates nothing. */
export interface EyeWatch {
  /** Takes the camera as it is now; true when it moved or turned far since the last `settle`. */
  readonly look: (camera: PerspectiveCamera, height: number) => boolean;
  /** The eye as looked at last; from here the next movement counts. */
  readonly settle: () => Eye;
  readonly position: () => HallPoint;
}

const FAR_ENOUGH: Metres = 0.5;
const TURNED_ENOUGH: Radians = 0.4;

/** Creates a watch that has not looked yet. */
export function createEyeWatch(): EyeWatch {
  const position = new Vector3();
  const forward = new Vector3(0, 0, -1);
  const settledAt = new Vector3(Number.POSITIVE_INFINITY, 0, 0);
  const settledForward = new Vector3(0, 0, -1);
  const eye = { position, forward, pixelsPerMetre: 600 };
  return {
    look: (camera, height) => {
      const at = camera.matrixWorld.elements;
      position.set(at[12] ?? 0, at[13] ?? 0, at[14] ?? 0);
      forward.set(-(at[8] ?? 0), -(at[9] ?? 0), -(at[10] ?? 0)).normalize();
      eye.pixelsPerMetre = ((camera.projectionMatrix.elements[5] ?? 1) * height) / 2;
      return (
        !(position.distanceToSquared(settledAt) < FAR_ENOUGH * FAR_ENOUGH) ||
        forward.dot(settledForward) < Math.cos(TURNED_ENOUGH)
      );
    },
    settle: () => {
      settledAt.copy(position);
      settledForward.copy(forward);
      return eye;
    },
    position: () => position,
  };
}
