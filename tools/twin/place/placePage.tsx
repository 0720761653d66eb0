import type { Place } from '../../../src/domain/catalogue/schemas';
import type { PageScope } from '../document/pageContext';
import type { PageContent } from '../document/renderPage';
import { linkedPlacePage } from '../linked/linkedPlace';
import { PlaceArticle } from './PlaceArticle';

/** The page of one place: its names and point, and the exhibits. */
export function placePage(place: Place, scope: PageScope): PageContent {
  const { material, say, words } = scope;
  const exhibits = material.exhibitsOfPlace(place.id);
  const [first] = exhibits;
  return {
    title: say(place.name),
    description: `${say(place.name)}${words('site.and')}${words('count.exhibit', { count: exhibits.length })}`,
    image: (first ? material.pictures.face(first.id)?.near : null) ?? material.cardOf(null),
    section: null,
    crumbs: [{ address: { kind: 'places' }, title: words('nav.places') }],
    linked: linkedPlacePage(place, scope),
    cardType: 'article',
    body: <PlaceArticle place={place} />,
  };
}
