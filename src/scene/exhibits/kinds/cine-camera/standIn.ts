import { oneForm } from '../standIn';

export const cineCamera = oneForm(['#ffffff']);
