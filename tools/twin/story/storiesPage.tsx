import type { PageScope } from '../document/pageContext';
import { usePage } from '../document/pageContext';
import type { PageContent } from '../document/renderPage';
import { linkedPages } from '../linked/linkedPages';
import { StoryLinks } from './StoryLinks';

/** The page that lists all stories by section. */
export function storiesPage(scope: PageScope): PageContent {
  const { words, material } = scope;
  return {
    title: words('nav.stories'),
    description: words('lead.stories'),
    image: material.cardOf(null),
    section: null,
    crumbs: [],
    linked: linkedPages({ type: 'CollectionPage', name: words('nav.stories'), about: null }, scope),
    cardType: 'website',
    body: <StoriesArticle />,
  };
}

function StoriesArticle() {
  const { words, say, href, material } = usePage();
  return (
    <article>
      <h1>{words('nav.stories')}</h1>
      <p className="label">{words('lead.stories')}</p>
      {material.catalogue.exhibition.sections.map(({ id, title }) => (
        <section key={id} data-section={id}>
          <h2 className="accented">
            <a href={href({ kind: 'section', id })}>{say(title)}</a>
          </h2>
          <StoryLinks stories={material.storiesOf(id)} />
        </section>
      ))}
    </article>
  );
}
