import { oneForm } from '../standIn';

export const flameThrower = oneForm(['#ffffff']);
