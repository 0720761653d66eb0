import type { PageScope } from '../document/pageContext';
import type { PageContent } from '../document/renderPage';
import { linkedPages } from '../linked/linkedPages';
import { KnownArticle } from './KnownArticle';

/** The open tally: "What we know and how". */
export function knownPage(scope: PageScope): PageContent {
  const { words, material } = scope;
  return {
    title: words('nav.known'),
    description: words('lead.known'),
    image: material.cardOf(null),
    section: null,
    crumbs: [],
    linked: linkedPages({ type: 'AboutPage', name: words('nav.known'), about: null }, scope),
    cardType: 'website',
    body: <KnownArticle />,
  };
}
