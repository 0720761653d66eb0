import type { Metres, PlanPoint } from '../units';

/** One hangable run on one side of a wall: openings, joints, wall cases and flush benches are already left out. */
export interface WallFace {
  /** `<wall>/<side>/<n>`, stable for the same plan. */
  readonly id: string;
  readonly wall: string;
  readonly side: 'left' | 'right';
  readonly zone: string | null;
  /** Left end of the run on the floor, seen by someone facing the wall. */
  readonly origin: PlanPoint;
  /** Unit vector along the run, to the right of someone facing the wall. */
  readonly along: PlanPoint;
  /** Unit vector out of the wall, towards the visitor. */
  readonly normal: PlanPoint;
  readonly length: Metres;
  readonly height: Metres;
}
