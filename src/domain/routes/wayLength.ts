import { distanceBetween, type Metres, type PlanPoint } from '../units';

/** Length of a polyline. */
export function wayLength(way: readonly PlanPoint[]): Metres {
  let length = 0;
  way.forEach((point, at) => {
    const before = way[at - 1];
    if (before) length += distanceBetween(before, point);
  });
  return length;
}
