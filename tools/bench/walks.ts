/** A straight way to walk, in plan space: metres, radians, seconds. */
export interface Walk {
  readonly x: number;
  readonly z: number;
  readonly heading: number;
  readonly seconds: number;
}

/** Ways through both halls, chosen so that much hangs in view: both streets and three lanes. */
export const WALKS: readonly Walk[] = [
  { x: 9.5, z: 21.2, heading: Math.PI / 2, seconds: 6 },
  { x: 14.7, z: 18, heading: 0, seconds: 6 },
  { x: 40.5, z: 21.2, heading: Math.PI / 2, seconds: 6 },
  { x: 67, z: 21.2, heading: Math.PI / 2, seconds: 6 },
  { x: 97.6, z: 22, heading: 0, seconds: 6 },
];
