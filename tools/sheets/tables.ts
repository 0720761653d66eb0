import {
  ALIASES_FILE,
  aliasesFormat,
  exhibitsFormat,
  JOURNEYS_FILE,
  journeysFormat,
  PEOPLE_FILE,
  PLACES_FILE,
  peopleFormat,
  placesFormat,
  STORIES_FILE,
  sectionFile,
  storiesFormat,
  TIMELINE_FILE,
  timelineFormat,
} from '../../src/domain/catalogue/formats';
import { RECORD_SECTIONS } from '../../src/domain/catalogue/schemas';
import { type Field, fieldsOf } from './fieldsOf';

/** One kind of record and where it is kept: as one sheet, and as one or several files of the catalogue. */
export interface Table {
  /** Name of its sheet without ending. */
  readonly name: string;
  /** Field of the files that holds the list. */
  readonly key: string;
  readonly fields: readonly Field[];
  /** Files of the catalogue, in the order their records stand in the sheet. */
  readonly files: readonly string[];
  /** The file that a record belongs into. */
  readonly fileOf: (record: unknown) => string | null;
}

const inOne = (
  name: string,
  { key, record }: { readonly key: string; readonly record: unknown },
  file: string,
): Table => ({ name, key, fields: fieldsOf(record), files: [file], fileOf: () => file });

/** Every table of a catalogue; `exhibition.json` is one record of its own kind and has none. */
export const TABLES: readonly Table[] = [
  {
    name: 'exhibits',
    key: exhibitsFormat.key,
    fields: fieldsOf(exhibitsFormat.record),
    files: RECORD_SECTIONS.map(sectionFile),
    fileOf: (record) => {
      const found: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, 'section') : undefined;
      const section = RECORD_SECTIONS.find((known) => known === found);
      return section === undefined ? null : sectionFile(section);
    },
  },
  inOne('stories', storiesFormat, STORIES_FILE),
  inOne('people', peopleFormat, PEOPLE_FILE),
  inOne('places', placesFormat, PLACES_FILE),
  inOne('events', timelineFormat, TIMELINE_FILE),
  inOne('journeys', journeysFormat, JOURNEYS_FILE),
  inOne('aliases', aliasesFormat, ALIASES_FILE),
];
