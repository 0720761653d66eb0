import { oneForm } from '../standIn';

export const wingPanel = oneForm(['#ffffff']);
