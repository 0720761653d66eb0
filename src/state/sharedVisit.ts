import { observablePerVisit } from './observablePerVisit';

/** Code of the link to another visitor's visit that was followed; null when one's own is shown. */
export const sharedVisitOf = observablePerVisit<string | null>(null);
