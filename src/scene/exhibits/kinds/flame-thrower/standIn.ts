import { oneForm } from '../standIn';
import { flameThrowerForm } from './geometry';

export const flameThrower = oneForm(flameThrowerForm, ['#ffffff']);
