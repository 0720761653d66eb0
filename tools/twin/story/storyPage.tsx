import type { Story } from '../../../src/domain/catalogue/schemas';
import { pathOf } from '../address';
import type { PageScope } from '../document/pageContext';
import type { PageContent } from '../document/renderPage';
import { linkedDocument } from '../linked/linkedData';
import { eventId } from '../linked/linkedEvent';
import { StoryArticle } from './StoryArticle';

/** The page of one story: its introduction and its exhibits. */
export function storyPage(story: Story, scope: PageScope): PageContent {
  const { material, say, link, language } = scope;
  const section = material.section(story.section);
  const image = material.pictures.panel(story.id) ?? material.pictures.face(story.lead);
  return {
    title: say(story.title),
    description: say(story.intro),
    image: image?.near ?? null,
    section: section.id,
    crumbs: [{ address: { kind: 'section', id: section.id }, title: say(section.title) }],
    linked: linkedDocument({
      '@type': ['CollectionPage', 'Article'],
      '@id': link(pathOf({ kind: 'story', id: story.id }, language)),
      headline: say(story.title),
      inLanguage: language === 'zh' ? 'zh-Hans' : 'en',
      isPartOf: { '@id': eventId(scope) },
      hasPart: material.exhibitsOfStory(story).map(({ id }) => ({
        '@id': link(pathOf({ kind: 'exhibit', id }, language)),
      })),
    }),
    cardType: 'article',
    body: <StoryArticle story={story} />,
  };
}
