import type { Person } from '../../../src/domain/catalogue/schemas';
import type { PageScope } from '../document/pageContext';
import type { PageContent } from '../document/renderPage';
import { linkedPersonPage } from '../linked/linkedPerson';
import { PersonArticle } from './PersonArticle';

/** The page of one person: the life in short, and the exhibits. */
export function personPage(person: Person, scope: PageScope): PageContent {
  const { material, say, words } = scope;
  const [first] = material.exhibitsOfPerson(person.id);
  return {
    title: say(person.name),
    description: say(person.text),
    image: (first ? material.pictures.face(first.id)?.near : null) ?? material.cardOf(person.section),
    section: person.section,
    crumbs: [{ address: { kind: 'people' }, title: words('nav.people') }],
    linked: linkedPersonPage(person, scope),
    cardType: 'article',
    body: <PersonArticle person={person} />,
  };
}
