import { placesFormat } from './formats';
import type { Parsed } from './issue';
import { parseRecords } from './readRecords';
import type { Place } from './schemas';

/** The places of `catalogue/places.json`; or every fault of the file. */
export const parsePlaces = (file: string, value: unknown): Parsed<readonly Place[]> =>
  parseRecords(file, value, placesFormat);
