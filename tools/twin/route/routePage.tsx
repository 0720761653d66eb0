import type { PageScope } from '../document/pageContext';
import type { PageContent } from '../document/renderPage';
import { linkedPages } from '../linked/linkedPages';
import { RouteArticle } from './RouteArticle';

/** The page that lists both halls in walking order. */
export function routePage(scope: PageScope): PageContent {
  const { words, material } = scope;
  return {
    title: words('nav.route'),
    description: words('lead.route'),
    image: material.cardOf(null),
    section: null,
    crumbs: [],
    linked: linkedPages({ type: 'CollectionPage', name: words('nav.route'), about: null }, scope),
    cardType: 'website',
    body: <RouteArticle />,
  };
}
