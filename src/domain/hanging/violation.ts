import type { Metres } from '../units';

/** A museum rule that a hang breaks, in words a curator can act on. */
export interface Violation {
  readonly story: string | null;
  readonly exhibit: string | null;
  readonly rule: ViolatedRule;
  /** Where it is: a wall, a case, a zone or a point of the plan. */
  readonly where: string;
  readonly found: string;
  readonly wanted: string;
}

/** Rules that are checked. */
export type ViolatedRule =
  | 'every exhibit has one place'
  | 'every story has an intro panel'
  | 'a story stays together'
  | 'nothing leaves its wall'
  | 'nothing overlaps'
  | 'gap within a story'
  | 'gap between stories'
  | 'height of pictures'
  | 'height of labels'
  | 'nothing leaves its case'
  | 'height in cases'
  | 'fine things low'
  | 'nothing leaves its plinth'
  | 'seen over labels'
  | 'labels in sight'
  | 'standing point'
  | 'line of sight'
  | 'viewing distance'
  | 'aisle'
  | 'main route'
  | 'turning circle';

/** Rounding of positions to a millimetre may eat this much of a rule. */
export const TOLERANCE: Metres = 0.003;

/** Metres with two decimals. */
export const inMetres = (value: Metres): string => `${value.toFixed(2)} m`;
