import { oneForm } from '../standIn';

export const signboard = oneForm(['#8b7355']);
