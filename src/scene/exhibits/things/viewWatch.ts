import { type Camera, Matrix4, PerspectiveCamera, Quaternion, Vector3 } from 'three';
import type { Metres, Radians } from '../../../domain/units';

/**
 * Remembers a view that is a little larger than what a camera sees, so that what lies in it need not be sought again for
 * every frame of a walk.
 */
export interface ViewWatch {
  /** True while all that the camera sees still lies in the view that was taken last. */
  readonly holds: (camera: Camera) => boolean;
  /** Takes the camera's view, enlarged; use its matrices only until it is taken again. */
  readonly take: (camera: Camera) => Camera;
}

/** How far the eye may move and turn in a view. */
export const MOVED: Metres = 0.25;
export const TURNED: Radians = 0.017;
/**
 * The view is seen from this far behind the eye, and is wider by this factor. That is enough for both movements where a
 * picture is 18 degrees across or more: its edge lies 0.3 m farther out at the eye and turns out by 1.1 degrees.
 */
const BEHIND: Metres = 1.7;
const WIDER = 1.12;

/** Creates a watch that holds nothing yet. */
export function createViewWatch(): ViewWatch {
  const view = new PerspectiveCamera();
  const position = new Vector3();
  const turn = new Quaternion();
  const scale = new Vector3();
  const at = new Vector3();
  const facing = new Quaternion();
  const projection = new Matrix4();
  let seenBy: Camera | null = null;
  return {
    holds: (camera) => {
      if (camera !== seenBy || !camera.projectionMatrix.equals(projection)) return false;
      camera.matrixWorld.decompose(at, facing, scale);
      return at.distanceToSquared(position) <= MOVED * MOVED && facing.angleTo(turn) <= TURNED;
    },
    take: (camera) => {
      seenBy = camera;
      projection.copy(camera.projectionMatrix);
      camera.matrixWorld.decompose(position, turn, scale);
      view.matrixWorld.copy(camera.matrixWorld).multiply(behind);
      view.matrixWorldInverse.copy(view.matrixWorld).invert();
      view.projectionMatrix.copy(projection);
      for (const across of [0, 1, 4, 5, 8, 9]) {
        view.projectionMatrix.elements[across] = (projection.elements[across] ?? 0) / WIDER;
      }
      view.coordinateSystem = camera.coordinateSystem;
      return view;
    },
  };
}

const behind = new Matrix4().makeTranslation(0, 0, BEHIND);
