import type { PageScope } from '../document/pageContext';
import type { PageContent } from '../document/renderPage';
import { linkedPages } from '../linked/linkedPages';
import { TimelineArticle } from './TimelineArticle';

/** The page of all events in their order. */
export function timelinePage(scope: PageScope): PageContent {
  const { words, material } = scope;
  return {
    title: words('nav.timeline'),
    description: words('lead.timeline'),
    image: material.cardOf(null),
    section: null,
    crumbs: [],
    linked: linkedPages({ type: 'CollectionPage', name: words('nav.timeline'), about: null }, scope),
    cardType: 'website',
    body: <TimelineArticle />,
  };
}
