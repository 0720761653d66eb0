import { pathOf } from '../address';
import type { PageScope } from '../document/pageContext';
import type { PageContent } from '../document/renderPage';
import { linkedDocument } from '../linked/linkedData';
import { linkedEvent } from '../linked/linkedEvent';
import type { SectionRecord } from '../material';
import { SectionArticle } from './SectionArticle';

/** The page of one section: its text and its stories. */
export function sectionPage(section: SectionRecord, scope: PageScope): PageContent {
  const { material, say, link, language } = scope;
  return {
    title: say(section.title),
    description: say(section.text),
    image: material.cardOf(section.id),
    section: section.id,
    crumbs: [],
    linked: linkedDocument({
      '@type': 'CollectionPage',
      '@id': link(pathOf({ kind: 'section', id: section.id }, language)),
      name: say(section.title),
      inLanguage: language === 'zh' ? 'zh-Hans' : 'en',
      about: linkedEvent(scope),
    }),
    cardType: 'article',
    body: <SectionArticle section={section} />,
  };
}
