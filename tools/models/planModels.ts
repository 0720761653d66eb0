import { FORMS } from './forms/registry';
import type { FormSource } from './forms/source';
import { SKINS } from './skin/skins';
import type { SkinSource } from './skin/texel';

/** A model to build: a variant of a kind. */
export interface ModelJob {
  /** The kind's name, with the variant's where there are several. */
  readonly id: string;
  readonly kind: string;
  readonly variant: string;
  readonly source: FormSource;
  /** Paints its skin; null where its vertices carry all there is to see. */
  readonly skin: SkinSource | null;
}

/** Whether a model is the hero of a subject. */
export const isHero = ({ source, variant }: Pick<ModelJob, 'source' | 'variant'>): boolean =>
  source.heroes.includes(variant);

/** All models of the gallery, by id. */
export function planModels(): readonly ModelJob[] {
  const jobs = Object.entries(FORMS).flatMap(([kind, source]) =>
    source.variants.map((variant) => {
      const id = variant === 'plain' ? kind : `${kind}-${variant}`;
      return { id, kind, variant, source, skin: SKINS[id] ?? null };
    }),
  );
  return jobs.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
