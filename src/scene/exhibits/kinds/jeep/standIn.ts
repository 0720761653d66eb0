import { oneForm } from '../standIn';

export const jeep = oneForm(['#ffffff']);
