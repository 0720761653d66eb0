import { peopleFormat } from './formats';
import type { Parsed } from './issue';
import { parseRecords } from './readRecords';
import type { Person } from './schemas';

/** The people of `catalogue/people.json`; or every fault of the file. */
export const parsePeople = (file: string, value: unknown): Parsed<readonly Person[]> =>
  parseRecords(file, value, peopleFormat);
