import { oneForm } from '../standIn';

/** Publishers' cloth of the 1930s and 40s: reds, blues, greens, tans, black. */
export const book = oneForm(['#7c2a24', '#2d4257', '#3f5540', '#8d744e', '#33302f', '#5a3540', '#6f6a5c', '#274a4d']);
