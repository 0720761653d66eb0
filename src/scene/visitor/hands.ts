import type { WalkIntent } from '../../domain/routes/walkStep';

/** What one pair of hands asks for at the moment; written in place by keys, stick, gamepad or wheel. */
export type Hands = { -readonly [K in keyof WalkIntent]: WalkIntent[K] };

/** Hands that ask for nothing. */
export const createHands = (): Hands => ({ forward: 0, right: 0, turn: 0, isRunning: false });

/** Whether hands ask for something. */
export const areBusy = (hands: WalkIntent): boolean => hands.forward !== 0 || hands.right !== 0 || hands.turn !== 0;

/** Adds up several hands into one wish, each axis -1..1. */
export function mergeHands(into: Hands, sources: readonly WalkIntent[]): void {
  into.forward = 0;
  into.right = 0;
  into.turn = 0;
  into.isRunning = false;
  for (const hands of sources) {
    into.forward += hands.forward;
    into.right += hands.right;
    into.turn += hands.turn;
    into.isRunning ||= hands.isRunning;
  }
  into.forward = clampUnit(into.forward);
  into.right = clampUnit(into.right);
  into.turn = clampUnit(into.turn);
}

const clampUnit = (value: number): number => Math.min(1, Math.max(-1, value));
