import type { Parsed } from './issue';
import { issuesOf } from './issuesOf';
import { type Exhibition, exhibitionFileSchema } from './schemas';

/** What `exhibition.json` says of the exhibition as a whole; or every fault of the file. */
export function parseExhibition(file: string, value: unknown): Parsed<Exhibition> {
  const read = exhibitionFileSchema.safeParse(value);
  return read.success ? { ok: true, value: read.data } : { ok: false, issues: issuesOf(file, read.error, value) };
}
