import { type FormSource, varied } from '../source';
import { AIRCRAFT_TYPES } from './aircraftType';
import { i16Form } from './i16Form';
import { modelForm } from './modelForm';
import { p40Form } from './p40Form';

const LARGE = { 'large-p40': p40Form, 'large-i16': i16Form } as const;

/** Scale models by type, drawn at the size of the original; the two on plinths are worked out further. */
export const AIRCRAFT: FormSource = varied(
  [...Object.keys(LARGE), ...Object.keys(AIRCRAFT_TYPES)],
  (variant) => {
    if (variant in LARGE) return LARGE[variant as keyof typeof LARGE]();
    const type = AIRCRAFT_TYPES[variant];
    if (!type) throw new Error(`no aircraft type ${variant}`);
    return modelForm(type);
  },
  'free',
  { heroes: Object.keys(LARGE) },
);
