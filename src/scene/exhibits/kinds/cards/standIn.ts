import { oneForm } from '../standIn';

export const cards = oneForm(['#ffffff']);
