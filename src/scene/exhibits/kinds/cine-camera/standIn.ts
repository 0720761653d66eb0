import { oneForm } from '../standIn';
import { cineCameraForm } from './geometry';

export const cineCamera = oneForm(cineCameraForm, ['#ffffff']);
