import { oneForm } from '../standIn';
import { cardsForm } from './geometry';

export const cards = oneForm(cardsForm, ['#ffffff']);
