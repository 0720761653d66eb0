/** Measures of the labels that stand before things on decks and shelves. */
import { type Metres, toRadians } from '../units';
import type { HangFile } from './schemas';

/** Between label and thing, and between label and glass. */
export const LABEL_AIR: Metres = 0.02;
/** A label stands this far above its board. */
const LABEL_FOOT: Metres = 0.004;

type Labelled = Pick<HangFile, 'label'>;

/** Depth of a label lying at its reading slope. */
export const labelDepthOf = ({ label }: Labelled): Metres => label.h * Math.sin(toRadians(label.tiltDeg));

/** Height of a label's middle above its board. */
export const labelMiddleOf = ({ label }: Labelled): Metres =>
  LABEL_FOOT + (label.h / 2) * Math.cos(toRadians(label.tiltDeg));

/** Height of a label's upper edge above its board. */
export const labelTopOf = ({ label }: Labelled): Metres => LABEL_FOOT + label.h * Math.cos(toRadians(label.tiltDeg));
