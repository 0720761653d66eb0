import { exhibitsFormat } from './formats';
import type { Parsed } from './issue';
import { parseRecords } from './readRecords';
import type { Exhibit } from './schemas';

/** The exhibits of one `catalogue/<section>.json`; or every fault of the file. */
export const parseCatalogueFile = (file: string, value: unknown): Parsed<readonly Exhibit[]> =>
  parseRecords(file, value, exhibitsFormat);
