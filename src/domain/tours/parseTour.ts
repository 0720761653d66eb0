import type { Issue, Parsed } from '../catalogue/issue';
import { issuesOf } from '../catalogue/issuesOf';
import { type Tour, tourFileSchema } from './schemas';

/**
 * Checks a tour file.
 *
 * @param file path relative to the exhibition folder, e.g. `tours/walk.json`
 * @returns the tour, or every fault: form, and stops that share an id
 */
export function parseTour(file: string, value: unknown): Parsed<Tour> {
  const parsed = tourFileSchema.safeParse(value);
  if (!parsed.success) return { ok: false, issues: issuesOf(file, parsed.error, value) };
  const issues = repeatedIds(file, parsed.data);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: parsed.data };
}

function repeatedIds(file: string, tour: Tour): readonly Issue[] {
  return tour.stops.flatMap(({ id }, at) =>
    tour.stops.findIndex((stop) => stop.id === id) === at
      ? []
      : [{ file, path: `stops[${at}](${id}).id`, value: JSON.stringify(id), reason: 'another stop has this id' }],
  );
}
