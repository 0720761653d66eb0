import { oneForm } from '../standIn';
import { packFrameForm } from './geometry';

/** Plain boards. */
export const packFrame = oneForm(packFrameForm, ['#8a6a46']);
