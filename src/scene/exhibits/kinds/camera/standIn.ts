import { oneForm } from '../standIn';
import { cameraForm } from './geometry';

export const camera = oneForm(cameraForm, ['#ffffff']);
