import { z } from 'zod';
import { EMPTY_LOGBOOK, type Logbook, mergeLogbooks } from './logbook';

/** Grows when the format changes in a way that an older edition cannot read. */
const VERSION = 1;

/** What this format calls an id; others are dropped. */
const idsSchema = z
  .array(z.unknown())
  .catch([])
  .transform((list) => list.filter((id): id is string => typeof id === 'string' && /^[a-z0-9-]{1,120}$/.test(id)));

const logbookSchema = z.object({ version: z.literal(VERSION), favourites: idsSchema, seen: idsSchema });

/** The logbook of a kept text. Text that is broken, of another format or missing is an empty logbook, never a fault. */
export function parseLogbook(text: string | null): Logbook {
  const read = logbookSchema.safeParse(jsonOf(text ?? ''));
  return read.success ? mergeLogbooks(EMPTY_LOGBOOK, read.data) : EMPTY_LOGBOOK;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
