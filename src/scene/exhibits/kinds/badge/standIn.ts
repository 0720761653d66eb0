import { oneForm } from '../standIn';

export const badge = oneForm(['#8a2f28', '#2c4c66', '#31563f']);
