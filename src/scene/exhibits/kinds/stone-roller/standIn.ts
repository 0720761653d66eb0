import { oneForm } from '../standIn';
import { stoneRollerForm } from './geometry';

/** Weathered limestone. */
export const stoneRoller = oneForm(stoneRollerForm, ['#8f8a7f']);
