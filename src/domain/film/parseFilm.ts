import type { Parsed } from '../catalogue/issue';
import { issuesOf } from '../catalogue/issuesOf';
import { type Film, filmFileSchema } from './schemas';

/**
 * Checks a film file.
 *
 * @param file path relative to the exhibition folder, e.g. `films/walk.json`
 * @returns the film, or every fault
 */
export function parseFilm(file: string, value: unknown): Parsed<Film> {
  const parsed = filmFileSchema.safeParse(value);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, issues: issuesOf(file, parsed.error, value) };
}
