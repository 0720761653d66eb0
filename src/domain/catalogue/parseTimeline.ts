import { timelineFormat } from './formats';
import type { Parsed } from './issue';
import { parseRecords } from './readRecords';
import type { TimelineEvent } from './schemas';

/** The events of `catalogue/timeline.json`; or every fault of the file. */
export const parseTimeline = (file: string, value: unknown): Parsed<readonly TimelineEvent[]> =>
  parseRecords(file, value, timelineFormat);
