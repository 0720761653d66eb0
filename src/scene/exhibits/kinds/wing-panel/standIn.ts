import { oneForm } from '../standIn';
import { wingPanelForm } from './geometry';

export const wingPanel = oneForm(wingPanelForm, ['#ffffff']);
