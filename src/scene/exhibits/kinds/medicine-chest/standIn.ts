import type { StandIn } from '../standIn';
import { medicineChestForm } from './geometry';

/** Varnished and plain softwood. */
export const medicineChest: StandIn = {
  variants: ['chest', 'case'],
  variantOf: ({ title }) => (/case/i.test(title.en) ? 'case' : 'chest'),
  form: medicineChestForm,
  tones: ['#634830', '#6d553b', '#584129'],
};
