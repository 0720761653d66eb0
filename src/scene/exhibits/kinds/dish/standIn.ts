import { oneForm } from '../standIn';
import { dishForm } from './geometry';

export const dish = oneForm(dishForm, ['#ffffff']);
