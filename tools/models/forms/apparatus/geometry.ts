import type { Form } from '../../kit/form';
import { enlargerForm } from './enlarger';
import { relayForm } from './relay';

/** Small apparatus on a wooden board: an electrical `relay`, or an `enlarger` for photographs. */
export const apparatusForm = (variant: string): Form => (variant === 'enlarger' ? enlargerForm() : relayForm());
