import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import type { PageScope } from '../document/pageContext';
import type { PageContent } from '../document/renderPage';
import { linkedExhibit } from '../linked/linkedExhibit';
import { ExhibitArticle } from './ExhibitArticle';

/** The page of one exhibit: its whole record. */
export function exhibitPage(exhibit: Exhibit, scope: PageScope): PageContent {
  const { material, say } = scope;
  const story = material.story(exhibit.story);
  const section = material.sectionOf(exhibit);
  return {
    title: say(exhibit.title),
    description: say(exhibit.text),
    image: material.pictures.face(exhibit.id)?.near ?? material.pictures.panel(story.id)?.near ?? null,
    section: section.id,
    crumbs: [
      { address: { kind: 'section', id: section.id }, title: say(section.title) },
      { address: { kind: 'story', id: story.id }, title: say(story.title) },
    ],
    linked: linkedExhibit(exhibit, scope),
    cardType: 'article',
    body: <ExhibitArticle exhibit={exhibit} />,
  };
}
