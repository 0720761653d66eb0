import { oneForm } from '../standIn';
import { typewriterForm } from './geometry';

export const typewriter = oneForm(typewriterForm, ['#ffffff']);
