import { journeysFormat } from './formats';
import type { Parsed } from './issue';
import { parseRecords } from './readRecords';
import type { Journey } from './schemas';

/** The journeys of `catalogue/journeys.json`; or every fault of the file. */
export const parseJourneys = (file: string, value: unknown): Parsed<readonly Journey[]> =>
  parseRecords(file, value, journeysFormat);
