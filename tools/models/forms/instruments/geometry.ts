import type { Form } from '../../kit/form';
import { ribShearsForm } from './ribShears';
import { rollForm } from './roll';
import { stethoscopeForm } from './stethoscope';

/** A surgeon's instruments in their `roll`, or one on folded linen: a `stethoscope`, or `shears` for ribs. */
export const instrumentsForm = (variant: string): Form =>
  variant === 'stethoscope' ? stethoscopeForm() : variant === 'shears' ? ribShearsForm() : rollForm();
