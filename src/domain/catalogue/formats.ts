/** Which file of an exhibition folder holds which records. */
import {
  aliasesFileSchema,
  aliasSchema,
  catalogueFileSchema,
  eventSchema,
  exhibitSchema,
  journeySchema,
  journeysFileSchema,
  peopleFileSchema,
  personSchema,
  placeSchema,
  placesFileSchema,
  RECORD_SECTIONS,
  type RecordSection,
  storiesFileSchema,
  storySchema,
  timelineFileSchema,
} from './schemas';

/** `catalogue/<section>.json`. */
export const exhibitsFormat = { file: catalogueFileSchema, key: 'exhibits', record: exhibitSchema } as const;
/** `catalogue/stories.json`. */
export const storiesFormat = { file: storiesFileSchema, key: 'stories', record: storySchema } as const;
/** `catalogue/people.json`. */
export const peopleFormat = { file: peopleFileSchema, key: 'people', record: personSchema } as const;
/** `catalogue/places.json`. */
export const placesFormat = { file: placesFileSchema, key: 'places', record: placeSchema } as const;
/** `catalogue/timeline.json`. */
export const timelineFormat = { file: timelineFileSchema, key: 'events', record: eventSchema } as const;
/** `catalogue/journeys.json`. */
export const journeysFormat = { file: journeysFileSchema, key: 'journeys', record: journeySchema } as const;
/** `catalogue/aliases.json`. */
export const aliasesFormat = { file: aliasesFileSchema, key: 'aliases', record: aliasSchema } as const;

/** Path of a file relative to the exhibition folder. */
export const EXHIBITION_FILE = 'exhibition.json';
/** Path of a file relative to the exhibition folder. */
export const STORIES_FILE = 'catalogue/stories.json';
/** Path of a file relative to the exhibition folder. */
export const PEOPLE_FILE = 'catalogue/people.json';
/** Path of a file relative to the exhibition folder. */
export const PLACES_FILE = 'catalogue/places.json';
/** Path of a file relative to the exhibition folder. */
export const TIMELINE_FILE = 'catalogue/timeline.json';
/** Path of a file relative to the exhibition folder. */
export const JOURNEYS_FILE = 'catalogue/journeys.json';
/** Path of a file relative to the exhibition folder. */
export const ALIASES_FILE = 'catalogue/aliases.json';
/** Path of the file with the records of a section, relative to the exhibition folder. */
export const sectionFile = (section: RecordSection): string => `catalogue/${section}.json`;

/** Every file of a catalogue, in the order faults are told. */
export const CATALOGUE_FILES: readonly string[] = [
  EXHIBITION_FILE,
  ...RECORD_SECTIONS.map(sectionFile),
  STORIES_FILE,
  PEOPLE_FILE,
  PLACES_FILE,
  TIMELINE_FILE,
  JOURNEYS_FILE,
  ALIASES_FILE,
];
