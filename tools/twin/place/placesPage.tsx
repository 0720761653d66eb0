import { type PageScope, usePage } from '../document/pageContext';
import type { PageContent } from '../document/renderPage';
import { linkedPages } from '../linked/linkedPages';
import { sortByName } from '../sortByName';

/** The page that lists all places. */
export function placesPage(scope: PageScope): PageContent {
  const { words, material } = scope;
  return {
    title: words('nav.places'),
    description: words('lead.places'),
    image: material.cardOf(null),
    section: null,
    crumbs: [],
    linked: linkedPages({ type: 'CollectionPage', name: words('nav.places'), about: null }, scope),
    cardType: 'website',
    body: <PlacesArticle />,
  };
}

function PlacesArticle() {
  const { words, say, href, material, language } = usePage();
  return (
    <article>
      <h1>{words('nav.places')}</h1>
      <p className="label">{words('lead.places')}</p>
      <ul className="exhibits columns">
        {sortByName(material.catalogue.places, language).map((place) => {
          const about = [
            place.historical,
            words('count.exhibit', { count: material.exhibitsOfPlace(place.id).length }),
          ];
          return (
            <li key={place.id}>
              <a href={href({ kind: 'place', id: place.id })}>{say(place.name)}</a>{' '}
              <small>{about.filter((text) => text !== null).join(' · ')}</small>
            </li>
          );
        })}
      </ul>
    </article>
  );
}
