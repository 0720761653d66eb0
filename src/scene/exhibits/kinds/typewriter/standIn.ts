import { oneForm } from '../standIn';

export const typewriter = oneForm(['#ffffff']);
