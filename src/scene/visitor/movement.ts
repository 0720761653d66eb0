import type { MutablePose } from '../../domain/tours/poseAt';
import type { Radians, Seconds } from '../../domain/units';

/** Something that moves the visitor by itself: a walk across the floor or a hop. */
export interface Movement {
  /** Moves the pose on by `dt` and says whether there is more to come. Allocates nothing. */
  readonly step: (dt: Seconds, pose: MutablePose) => boolean;
  /** The visitor drags the view meanwhile: true where the movement leaves the view to them from now on. */
  readonly yieldView: () => boolean;
  /** How black the picture is, 0..1. */
  readonly fade: () => number;
  /** Whether walking keys end it. */
  readonly isInterruptible: () => boolean;
  /** Metres per second on the floor and its direction, for what comes next. */
  readonly speed: () => number;
  readonly course: () => Radians;
}
