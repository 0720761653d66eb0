import { oneForm } from '../standIn';
import { sheetForm } from './geometry';

/** Writing and typing paper. */
export const sheet = oneForm(sheetForm, ['#e6dcc3', '#e0d3b5', '#ebe4d2', '#d9cdb0']);
