import type { HungExhibit } from '../../../domain/hall/hall';
import type { Radians } from '../../../domain/units';

/** What a kind needs to know of an exhibit to choose among its variants. */
export type Shown = Pick<HungExhibit, 'exhibit' | 'kind' | 'title' | 'model' | 'size'>;

/** How one kind of thing is drawn. Made from what is known of the kind, not of the single original. */
export interface StandIn {
  /** Names of its models; `npm run models` builds one for each. */
  readonly variants: readonly string[];
  readonly variantOf: (shown: Shown) => string;
  /** Colours of its material, `#rrggbb`; an exhibit gets one by its id, another than its neighbour's. */
  readonly tones: readonly string[];
  /** The colour that is known of an exhibit; null where it is not. */
  readonly toneOf?: (shown: Shown) => string | null;
  /** Turns from the visitor in which it may stand, in radians; straight on where not said. */
  readonly turns?: readonly Radians[];
  /** How far the tone is the paper of the picture on its face, 0 to 1; 0 where not said. */
  readonly paper?: number;
}

/** A kind with a single model. */
export const oneForm = (tones: readonly string[]): StandIn => ({
  variants: ['plain'],
  variantOf: () => 'plain',
  tones,
});

/** A kind with a single model whose picture is printed on its own paper. */
export const oneSheet = (papers: readonly string[]): StandIn => ({ ...oneForm(papers), paper: 0.55 });

/** Name of the model of a kind's variant, as `models/manifest.json` has it: a kind's only model has the kind's name. */
export const modelIdOf = (kind: string, variant: string): string => (variant === 'plain' ? kind : `${kind}-${variant}`);

/** A number from an id, the same for ever (FNV-1a, 32 bits). */
export function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}
