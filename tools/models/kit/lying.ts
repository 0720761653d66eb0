import { type Part, turned } from './part';

/** A part built about the y axis, laid so that its axis runs along x: what was up looks to the right. */
export const lyingX = (part: Part): Part => turned(part, 'z', -Math.PI / 2);

/** A part built about the y axis, laid so that its axis runs along z: what was up looks to the front. */
export const lyingZ = (part: Part): Part => turned(part, 'x', Math.PI / 2);

/** A part drawn in the plane of x and y, laid flat: its face looks up, what was up lies away from the reader. */
export const lyingFlat = (part: Part): Part => turned(part, 'x', -Math.PI / 2);
