import type { Person } from '../../../src/domain/catalogue/schemas';
import { pathOf } from '../address';
import type { PageScope } from '../document/pageContext';
import { otherOf } from '../document/tags';
import { type LinkedData, type LinkedNode, linkedDocument, plainDate, someOf } from './linkedData';

/** A person in short: the name, and the page that says more. */
export function linkedPerson(person: Person, { link, language, say }: PageScope): LinkedNode {
  return { '@type': 'Person', '@id': `${idOf(person, link, language)}#this`, name: say(person.name) };
}

/** The page of a person. Other files of the same person are named only where the record is certain of them. */
export function linkedPersonPage(person: Person, page: PageScope): LinkedData {
  const { link, language, say } = page;
  const { wikidata, ulan } = person.identifiers;
  return linkedDocument({
    '@type': 'ProfilePage',
    '@id': idOf(person, link, language),
    mainEntity: {
      ...linkedPerson(person, page),
      alternateName: [person.name[otherOf(language)], ...person.otherNames],
      description: say(person.text),
      birthDate: plainDate(person.birth),
      deathDate: plainDate(person.death),
      hasOccupation: person.role ? { '@type': 'Occupation', name: say(person.role) } : undefined,
      sameAs: someOf([
        ...(wikidata === null ? [] : [`http://www.wikidata.org/entity/${wikidata}`]),
        ...(ulan === null ? [] : [`http://vocab.getty.edu/ulan/${ulan}`]),
      ]),
    },
  });
}

const idOf = ({ id }: Person, link: PageScope['link'], language: PageScope['language']): string =>
  link(pathOf({ kind: 'person', id }, language));
