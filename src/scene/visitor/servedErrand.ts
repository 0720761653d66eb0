import { observablePerVisit } from '../../state/observablePerVisit';

/** Serial of the last errand the feet took up, so that a hall drawn again does not run it once more. */
export const servedErrandOf = observablePerVisit<number>(0);
