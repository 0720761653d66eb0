import type { HallPoint, Metres } from '../units';
import { albedoOf, type Colours } from './albedoOf';
import type { Finish } from './surface';

/**
 * How strongly things are lit: irradiance with 1 = a white card shown as display white. Grey walls take more than
 * white so that the wall around a picture shows at half of display white; paper, decks and models less.
 */
export const LEVELS = {
  picture: 1.25,
  deck: 0.8,
  plinth: 0.9,
  wash: 1,
  route: 0.6,
  openFloor: 0.5,
  door: 0.5,
} as const;

/** Brightest linear channel a coloured wall shall show, so that red does not shout and pale accents do not glare. */
const BRIGHTEST = 0.34;

/** What a lamp shall light. */
export interface Target {
  readonly id: string;
  readonly aim: HallPoint;
  /** Out of what it lights, towards its lamp; not of unit length where it leans. */
  readonly towards: HallPoint;
  readonly radius: Metres;
  readonly level: number;
  /** Horizontal distance of the lamp from the aim; by the rule's angle where absent. */
  readonly back?: Metres;
}

/** The wanted level, or less on a wall whose colour would glare. */
export function levelOn(finish: Finish, wanted: number, colours: Colours): number {
  return Math.min(wanted, BRIGHTEST / Math.max(...albedoOf(finish, colours)));
}
