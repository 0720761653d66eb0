import { oneForm } from '../standIn';
import { figurineForm } from './geometry';

/** Ivory gone yellow. */
export const figurine = oneForm(figurineForm, ['#e3d3ae']);
