import { type Form, formOf } from '../../kit/form';
import { cashCoin, disc, goldStar, rays } from './bodies';
import { barSuspension, plateSuspension, ringSuspension } from './suspension';

/**
 * A medal as its kind was made, without inscription, portrait or emblem: `star` with five plain facets on a framed plate,
 * `rayed` an enamelled star of an order on its ring, `disc` struck round with a wreath, on a bar, `token` a brass coin with
 * a square hole, without ribbon.
 */
export function medalForm(variant: string): Form {
  if (variant === 'token') return formOf(...cashCoin());
  if (variant === 'star') return formOf(...plateSuspension(), ...goldStar());
  if (variant === 'rayed') return formOf(...ringSuspension(), ...rays());
  return formOf(...barSuspension(), ...disc());
}
