import { aliasesFormat } from './formats';
import type { Parsed } from './issue';
import { parseRecords } from './readRecords';
import type { Alias } from './schemas';

/** The groups of names of `catalogue/aliases.json`; or every fault of the file. */
export const parseAliases = (file: string, value: unknown): Parsed<readonly Alias[]> =>
  parseRecords(file, value, aliasesFormat);
