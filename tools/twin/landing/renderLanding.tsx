import { renderToStaticMarkup } from 'react-dom/server';
import { LANGUAGES } from '../../../src/domain/language/language';
import { createScope, type TwinSite } from '../document/createScope';
import { SiteLinks } from '../document/PageFrame';
import { LinkedScript, PageAlternates } from '../document/PageHead';
import { PageContext, usePage } from '../document/pageContext';
import { TAG } from '../document/tags';
import { linkedDocument } from '../linked/linkedData';
import { linkedEvent } from '../linked/linkedEvent';

/** What the entrance page gets from the twin. */
export interface Landing {
  /** For the head: address, languages, card, linked data. */
  readonly head: string;
  /** For the body of visitors without script: what is here, and the way to all of it. */
  readonly body: string;
}

/** The twin's part of the entrance page; all of it works without script. */
export function renderLanding(site: TwinSite): Landing {
  const scopes = LANGUAGES.map((language) => createScope(site, { kind: 'home' }, language));
  const [chinese] = scopes;
  if (!chinese) throw new Error('the site has at least one language');
  const { title } = site.material.catalogue.exhibition;
  const image = site.material.cardOf(null);
  const head = renderToStaticMarkup(
    <PageContext value={chinese}>
      <PageAlternates address={{ kind: 'home' }} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={`${title.zh} · ${title.en}`} />
      <meta property="og:url" content={chinese.link('')} />
      {image === null ? null : <meta property="og:image" content={chinese.link(image)} />}
      <LinkedScript data={linkedDocument(linkedEvent(chinese))} />
    </PageContext>,
  );
  const body = renderToStaticMarkup(
    <main className="landing">
      <link rel="stylesheet" href={chinese.file(site.styleSheet)} />
      {scopes.map((scope) => (
        <PageContext key={scope.language} value={scope}>
          <LandingText />
        </PageContext>
      ))}
    </main>,
  );
  return { head, body };
}

function LandingText() {
  const { language, words, say, href, material } = usePage();
  const { exhibition } = material.catalogue;
  return (
    <section lang={TAG[language]}>
      <h1>{say(exhibition.title)}</h1>
      <p>{say(exhibition.subtitle)}</p>
      <p>{words('landing.lead')}</p>
      <p className="do">
        <a href={href({ kind: 'route' })}>{words('landing.all', { count: material.exhibits.length })}</a>
      </p>
      <SiteLinks />
      <ul className="stops">
        {exhibition.sections.map(({ id, title }) => (
          <li key={id} data-section={id}>
            <a href={href({ kind: 'section', id })}>{say(title)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
