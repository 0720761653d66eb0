import { lifeInWords } from '../../../src/domain/language/dateInWords';
import { type PageScope, usePage } from '../document/pageContext';
import type { PageContent } from '../document/renderPage';
import { linkedPages } from '../linked/linkedPages';
import { sortByName } from '../sortByName';

/** The page that lists everyone. */
export function peoplePage(scope: PageScope): PageContent {
  const { words, material } = scope;
  return {
    title: words('nav.people'),
    description: words('lead.people'),
    image: material.cardOf(null),
    section: null,
    crumbs: [],
    linked: linkedPages({ type: 'CollectionPage', name: words('nav.people'), about: null }, scope),
    cardType: 'website',
    body: <PeopleArticle />,
  };
}

function PeopleArticle() {
  const { words, say, href, material, language } = usePage();
  return (
    <article>
      <h1>{words('nav.people')}</h1>
      <p className="label">{words('lead.people')}</p>
      <ul className="exhibits columns">
        {sortByName(material.catalogue.people, language).map((person) => {
          const about = [
            lifeInWords(person.birth, person.death, language),
            person.role && say(person.role),
            words('count.exhibit', { count: material.exhibitsOfPerson(person.id).length }),
          ];
          return (
            <li key={person.id}>
              <a href={href({ kind: 'person', id: person.id })}>{say(person.name)}</a>{' '}
              <small>{about.filter((text) => text !== null).join(' · ')}</small>
            </li>
          );
        })}
      </ul>
    </article>
  );
}
