import type { CatalogueDraft, IdsRead } from './catalogueDraft';
import { checkIds } from './checkIds';
import { checkLinks } from './checkLinks';
import { checkLives } from './checkLives';
import { checkSections } from './checkSections';
import { checkStories } from './checkStories';
import {
  ALIASES_FILE,
  aliasesFormat,
  CATALOGUE_FILES,
  EXHIBITION_FILE,
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
} from './formats';
import type { Issue } from './issue';
import { parseExhibition } from './parseExhibition';
import { type RecordFormat, type RecordsRead, readRecords } from './readRecords';
import { RECORD_SECTIONS } from './schemas';

/** The sound records of a folder and every fault of every file. */
export interface CatalogueSurvey {
  readonly draft: CatalogueDraft;
  readonly issues: readonly Issue[];
}

const CHECKS = [checkIds, checkStories, checkLinks, checkSections, checkLives];

/**
 * Reads all catalogue files and runs every cross check on what is sound in them.
 *
 * @param files content by path relative to the exhibition folder
 * @param unreadable paths whose content could not be read at all, and has been told of already
 */
export function surveyCatalogue(
  files: Readonly<Record<string, unknown>>,
  unreadable: ReadonlySet<string> = new Set(),
): CatalogueSurvey {
  const read = <T>(file: string, format: RecordFormat<T>): RecordsRead<T> =>
    Object.hasOwn(files, file) ? readRecords(file, files[file], format) : NOTHING;
  const sections = RECORD_SECTIONS.map((section) => read(sectionFile(section), exhibitsFormat));
  const stories = read(STORIES_FILE, storiesFormat);
  const people = read(PEOPLE_FILE, peopleFormat);
  const places = read(PLACES_FILE, placesFormat);
  const timeline = read(TIMELINE_FILE, timelineFormat);
  const journeys = read(JOURNEYS_FILE, journeysFormat);
  const aliases = read(ALIASES_FILE, aliasesFormat);
  const exhibition = Object.hasOwn(files, EXHIBITION_FILE)
    ? parseExhibition(EXHIBITION_FILE, files[EXHIBITION_FILE])
    : null;
  const draft: CatalogueDraft = {
    exhibition: exhibition?.ok ? exhibition.value : null,
    exhibits: sections.flatMap(({ records }) => records),
    entries: sections.flatMap(({ entries }) => entries),
    stories: stories.records,
    people: people.records,
    places: places.records,
    timeline: timeline.records,
    journeys: journeys.records,
    aliases: aliases.records,
    ids: {
      exhibits: idsOf(sections),
      stories: idsOf([stories]),
      people: idsOf([people]),
      places: idsOf([places]),
      events: idsOf([timeline]),
      journeys: idsOf([journeys]),
      aliases: idsOf([aliases]),
    },
  };
  const issues = [
    ...fileFaults(files, unreadable),
    ...(exhibition && !exhibition.ok ? exhibition.issues : []),
    ...[...sections, stories, people, places, timeline, journeys, aliases].flatMap((file) => file.issues),
    ...CHECKS.flatMap((check) => check(draft)),
  ];
  return { draft, issues: inFileOrder(issues) };
}

const NOTHING: RecordsRead<never> = { issues: [], records: [], entries: [], ids: [], hasList: false };

function idsOf(reads: readonly RecordsRead<unknown>[]): IdsRead {
  return { all: reads.flatMap(({ ids }) => ids), isComplete: reads.every(({ hasList }) => hasList) };
}

function fileFaults(files: Readonly<Record<string, unknown>>, unreadable: ReadonlySet<string>): readonly Issue[] {
  const missing = CATALOGUE_FILES.filter((file) => !Object.hasOwn(files, file) && !unreadable.has(file));
  const stray = Object.keys(files).filter((file) => !CATALOGUE_FILES.includes(file));
  return [
    ...missing.map((file) => ({ file, path: '', value: '', reason: 'the file is missing' })),
    ...stray.map((file) => ({
      file,
      path: '',
      value: '',
      reason: `nothing reads this file; a catalogue has ${CATALOGUE_FILES.join(', ')}`,
    })),
  ];
}

function inFileOrder(issues: readonly Issue[]): readonly Issue[] {
  const rank = ({ file }: Issue) => {
    const index = CATALOGUE_FILES.indexOf(file);
    return index < 0 ? CATALOGUE_FILES.length : index;
  };
  return [...issues].sort((a, b) => rank(a) - rank(b));
}
