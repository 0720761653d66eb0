import { oneSheet } from '../standIn';

/** Writing and typing paper: cream, buff, blue-grey laid, rose, kraft, pale yellow. */
export const sheet = oneSheet(['#e8dec6', '#d6c195', '#cfd3d0', '#e6cdb4', '#c2ab80', '#e6deae']);
