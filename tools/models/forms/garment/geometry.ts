import type { Form } from '../../kit/form';
import { jacketForm } from './jacket';
import { shirtForm } from './shirt';
import { tunicForm } from './tunic';

/** A coat on its stand: `jacket` of leather, zipped, `tunic` with four pockets and a belt; or the two Chinese shirts. */
export function garmentForm(variant: string): Form {
  if (variant === 'shirt') return shirtForm();
  return variant === 'jacket' ? jacketForm() : tunicForm();
}
