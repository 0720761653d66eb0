import { oneForm } from '../standIn';

export const dish = oneForm(['#ffffff']);
