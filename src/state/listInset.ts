import { observablePerVisit } from './observablePerVisit';

/** Part of the view's width, 0..1, that the list beside the hall covers at its left. The observable of one visit. */
export const listInsetOf = observablePerVisit<number>(0);
