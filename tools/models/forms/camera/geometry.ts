import type { Form } from '../../kit/form';
import { foldingForm } from './folding';
import { rangefinderForm } from './rangefinder';

/** A camera of the 1930s: `plain` for 35 mm film, `folding` for roll film. */
export const cameraForm = (variant: string): Form => (variant === 'folding' ? foldingForm() : rangefinderForm());
