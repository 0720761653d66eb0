import { oneForm } from '../standIn';

/** Tinned steel, dull steel, yellow and grey-green lacquer, rust-browned. */
export const filmCan = oneForm(['#c9c6bd', '#8f9498', '#b59b6a', '#6f7d74', '#7c6a5c']);
