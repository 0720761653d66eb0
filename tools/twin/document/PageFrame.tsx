import type { ReactNode } from 'react';
import type { Section } from '../../../src/domain/catalogue/schemas';
import { hrefBetween, type PageAddress, pathOf, SINGLE_PAGES } from '../address';
import { usePage } from './pageContext';
import { otherOf, TAG } from './tags';

/** A page above this one. */
export interface Crumb {
  readonly address: PageAddress;
  /** In the page's language. */
  readonly title: string;
}

export interface PageFrameProps {
  readonly section: Section | null;
  readonly crumbs: readonly Crumb[];
  readonly children: ReactNode;
}

/** What stands around the text of every page: the way to the text, the site's own links, where one is, and the notes. */
export function PageFrame({ section, crumbs, children }: PageFrameProps) {
  const { words, say, hall, href, material } = usePage();
  const { exhibition } = material.catalogue;
  return (
    <body data-section={section ?? undefined}>
      <a className="skip" href="#text">
        {words('site.skip')}
      </a>
      <header>
        <a className="site" href={hall()}>
          {say(exhibition.title)}
        </a>
        <a href={hall()}>{words('site.enter')}</a>
        <SiteLinks />
        <OtherLanguage />
      </header>
      <main id="text">
        <nav className="trail" aria-label={words('site.trail')}>
          <a href={hall()}>{words('site.home')}</a>
          {crumbs.map(({ address, title }) => (
            <a key={pathOf(address, 'zh')} href={href(address)}>
              {title}
            </a>
          ))}
        </nav>
        {children}
      </main>
      <footer>
        <p>{say(exhibition.interpretationNote)}</p>
        <p>{words('site.licence')}</p>
      </footer>
    </body>
  );
}

/** The pages of which there is one. */
export function SiteLinks() {
  const { words, href, address } = usePage();
  return (
    <nav className="pages" aria-label={words('site.pages')}>
      {SINGLE_PAGES.map((kind) => (
        <a key={kind} href={href({ kind })} aria-current={address.kind === kind ? 'page' : undefined}>
          {words(`nav.${kind}`)}
        </a>
      ))}
    </nav>
  );
}

function OtherLanguage() {
  const { words, language, address } = usePage();
  const other = otherOf(language);
  return (
    <a
      className="language"
      lang={TAG[other]}
      hrefLang={TAG[other]}
      href={hrefBetween(pathOf(address, language), pathOf(address, other))}
    >
      {words('site.other')}
    </a>
  );
}
