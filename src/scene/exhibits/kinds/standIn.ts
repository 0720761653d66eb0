import type { HungExhibit } from '../../../domain/hall/hall';
import type { Form } from '../forms/form';

/** What a kind needs to know of an exhibit to choose among its variants. */
export type Shown = Pick<HungExhibit, 'exhibit' | 'kind' | 'title' | 'model' | 'size'>;

/** How one kind of thing is drawn. Made from what is known of the kind, not of the single original. */
export interface StandIn {
  /** Names of its forms; each is built once, when the first exhibit needs it. */
  readonly variants: readonly string[];
  readonly variantOf: (shown: Shown) => string;
  /** Builds a form in the unit box. */
  readonly form: (variant: string) => Form;
  /** Colours of its material, `#rrggbb`; an exhibit gets one by its id. */
  readonly tones: readonly string[];
}

/** A kind with a single form. */
export const oneForm = (form: () => Form, tones: readonly string[]): StandIn => ({
  variants: ['plain'],
  variantOf: () => 'plain',
  form,
  tones,
});

/** A number from an id, the same for ever (FNV-1a, 32 bits). */
export function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}
