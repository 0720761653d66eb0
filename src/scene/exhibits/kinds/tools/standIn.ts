import { oneForm } from '../standIn';
import { toolsForm } from './geometry';

/** Grey canvas. */
export const tools = oneForm(toolsForm, ['#a09a86']);
