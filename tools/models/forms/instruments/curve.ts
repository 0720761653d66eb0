import { CatmullRomCurve3, Vector3 } from 'three';
import type { Vec3 } from '../../kit/part';
import type { Point2 } from '../../kit/polygon';

/** A smooth run of points through those given, evenly spaced. */
export const curved = (points: readonly Vec3[], steps: number): readonly Vec3[] =>
  new CatmullRomCurve3(
    points.map((point) => new Vector3(...point)),
    false,
    'centripetal',
  )
    .getSpacedPoints(steps)
    .map(({ x, y, z }) => [x, y, z]);

/** A smooth closed outline through the points given. */
export const outlined = (points: readonly Point2[], steps: number): readonly Point2[] =>
  new CatmullRomCurve3(
    points.map(([x, y]) => new Vector3(x, y, 0)),
    true,
    'centripetal',
  )
    .getSpacedPoints(steps)
    .slice(0, steps)
    .map(({ x, y }) => [x, y]);
