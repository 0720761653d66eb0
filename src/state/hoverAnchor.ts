import { observablePerVisit } from './observablePerVisit';

/** Where on the screen the title chip of the hovered or focused exhibit belongs, in CSS pixels of the hall's canvas; null when out of sight. */
export type HoverAnchor = { readonly x: number; readonly y: number } | null;

/** The observable of one visit. */
export const hoverAnchorOf = observablePerVisit<HoverAnchor>(null);
