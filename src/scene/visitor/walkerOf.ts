import { observablePerVisit } from '../../state/observablePerVisit';
import type { Walker } from './createWalker';

/** The walker of a visit's drawn hall; null while none is drawn. For the film recorder and the headset. */
export const walkerOf = observablePerVisit<Walker | null>(null);
