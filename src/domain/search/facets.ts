import { FACETS, type Facet, type SearchedExhibit } from './searchData';

/** What results are narrowed to: within a facet one of the values, in every facet that has any. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** How many results each value of each facet would leave. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** A date that spans more years than this is listed by decades only. */
const LONGEST_BY_YEAR = 10;

/** The values of an exhibit in every facet. */
export function valuesOf(exhibit: SearchedExhibit): Readonly<Record<Facet, readonly string[]>> {
  const { section, story, kind, people, countries, place, years, evidence } = exhibit;
  return {
    section: [section],
    story: [story],
    kind: [kind],
    person: people,
    country: countries,
    place: place === null ? [] : [place],
    decade: years ? steps(years[0] - (years[0] % 10), years[1], 10) : [],
    year: years && years[1] - years[0] <= LONGEST_BY_YEAR ? steps(years[0], years[1], 1) : [],
    evidence: [evidence],
  };
}

/**
 * Narrows results and counts them. A facet's own choice does not narrow its own counts, so that they say what one more
 * choice would bring.
 *
 * @param found places of exhibits in the index
 * @param values values of every exhibit
 */
export function narrow(
  found: readonly number[],
  values: readonly ReturnType<typeof valuesOf>[],
  chosen: Chosen,
): { readonly kept: readonly number[]; readonly counts: FacetCounts } {
  const counts = countsByFacet();
  const kept: number[] = [];
  for (const at of found) {
    const own = values[at];
    if (!own) continue;
    const failed = FACETS.filter((facet) => !fits(own[facet], chosen[facet]));
    const [only] = failed;
    if (only === undefined) {
      kept.push(at);
      for (const facet of FACETS) count(counts[facet], own[facet]);
    } else if (failed.length === 1) count(counts[only], own[only]);
  }
  return { kept, counts };
}

/** Whether anything is chosen. */
export const isNarrowed = (chosen: Chosen): boolean => FACETS.some((facet) => (chosen[facet] ?? []).length > 0);

/** Chooses a value, or takes the choice back. */
export function toggle(chosen: Chosen, facet: Facet, value: string): Chosen {
  const now = chosen[facet] ?? [];
  return { ...chosen, [facet]: now.includes(value) ? now.filter((other) => other !== value) : [...now, value] };
}

function fits(own: readonly string[], wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.length === 0 || own.some((value) => wanted.includes(value));
}

function count(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function countsByFacet(): Readonly<Record<Facet, Map<string, number>>> {
  return {
    section: new Map(),
    story: new Map(),
    kind: new Map(),
    person: new Map(),
    country: new Map(),
    place: new Map(),
    decade: new Map(),
    year: new Map(),
    evidence: new Map(),
  };
}

function steps(from: number, to: number, by: number): readonly string[] {
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, at) => String(from + at * by));
}
