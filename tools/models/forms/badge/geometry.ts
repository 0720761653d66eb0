import type { Form } from '../../kit/form';
import { gunghoForm } from './gungho';
import { roundForm } from './round';

/** An enamelled badge: `plain` with a picture in its middle, `gungho` with the sign of the industrial co-operatives. */
export const badgeForm = (variant: string): Form => (variant === 'gungho' ? gunghoForm() : roundForm());
