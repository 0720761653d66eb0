import { oneForm } from '../standIn';

export const canister = oneForm(['#ffffff']);
