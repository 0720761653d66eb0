import { type Form, formOf } from '../../kit/form';
import { cckw } from './cckw';
import { zis5 } from './zis5';

/** A lorry by type: ZIS-5 of 1933, GMC CCKW-353. No numbers or stars: a type is meant, not a vehicle. */
export const lorryForm = (variant: string): Form => formOf(...(variant === 'cckw' ? cckw() : zis5()));
