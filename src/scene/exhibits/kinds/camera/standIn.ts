import { oneForm } from '../standIn';

export const camera = oneForm(['#ffffff']);
