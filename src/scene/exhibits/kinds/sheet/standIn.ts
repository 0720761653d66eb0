import { oneForm } from '../standIn';

/** Writing and typing paper. */
export const sheet = oneForm(['#e6dcc3', '#e0d3b5', '#ebe4d2', '#d9cdb0']);
