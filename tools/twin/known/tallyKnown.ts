import type { Catalogue, Evidence, Exhibit, Kind } from '../../../src/domain/catalogue/schemas';
import { EVIDENCE, KINDS } from '../../../src/domain/catalogue/schemas';
import { type StandIn, standInOf } from '../../../src/domain/catalogue/standInOf';

/** What a record may leave open. */
export const GAPS = ['date', 'place', 'makers', 'size', 'materials', 'holder', 'reference', 'rights'] as const;

/** One of the things a record may leave open. */
export type Gap = (typeof GAPS)[number];

/** How a catalogue's exhibits are known, counted. */
export interface KnownTally {
  readonly exhibits: number;
  readonly byKind: readonly { readonly kind: Kind; readonly count: number }[];
  readonly byEvidence: readonly { readonly evidence: Evidence; readonly count: number }[];
  readonly gaps: readonly { readonly gap: Gap; readonly count: number }[];
  readonly sources: {
    /** Different sources, by title and address. */
    readonly different: number;
    readonly mentions: number;
    readonly linked: number;
    /** Exhibits on one source, on more, on none. */
    readonly single: number;
    readonly several: number;
    readonly none: number;
  };
  readonly standIns: readonly { readonly standIn: StandIn; readonly count: number }[];
  readonly doubts: readonly Exhibit[];
  readonly people: { readonly all: number; readonly withoutBirth: number; readonly withoutDeath: number };
  readonly places: { readonly all: number; readonly approximate: number };
}

const LACKS: Readonly<Record<Gap, (exhibit: Exhibit) => boolean>> = {
  date: ({ date }) => date === null,
  place: ({ place }) => place === null,
  makers: ({ makers, people }) => makers.length === 0 && !people.some(({ role }) => role === 'author'),
  size: ({ dimensionsMm }) => dimensionsMm === null,
  materials: ({ materials }) => materials === null,
  holder: ({ holder }) => holder === null,
  reference: ({ reference }) => reference === null,
  rights: ({ rights }) => rights === null,
};

/** Counts what is known of a catalogue and how; kinds, levels and stand-ins that do not occur are left out. */
export function tallyKnown({
  exhibits,
  people,
  places,
}: Pick<Catalogue, 'exhibits' | 'people' | 'places'>): KnownTally {
  const count = (test: (exhibit: Exhibit) => boolean): number => exhibits.filter(test).length;
  const mentions = exhibits.flatMap(({ sources }) => sources);
  const different = new Map(mentions.map((source) => [`${source.title} ${source.url ?? ''}`, source]));
  const standIns = [...new Set(exhibits.map(standInOf))];
  return {
    exhibits: exhibits.length,
    byKind: occurring(KINDS.map((kind) => ({ kind, count: count((exhibit) => exhibit.kind === kind) }))),
    byEvidence: occurring(
      EVIDENCE.map((evidence) => ({ evidence, count: count((exhibit) => exhibit.evidence === evidence) })),
    ),
    gaps: GAPS.map((gap) => ({ gap, count: count(LACKS[gap]) })),
    sources: {
      different: different.size,
      mentions: mentions.length,
      linked: [...different.values()].filter(({ url }) => url !== null).length,
      single: count(({ sources }) => sources.length === 1),
      several: count(({ sources }) => sources.length > 1),
      none: count(({ sources }) => sources.length === 0),
    },
    standIns: occurring(
      standIns.map((standIn) => ({ standIn, count: count((exhibit) => standInOf(exhibit) === standIn) })),
    ),
    doubts: exhibits.filter(({ note }) => note !== null),
    people: {
      all: people.length,
      withoutBirth: people.filter(({ birth }) => birth === null).length,
      withoutDeath: people.filter(({ death }) => death === null).length,
    },
    places: { all: places.length, approximate: places.filter(({ approximate }) => approximate).length },
  };
}

const occurring = <T extends { readonly count: number }>(rows: readonly T[]): readonly T[] =>
  rows.filter(({ count }) => count > 0);
