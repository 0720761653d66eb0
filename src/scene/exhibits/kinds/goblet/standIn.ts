import { oneForm } from '../standIn';

export const goblet = oneForm(['#ffffff']);
