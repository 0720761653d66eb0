import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Section } from '../../../src/domain/catalogue/schemas';
import type { LinkedData } from '../linked/linkedData';
import { type Crumb, PageFrame } from './PageFrame';
import { PageHead } from './PageHead';
import { PageContext, type PageScope } from './pageContext';
import { TAG } from './tags';

/** A page as its kind describes it. */
export interface PageContent {
  /** In the page's language, without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Path of the card's picture below the site's base. */
  readonly image: string | null;
  /** Gives the page its accent. */
  readonly section: Section | null;
  readonly crumbs: readonly Crumb[];
  readonly linked: LinkedData;
  readonly cardType: 'website' | 'article';
  readonly body: ReactElement;
}

/**
 * A whole page as HTML. Everything that comes from the catalogue passes through React, which writes it as text; nothing
 * of it is ever read as markup.
 */
export function renderPage(scope: PageScope, content: PageContent, styleSheet: string): string {
  const { title, body, section, crumbs, ...head } = content;
  const site = scope.say(scope.material.catalogue.exhibition.title);
  const fullTitle = scope.words('site.titleOn', { page: title, site });
  const markup = renderToStaticMarkup(
    <PageContext value={scope}>
      <html lang={TAG[scope.language]}>
        <PageHead {...head} title={fullTitle} styleSheet={styleSheet} />
        <PageFrame section={section} crumbs={crumbs}>
          {body}
        </PageFrame>
      </html>
    </PageContext>,
  );
  return `<!doctype html>\n${markup}\n`;
}
