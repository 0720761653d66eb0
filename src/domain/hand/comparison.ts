import type { Metres, Size } from '../units';
import { spanOf } from './held';

/** What a held thing is compared with. */
export type Comparison = 'none' | 'hand' | 'person' | 'bar';

/** An outline drawn beside a thing. */
export interface Figure {
  /** The measure that is told: length of the hand, height of the person. */
  readonly measure: Metres;
  /** Extent of the drawing (`ui/hand/figures.json`). */
  readonly size: Pick<Size, 'x' | 'y'>;
}

/**
 * A hand of 18.5 cm, from the crease of the wrist to the tip of the middle finger, and a person of 1.70 m: round figures
 * between the usual ones. Medians of stature are 1.68 m for men and 1.56 m for women in Hong Kong, 1.74 m and 1.61 m in
 * Britain; a man's hand is 8.0 cm broad in Hong Kong (A. Chan, Online Anthropometry, City University of Hong Kong, tables
 * 1 and 29). An adult's hand is 17 to 19 cm long. The drawing of the hand has a stub of wrist below the crease.
 */
export const FIGURES: Readonly<Record<'hand' | 'person', Figure>> = {
  hand: { measure: 0.185, size: { x: 0.1213, y: 0.2058 } },
  person: { measure: 1.7, size: { x: 0.525, y: 1.7 } },
};

/** Beside a hand a thing smaller than this is lost; one that is larger than this stands better beside a person. */
const LOST_BESIDE_HAND: Metres = 0.07;
const LARGE: Metres = 0.9;
/** A hand is still seen beside a thing of this size, and a thing of this size beside a person. */
const HAND_IS_SEEN: Metres = 1.6;
const SEEN_BESIDE_PERSON: Metres = 0.2;

/** The comparison that says most about a thing of this size: a bar for what is tiny, a hand, a person for what is large. */
export function chooseComparison(size: Size): Comparison {
  const span = spanOf(size);
  if (span < LOST_BESIDE_HAND) return 'bar';
  return span < LARGE ? 'hand' : 'person';
}

/** Everything a thing of this size may be compared with. */
export function comparisonsFor(size: Size): readonly Comparison[] {
  const span = spanOf(size);
  const figures: Comparison[] = [];
  if (span <= HAND_IS_SEEN) figures.push('hand');
  if (span >= SEEN_BESIDE_PERSON) figures.push('person');
  return ['none', ...figures, 'bar'];
}

/** Longest bar on the canvas, in pixels. */
const LONGEST_BAR = 150;

/** Length of a scale bar: 1, 2 or 5 times a power of ten, the longest that stays short on the canvas. */
export function chooseBar(pixelsPerMetre: number): Metres {
  const most = LONGEST_BAR / pixelsPerMetre;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2].find((factor) => factor * power <= most) ?? 1;
  return step * power;
}
