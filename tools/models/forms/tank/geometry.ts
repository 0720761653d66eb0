import { type Form, formOf, type Piece } from '../../kit/form';
import { OLIVE_DRAB, SOVIET_GREEN } from './coat';
import { m4a4Hull } from './m4a4';
import { m4a4Gear } from './m4a4Gear';
import { m4a4Turret } from './m4a4Turret';
import { t26Body } from './t26';
import { t26Gear } from './t26Gear';
import { t34Gear } from './t34Gear';
import { t34Hull } from './t34Hull';
import { t34Turret } from './t34Turret';

const TYPES: Readonly<Record<string, () => readonly Piece[]>> = {
  t26: () => [...t26Body(SOVIET_GREEN), ...t26Gear(SOVIET_GREEN)],
  m4a4: () => [...m4a4Hull(OLIVE_DRAB), ...m4a4Turret(OLIVE_DRAB), ...m4a4Gear(OLIVE_DRAB)],
  t34: () => [...t34Hull(SOVIET_GREEN), ...t34Turret(SOVIET_GREEN), ...t34Gear(SOVIET_GREEN)],
};

/**
 * A tank by type: T-26 of 1933, M4A4, T-34-85. One coat of paint each; numbers, badges and the tigers that some crews
 * painted are left out, for no single vehicle is meant.
 */
export const tankForm = (variant: string): Form => formOf(...(TYPES[variant]?.() ?? []));
