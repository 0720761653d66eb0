import { oneForm } from '../standIn';
import { signboardForm } from './geometry';

export const signboard = oneForm(signboardForm, ['#8b7355']);
