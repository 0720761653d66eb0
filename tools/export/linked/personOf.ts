import type { Person } from '../../../src/domain/catalogue/schemas';
import { dateLine, sourceLine } from '../factsInWords';
import { fillIn, WORDS } from '../say';
import { type LinkedScope, refOf } from './linkedScope';
import { AUTHORITY, CONTEXT, equivalentOf, namesOf, otherNames, statementOf, statementsOf, timespanOf } from './part';

/** A person, with birth and death as far as they are known and the identifiers that are certain. */
export function personOf(scope: LinkedScope, person: Person) {
  const { id, name, country, role, identifiers } = person;
  const inChina = dateLine(person.inChina);
  const born = timespanOf(person.birth);
  const died = timespanOf(person.death);
  const equivalent = [
    ...equivalentOf('Person', AUTHORITY.wikidata, identifiers.wikidata),
    ...equivalentOf('Person', AUTHORITY.ulan, identifiers.ulan),
  ];
  return {
    '@context': CONTEXT,
    ...refOf(scope, 'person', id, name.en),
    identified_by: [...namesOf(name), ...otherNames(person.otherNames)],
    referred_to_by: [
      ...statementsOf('description', person.text),
      ...statementsOf('note', role),
      ...statementsOf('note', country && fillIn(WORDS.country, { country })),
      ...statementsOf('note', inChina && fillIn(WORDS.inChina, { date: inChina })),
      ...person.sources.map((source) => statementOf('bibliography', sourceLine(source))),
    ],
    ...(equivalent.length === 0 ? {} : { equivalent }),
    ...(born ? { born: { type: 'Birth', timespan: born } } : {}),
    ...(died ? { died: { type: 'Death', timespan: died } } : {}),
  };
}
