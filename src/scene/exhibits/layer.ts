import type { Object3D } from 'three';
import type { HallPoint } from '../../domain/units';

/** Light on a thing at a point of the hall: 1 well lit, 0 dark. */
export type LightAt = (point: HallPoint) => number;

/** One draw call that shows a list of things; it is told when the list changes and never asks. */
export interface Layer<T> {
  readonly object: Object3D;
  readonly show: (things: T, lightAt: LightAt) => void;
  readonly dispose: () => void;
}
