import { renderToStaticMarkup } from 'react-dom/server';
import { LANGUAGES } from '../../../src/domain/language/language';
import { pathOf } from '../address';
import { createScope, type TwinSite } from '../document/createScope';
import { TAG } from '../document/tags';

/**
 * The page a host answers with where there is none, in both languages. It may stand at any depth, so its addresses
 * begin at the root of the host, or of the folder the site is published in.
 */
export function renderMissingPage(site: TwinSite): string {
  const root = site.siteUrl === null ? '/' : new URL(site.siteUrl).pathname;
  const { title } = site.material.catalogue.exhibition;
  const scopes = LANGUAGES.map((language) => createScope(site, { kind: 'home' }, language));
  const markup = renderToStaticMarkup(
    <html lang={TAG.zh}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{scopes.map(({ words }) => words('missing.title')).join(' · ')}</title>
        <link rel="stylesheet" href={`${root}fonts/fonts.css`} />
        <link rel="stylesheet" href={root + site.styleSheet} />
      </head>
      <body>
        <main id="text">
          <h1 lang={TAG.zh}>{title.zh}</h1>
          <p className="other" lang={TAG.en}>
            {title.en}
          </p>
          {scopes.map(({ language, words, hall }) => (
            <section key={language} lang={TAG[language]}>
              <h2>{words('missing.title')}</h2>
              <p>{words('missing.text')}</p>
              <ul>
                <li>
                  <a href={root + hall().replace('./', '')}>{words('missing.home')}</a>
                </li>
                <li>
                  <a href={root + pathOf({ kind: 'route' }, language)}>{words('missing.route')}</a>
                </li>
              </ul>
            </section>
          ))}
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${markup}\n`;
}
