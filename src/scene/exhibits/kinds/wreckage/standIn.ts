import { oneForm } from '../standIn';

export const wreckage = oneForm(['#ffffff']);
