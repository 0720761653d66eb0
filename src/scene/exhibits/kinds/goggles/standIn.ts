import { oneForm } from '../standIn';
import { gogglesForm } from './geometry';

/** Brown horsehide. */
export const goggles = oneForm(gogglesForm, ['#563722']);
