import { oneForm } from '../standIn';
import { canisterForm } from './geometry';

export const canister = oneForm(canisterForm, ['#ffffff']);
