import { observablePerVisit } from './observablePerVisit';

/** Part of the view covered by the open panel, as fractions 0..1 of its width and height. */
export type PanelInset = { readonly right: number; readonly bottom: number };

/** The observable of one visit. */
export const panelInsetOf = observablePerVisit<PanelInset>({ right: 0, bottom: 0 });
