import type { Pose } from '../domain/units';
import { observablePerVisit } from './observablePerVisit';

/** The moving visitor's pose, written at most ten times a second while moving; null before the first step. */
export const livePoseOf = observablePerVisit<Pose | null>(null);
