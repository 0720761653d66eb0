import { z } from 'zod';
import type { CatalogueDraft } from './catalogueDraft';
import { EVIDENCE, KINDS, RECORD_SECTIONS } from './schemas';

/** Numbers of a catalogue; faulty records are counted too. */
export interface Tally {
  readonly records: number;
  /** Records that are neither photographs nor text panels. */
  readonly artifacts: number;
  readonly photographs: number;
  /** Text panels of the exhibition itself. */
  readonly panels: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly bySection: Readonly<Record<string, number>>;
  readonly byEvidence: Readonly<Record<string, number>>;
  /** The same by section. */
  readonly sections: Readonly<Record<string, SectionTally>>;
  /** By story id, in walking order. */
  readonly byStory: Readonly<Record<string, number>>;
  /** By subject of `exhibition.json`: the records of all stories that belong to it, text panels left out. */
  readonly bySubject: Readonly<Record<string, number>>;
  readonly people: number;
  readonly places: number;
  readonly events: number;
  readonly journeys: number;
  readonly withoutSource: number;
  /** Records without a Chinese title or label. */
  readonly withoutChinese: number;
  readonly withoutDate: number;
  /** Ids of the records behind the last three numbers. */
  readonly idsWithout: Readonly<Record<'source' | 'chinese' | 'date', readonly string[]>>;
}

/** What a section holds. */
export interface SectionTally {
  readonly artifacts: number;
  readonly photographs: number;
  readonly panels: number;
  readonly byEvidence: Readonly<Record<string, number>>;
}

/** Counts a catalogue as it was found. */
export function tally(draft: CatalogueDraft): Tally {
  const records = draft.entries.map(({ value }) => looseRecord.parse(value));
  const stories = draft.stories.map(({ value }) => value).toSorted((a, b) => a.order - b.order);
  const byStory = countBy(
    stories.map(({ id }) => id),
    records.map(({ story }) => story),
  );
  const byKind = countBy(
    KINDS,
    records.map(({ kind }) => kind),
  );
  const { photograph: photographs = 0, panel: panels = 0 } = byKind;
  const exhibitsOf = countBy(
    stories.map(({ id }) => id),
    records.filter(({ kind }) => kind !== 'panel').map(({ story }) => story),
  );
  const idsWithout = {
    source: records.filter(({ sources }) => sources.length === 0).map(({ id }) => id),
    chinese: records.filter(({ title, text }) => !hasHan(title.zh) || !hasHan(text.zh)).map(({ id }) => id),
    date: records.filter(({ date }) => date === null).map(({ id }) => id),
  };
  return {
    records: records.length,
    artifacts: records.length - photographs - panels,
    photographs,
    panels,
    byKind,
    bySection: countBy(
      RECORD_SECTIONS,
      records.map(({ section }) => section),
    ),
    byEvidence: countBy(
      EVIDENCE,
      records.map(({ evidence }) => evidence),
    ),
    sections: Object.fromEntries(
      RECORD_SECTIONS.map((id) => [id, sectionTally(records.filter(({ section }) => section === id))]),
    ),
    byStory,
    bySubject: Object.fromEntries(
      (draft.exhibition?.subjects ?? []).map((subject) => [
        subject,
        stories
          .filter((story) => story.subject === subject)
          .reduce((sum, story) => sum + (exhibitsOf[story.id] ?? 0), 0),
      ]),
    ),
    people: draft.ids.people.all.length,
    places: draft.ids.places.all.length,
    events: draft.timeline.length,
    journeys: draft.journeys.length,
    withoutSource: idsWithout.source.length,
    withoutChinese: idsWithout.chinese.length,
    withoutDate: idsWithout.date.length,
    idsWithout,
  };
}

/** True where a text holds a Chinese character. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

function sectionTally(records: readonly { readonly kind: string; readonly evidence: string }[]): SectionTally {
  const { photograph: photographs = 0, panel: panels = 0 } = countBy(
    KINDS,
    records.map(({ kind }) => kind),
  );
  return {
    artifacts: records.length - photographs - panels,
    photographs,
    panels,
    byEvidence: countBy(
      EVIDENCE,
      records.map(({ evidence }) => evidence),
    ),
  };
}

const words = z.object({ zh: z.string().catch('') }).catch({ zh: '' });
const looseRecord = z
  .object({
    id: z.string().catch('?'),
    section: z.string().catch('?'),
    story: z.string().catch('?'),
    kind: z.string().catch('?'),
    evidence: z.string().catch('?'),
    title: words,
    text: words,
    date: z.string().nullable().catch(null),
    sources: z.array(z.unknown()).catch([]),
  })
  .catch({
    id: '?',
    section: '?',
    story: '?',
    kind: '?',
    evidence: '?',
    title: { zh: '' },
    text: { zh: '' },
    date: null,
    sources: [],
  });

function countBy(keys: readonly string[], found: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(keys.map((key) => [key, found.filter((value) => value === key).length]));
}
