import type { CatalogueDraft } from '../catalogue/catalogueDraft';
import type { Issue } from '../catalogue/issue';

/** Events and journeys that lead nowhere: no place, no person, no exhibit. */
export function warnBareEvents({ timeline, journeys }: CatalogueDraft): readonly Issue[] {
  return [
    ...timeline
      .filter(({ value }) => value.place === null && value.exhibits.length === 0)
      .map(({ file, path }) => ({ file, path, value: '', reason: 'the event names neither a place nor an exhibit' })),
    ...journeys
      .filter(({ value }) => value.person === null && value.exhibits.length === 0)
      .map(({ file, path }) => ({
        file,
        path,
        value: '',
        reason: 'the journey names neither a person nor an exhibit',
      })),
  ];
}
