import type { HallPoint, Metres } from '../units';

/** An upright box that blocks the way or the view. `half` along its own axes; `yaw` about +y, counter-clockwise from above. */
export interface SolidBox {
  readonly id: string;
  readonly centre: HallPoint;
  readonly half: { readonly x: Metres; readonly y: Metres; readonly z: Metres };
  readonly yaw: number;
}
