import { dayBounds } from '../dayBounds';
import { dateLine, placeLine } from '../factsInWords';
import { WORDS } from '../say';
import { isDateOfMaking, isPlaceOfMaking } from '../vocabulary';
import { peopleIn, placeIn, type Scope } from './scope';
import { actorOf, appellation, concept, placeOf, TERMS, textIn } from './term';
import type { Xml } from './xml';

/**
 * `eventWrap`: who made it, and when and where as far as date and place are known to be those of the making; else they
 * stand in an event that says no more than that there was one. Nothing where nothing is known.
 */
export function eventsOf(scope: Scope): Xml | undefined {
  const { kind } = scope.exhibit;
  const actors = actorsOf(scope);
  const date = dateOf(scope);
  const place = eventPlaceOf(scope);
  const isMade = { date: isDateOfMaking(kind), place: isPlaceOfMaking(kind) };
  const events = [
    eventOf(scope, 'production', actors, isMade.date ? date : undefined, isMade.place ? place : undefined),
    eventOf(scope, 'unspecified', [], isMade.date ? undefined : date, isMade.place ? undefined : place),
  ].filter((event) => event !== undefined);
  return events.length === 0 ? undefined : { 'lido:eventSet': events.map((event) => ({ 'lido:event': event })) };
}

const EVENT_TERMS = { production: TERMS.production, unspecified: TERMS.unspecifiedEvent } as const;

function eventOf(
  { language }: Scope,
  type: keyof typeof EVENT_TERMS,
  actors: readonly Xml[],
  date: Xml | undefined,
  place: Xml | undefined,
): Xml | undefined {
  if (actors.length === 0 && !date && !place) return undefined;
  return {
    'lido:eventType': concept(EVENT_TERMS[type], language, WORDS.event[type]),
    'lido:eventActor': actors.length === 0 ? undefined : actors,
    'lido:eventDate': date,
    'lido:eventPlace': place,
  };
}

/** The authors who have a record of their own, then the makers known by name alone. */
function actorsOf(scope: Scope): readonly Xml[] {
  const { exhibit, language, source } = scope;
  const authors = peopleIn(scope, 'author');
  const makers = exhibit.makers.filter(({ name }) => !authors.some((author) => author.name.en === name.en));
  return [
    ...authors.map((author) => inRole(scope, actorOf(author, language, source), 'author', author.name[language])),
    ...makers.map(({ name, role }) =>
      inRole(scope, { 'lido:nameActorSet': appellation(language, name[language]) }, role, name[language]),
    ),
  ];
}

const inRole = ({ language }: Scope, actor: Xml, role: keyof typeof WORDS.makerRole, name: string): Xml => ({
  'lido:displayActorInRole': textIn(language, name),
  'lido:actorInRole': {
    'lido:actor': actor,
    'lido:roleActor': concept(null, language, WORDS.makerRole[role]),
  },
});

function dateOf({ exhibit: { date }, language }: Scope): Xml | undefined {
  const words = dateLine(date);
  const bounds = dayBounds(date);
  if (!words || !bounds) return undefined;
  const { first, last, isEstimated } = bounds;
  const day = (text: string | null): Xml | undefined =>
    text === null ? undefined : { '@lido:type': isEstimated ? 'estimated' : 'exact', '#text': text };
  return {
    'lido:displayDate': textIn(language, words[language]),
    'lido:date': { 'lido:earliestDate': day(first), 'lido:latestDate': day(last) },
  };
}

function eventPlaceOf(scope: Scope): Xml | undefined {
  const place = placeIn(scope);
  if (!place) return undefined;
  const { language, source } = scope;
  return {
    'lido:displayPlace': textIn(language, placeLine(place)[language]),
    'lido:place': placeOf(place, language, source),
  };
}
