import { LANGUAGES } from '../../src/domain/language/language';
import { type PageAddress, pathOf } from './address';
import { createScope, type TwinSite } from './document/createScope';
import type { PageScope } from './document/pageContext';
import { type PageContent, renderPage } from './document/renderPage';
import { exhibitPage } from './exhibit/exhibitPage';
import { knownPage } from './known/knownPage';
import { renderMissingPage } from './landing/renderMissingPage';
import { peoplePage } from './person/peoplePage';
import { personPage } from './person/personPage';
import { placePage } from './place/placePage';
import { placesPage } from './place/placesPage';
import { writeRobots } from './register/writeRobots';
import { writeSitemap } from './register/writeSitemap';
import { routePage } from './route/routePage';
import { sectionPage } from './section/sectionPage';
import { storiesPage } from './story/storiesPage';
import { storyPage } from './story/storyPage';
import { timelinePage } from './timeline/timelinePage';

/** One file of the twin. */
export interface TwinFile {
  /** Path below the site's base. */
  readonly path: string;
  /** Its content; made when it is asked for. */
  readonly render: () => string;
}

/** One page in whatever language. */
interface TwinPage {
  readonly address: PageAddress;
  readonly content: (scope: PageScope) => PageContent;
}

/** Every page of the twin in both languages, the page for addresses that lead nowhere, and what search engines read. */
export function planTwin(site: TwinSite): readonly TwinFile[] {
  const pages = pagesOf(site);
  const addresses = pages.map(({ address }) => address);
  return [
    ...pages.flatMap(({ address, content }) =>
      LANGUAGES.map((language) => ({
        path: `${pathOf(address, language)}index.html`,
        render: () => {
          const scope = createScope(site, address, language);
          return renderPage(scope, content(scope), site.styleSheet);
        },
      })),
    ),
    { path: '404.html', render: () => renderMissingPage(site) },
    { path: 'sitemap.xml', render: () => writeSitemap(addresses, site.siteUrl) },
    { path: 'robots.txt', render: () => writeRobots(site.siteUrl) },
  ];
}

function pagesOf({ material }: TwinSite): readonly TwinPage[] {
  const { exhibition, people, places } = material.catalogue;
  return [
    { address: { kind: 'route' }, content: routePage },
    { address: { kind: 'stories' }, content: storiesPage },
    { address: { kind: 'people' }, content: peoplePage },
    { address: { kind: 'places' }, content: placesPage },
    { address: { kind: 'timeline' }, content: timelinePage },
    { address: { kind: 'known' }, content: knownPage },
    ...pagesFor('section', exhibition.sections, sectionPage),
    ...pagesFor('story', material.stories, storyPage),
    ...pagesFor('exhibit', material.exhibits, exhibitPage),
    ...pagesFor('person', people, personPage),
    ...pagesFor('place', places, placePage),
  ];
}

/** One page for each record of a kind. */
const pagesFor = <T extends { readonly id: string }>(
  kind: Extract<PageAddress, { readonly id: string }>['kind'],
  records: readonly T[],
  page: (record: T, scope: PageScope) => PageContent,
): readonly TwinPage[] =>
  records.map((record) => ({ address: { kind, id: record.id }, content: (scope) => page(record, scope) }));
