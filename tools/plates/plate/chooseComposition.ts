import type { Subject } from '../sources/plateSources';
import { seedOf } from '../text/seed';
import { albumPage } from './albumPage';
import { blueprint } from './blueprint';
import { chart } from './chart';
import { column } from './column';
import type { Composition } from './composition';
import { field } from './field';
import { indexCard } from './indexCard';
import { leaf } from './leaf';
import { meridian } from './meridian';
import { negative } from './negative';
import { poster } from './poster';
import { roll } from './roll';
import { routeMap } from './routeMap';
import { split } from './split';
import { year } from './year';

/** Every way of composing a plate. */
export const COMPOSITIONS: readonly Composition[] = [
  leaf,
  column,
  year,
  negative,
  blueprint,
  chart,
  indexCard,
  albumPage,
  field,
  meridian,
  split,
  poster,
  roll,
  routeMap,
];

/** Plates before which the same composition does not come back. */
const MEMORY = 4;

/**
 * A composition for each plate of a story, in the curator's order: what suits the record, drawn by its seed, without
 * repeating the last few and without two dark plates side by side. A change in one story leaves the others alone.
 */
export function chooseCompositions(subjects: readonly Subject[]): readonly Composition[] {
  const chosen: Composition[] = [];
  for (const subject of subjects) {
    const recent = chosen.slice(-MEMORY);
    const isAfterDark = chosen.at(-1)?.isDark ?? false;
    const made = COMPOSITIONS.find((candidate) => candidate.suits(subject) > 5);
    const scored = COMPOSITIONS.filter((candidate) => !recent.includes(candidate) && !(isAfterDark && candidate.isDark))
      .map((candidate) => {
        const chance = seedOf(subject.exhibit.id, candidate.id) / 0xffffffff;
        const suits = candidate.suits(subject);
        return { candidate, score: suits <= 0 ? -1 : chance ** (1 / suits) };
      })
      .sort((a, b) => b.score - a.score);
    chosen.push(made ?? scored[0]?.candidate ?? leaf);
  }
  return chosen;
}
