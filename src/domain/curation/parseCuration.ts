import type { z } from 'zod';
import type { Issue } from '../catalogue/issue';
import { issuesOf } from '../catalogue/issuesOf';
import { apartFileSchema, type Curation, rulesFileSchema, wordsFileSchema } from './schemas';

/** Path of a file relative to the exhibition folder. */
export const RULES_FILE = 'curation/rules.json';
/** Path of a file relative to the exhibition folder. */
export const WORDS_FILE = 'curation/words.json';
/** Path of a file relative to the exhibition folder. */
export const APART_FILE = 'curation/apart.json';
/** Every file of the curator's. */
export const CURATION_FILES: readonly string[] = [RULES_FILE, WORDS_FILE, APART_FILE];

/** The curator's files that are sound, and every fault of the others. */
export interface CurationRead {
  readonly curation: Curation;
  readonly issues: readonly Issue[];
}

/**
 * Reads the curator's files. An exhibition may do without any of them.
 *
 * @param files content by path relative to the exhibition folder; an absent file is no fault
 */
export function parseCuration(files: Readonly<Record<string, unknown>>): CurationRead {
  const issues: Issue[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | null => {
    if (!Object.hasOwn(files, file)) return null;
    const parsed = schema.safeParse(files[file]);
    if (parsed.success) return parsed.data;
    issues.push(...issuesOf(file, parsed.error, files[file]));
    return null;
  };
  const curation: Curation = {
    rules: read(RULES_FILE, rulesFileSchema),
    words: read(WORDS_FILE, wordsFileSchema)?.words ?? null,
    apart: read(APART_FILE, apartFileSchema)?.groups ?? null,
  };
  return { curation, issues };
}
