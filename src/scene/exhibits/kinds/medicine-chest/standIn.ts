import type { StandIn } from '../standIn';

/** Varnished and plain softwood. */
export const medicineChest: StandIn = {
  variants: ['chest', 'case'],
  variantOf: ({ title }) => (/case/i.test(title.en) ? 'case' : 'chest'),
  tones: ['#634830', '#6d553b', '#584129'],
};
