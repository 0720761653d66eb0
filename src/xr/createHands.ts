import type { Object3D } from 'three';
import type { Ray } from '../domain/picking/pick';
import type { Radians, Seconds } from '../domain/units';
import { createSnapTurn } from './createSnapTurn';
import type { Target } from './pointing/chooseTarget';
import { createPointer, type Pointer } from './pointing/createPointer';

/** Everything a visitor points with: controllers, hands, gaze, transient pointers; two at a time. */
export interface Hands {
  readonly objects: readonly Object3D[];
  /** Points every input of a frame and gives the turn that a stick was flicked for. */
  readonly step: (
    dt: Seconds,
    frame: XRFrame,
    space: XRReferenceSpace,
    aim: (tracked: XRPose) => { readonly ray: Ray; readonly target: Target },
  ) => Radians;
  /** What was pointed at in the last frame. */
  readonly targets: () => readonly Target[];
  readonly refuse: (source: XRInputSource) => void;
  readonly dispose: () => void;
}

interface Hand {
  readonly pointer: Pointer;
  readonly turn: (axis: number) => Radians;
  source: XRInputSource | null;
}

/** Creates two free hands. */
export function createHands(): Hands {
  const hands: readonly Hand[] = [0, 1].map(() => ({ pointer: createPointer(), turn: createSnapTurn(), source: null }));
  const targets: Target[] = [];
  return {
    objects: hands.map(({ pointer }) => pointer.object),
    step: (dt, frame, space, aim) => {
      targets.length = 0;
      let turned: Radians = 0;
      const sources = pointing(frame.session);
      for (const [n, hand] of hands.entries()) {
        const source = sources[n];
        const tracked = source ? frame.getPose(source.targetRaySpace, space) : undefined;
        hand.source = source ?? null;
        hand.pointer.step(dt);
        turned ||= hand.turn(sidewaysAxis(source));
        if (!source || !tracked) {
          hand.pointer.hide();
          continue;
        }
        const { ray, target } = aim(tracked);
        targets.push(target);
        hand.pointer.show(ray, target, source.targetRayMode === 'tracked-pointer' && !source.hand);
      }
      return turned;
    },
    targets: () => targets,
    refuse: (source) => {
      for (const hand of hands) if (hand.source === source) hand.pointer.refuse();
    },
    dispose: () => {
      for (const { pointer } of hands) pointer.dispose();
    },
  };
}

/** Inputs that point into the hall; touches on a phone's screen do not. */
const pointing = ({ inputSources }: XRSession): readonly XRInputSource[] =>
  [...inputSources].filter(({ targetRayMode }) => targetRayMode !== 'screen');

/** Sideways axis of the thumb stick, else of the touch pad (xr-standard mapping: 2 and 0). */
function sidewaysAxis(source: XRInputSource | undefined): number {
  const axes = source?.gamepad?.axes;
  return axes?.[2] ?? axes?.[0] ?? 0;
}
