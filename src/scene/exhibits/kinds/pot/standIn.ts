import { oneForm } from '../standIn';

export const pot = oneForm(['#ffffff']);
