import { storiesFormat } from './formats';
import type { Parsed } from './issue';
import { parseRecords } from './readRecords';
import type { Story } from './schemas';

/** The stories of `catalogue/stories.json`; or every fault of the file. */
export const parseStories = (file: string, value: unknown): Parsed<readonly Story[]> =>
  parseRecords(file, value, storiesFormat);
