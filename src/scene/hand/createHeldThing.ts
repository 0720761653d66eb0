import { type BatchedMesh, Euler, Matrix4, Vector3 } from 'three';
import type { HeldTurn } from '../../domain/hand/held';
import type { Metres, Size } from '../../domain/units';
import { createPortrait, type Portrait } from '../exhibits/things/createPortrait';
import type { PlannedThing } from '../exhibits/things/planThings';
import type { HoldReach } from './holdWindow';

/** A held thing in true metres, its middle at the origin. */
export interface HeldThing extends Pick<Portrait, 'showFace' | 'lightBy' | 'dispose'> {
  readonly mesh: BatchedMesh;
  /** Turns it; gives the height of its lowest point. */
  readonly turn: (turn: HeldTurn) => Metres;
  readonly reachOf: (turn: HeldTurn) => HoldReach;
}

/** Reads a model's file and gives it the size and skin of its thing. @throws ModelError where the file is no model of ours */
export function createHeldThing(
  file: ArrayBuffer,
  { look, size }: PlannedThing,
  skin: ImageBitmap | null = null,
): HeldThing {
  const portrait = createPortrait(file, look.tone, skin, look);
  const { object, corners, place, showFace, lightBy, dispose } = portrait;
  object.perObjectFrustumCulled = false;
  const half = Math.max(...portrait.size) / 2;
  const [w, h, d] = portrait.size;
  const grow = new Vector3((size.x * half) / w, (size.y * half) / h, (size.z * half) / d);
  const angles = new Euler(0, 0, 0, 'XYZ');
  const matrix = new Matrix4();
  const turned = ({ yaw, pitch }: HeldTurn): Matrix4 =>
    matrix.makeRotationFromEuler(angles.set(pitch, yaw, 0)).scale(grow);
  const [side, all] = reaches(corners, grow);
  return {
    mesh: object,
    turn: (turn) => {
      place(turned(turn));
      return heightsOf(corners, matrix)[0];
    },
    reachOf: (turn) => {
      const [ground, top] = heightsOf(corners, turned(turn));
      return { side, all, ground, up: Math.max(top, -ground) };
    },
    showFace,
    lightBy,
    dispose,
  };
}

/** One in the corners' whole numbers. */
const ONE = 32_767;

/** Lowest and highest corner. */
function heightsOf(corners: ArrayLike<number>, { elements }: Matrix4): readonly [Metres, Metres] {
  const [x, y, z] = [elements[1] ?? 0, elements[5] ?? 0, elements[9] ?? 0];
  let lowest = 0;
  let highest = 0;
  for (let at = 0; at < corners.length; at += 4) {
    const height = x * (corners[at] ?? 0) + y * (corners[at + 1] ?? 0) + z * (corners[at + 2] ?? 0);
    lowest = Math.min(lowest, height);
    highest = Math.max(highest, height);
  }
  return [lowest / ONE, highest / ONE];
}

/** How far corners lie from the upright axis, and from the middle. */
function reaches(corners: ArrayLike<number>, grow: Size): readonly [Metres, Metres] {
  let side = 0;
  let all = 0;
  for (let at = 0; at < corners.length; at += 4) {
    const [x, y, z] = [(corners[at] ?? 0) * grow.x, (corners[at + 1] ?? 0) * grow.y, (corners[at + 2] ?? 0) * grow.z];
    side = Math.max(side, x * x + z * z);
    all = Math.max(all, x * x + y * y + z * z);
  }
  return [Math.sqrt(side) / ONE, Math.sqrt(all) / ONE];
}
