import type { StandIn } from '../standIn';
import { AIRCRAFT_TYPES, aircraftTypeOf } from './aircraftType';
import { i16Form } from './i16Form';
import { modelForm } from './modelForm';
import { p40Form } from './p40Form';

/** Scale models by type; the two on plinths are worked out further. */
export const aircraft: StandIn = {
  variants: ['large-p40', 'large-i16', ...Object.keys(AIRCRAFT_TYPES)],
  variantOf: ({ exhibit, model }) => {
    if (model === 'p40') return 'large-p40';
    if (model === 'i16') return 'large-i16';
    return aircraftTypeOf(exhibit);
  },
  form: (variant) => {
    if (variant === 'large-p40') return p40Form();
    if (variant === 'large-i16') return i16Form();
    const type = AIRCRAFT_TYPES[variant] ?? AIRCRAFT_TYPES['c47'];
    if (!type) throw new Error(`no aircraft type ${variant}`);
    return modelForm(type);
  },
  tones: ['#ffffff'],
};
