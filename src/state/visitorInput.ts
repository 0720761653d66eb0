import { observablePerVisit } from './observablePerVisit';

/** The thumb joystick of touch screens: each axis -1..1, x to the right, y forwards. */
export type VisitorInput = { readonly thumbX: number; readonly thumbY: number };

/** The observable of one visit. */
export const visitorInputOf = observablePerVisit<VisitorInput>({ thumbX: 0, thumbY: 0 });
