import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CompileInput } from '../../../tools/compile/compileExhibition';
import type { TwinSite } from '../../../tools/twin/document/createScope';
import { renderLanding } from '../../../tools/twin/landing/renderLanding';
import { planTwin } from '../../../tools/twin/planTwin';
import { aSite, fileOf, readInput, SAMPLE } from './aSite';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Pages of one record are for slow connections: most are no heavier than this many bytes before compression. */
const USUAL = 8192;
/** A page that lists many exhibits may grow with them: a line of the list, and everything else. */
const PER_LINE = 240;
const REST = 7000;

let input: CompileInput;
let site: TwinSite;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  input = await readInput();
  site = aSite(input);
  pages = new Map(planTwin(site).map(({ path, render }) => [path, render()]));
}, 120_000);

const htmlPages = () => [...pages].filter(([path]) => path.endsWith('index.html'));
const attributes = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    (value ?? '').replaceAll('&amp;', '&'),
  );
const jsonLd = (html: string): unknown =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? 'null');

describe('the pages', () => {
  it('are there for every record, in both languages', () => {
    const { exhibits, stories, people, places } = input.catalogue;
    const records = [
      ...exhibits.map(({ id }) => `exhibit/${id}`),
      ...stories.map(({ id }) => `story/${id}`),
      ...people.map(({ id }) => `person/${id}`),
      ...places.map(({ id }) => `place/${id}`),
    ];
    const missing = records.flatMap((record) =>
      [`${record}/index.html`, `en/${record}/index.html`].filter((path) => !pages.has(path)),
    );
    expect(missing).toEqual([]);
  });

  it('lead only to pages, files and places on pages that exist', () => {
    const broken = htmlPages().flatMap(([path, html]) =>
      attributes(html, 'href')
        .filter((href) => !/^https?:/.test(href))
        .filter((href) => !leadsSomewhere(path, href))
        .map((href) => `${path}: ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it('show only pictures that are there', async () => {
    const shown = new Set(
      htmlPages().flatMap(([path, html]) =>
        attributes(html, 'src').map((src) => new URL(src, `http://site/${path}`).pathname),
      ),
    );
    expect(shown.size).toBeGreaterThan(500);
    const missing = await Promise.all(
      [...shown].map((file) =>
        access(join(ROOT, decodeURI(file))).then(
          () => null,
          () => file,
        ),
      ),
    );
    expect(missing.filter((file) => file !== null)).toEqual([]);
  });

  it('would be found broken if they led astray', () => {
    expect(leadsSomewhere('exhibit/snow-suitcase/index.html', '../no-such-exhibit/')).toBe(false);
    expect(leadsSomewhere('route/index.html', '#no-such-zone')).toBe(false);
  });

  function leadsSomewhere(from: string, href: string): boolean {
    const { pathname, hash } = new URL(href, `http://site/${from}`);
    const path = decodeURI(pathname).slice(1);
    if (path === '' || /^(fonts\/fonts\.css|icon\.svg|assets\/twin-test\.css)$/.test(path)) return true;
    const page = pages.get(path.endsWith('/') ? `${path}index.html` : path);
    return page !== undefined && (hash === '' || page.includes(` id="${hash.slice(1)}"`));
  }

  it('show the whole record: titles in both languages, the text, every source', () => {
    const lacking = input.catalogue.exhibits.filter((exhibit) => {
      const html = textOf(pages.get(`en/exhibit/${exhibit.id}/index.html`) ?? '');
      const said = [exhibit.title.zh, exhibit.title.en, exhibit.text.en, ...exhibit.sources.map(({ title }) => title)];
      return !said.every((part) => html.includes(part.replaceAll(/\s+/g, ' ')));
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('say in both languages what is not known', () => {
    const bare = input.catalogue.exhibits.find(({ dimensionsMm, reference }) => !dimensionsMm && reference === null);
    expect(pages.get(`exhibit/${bare?.id}/index.html`)).toContain('尺寸未详');
    expect(pages.get(`en/exhibit/${bare?.id}/index.html`)).toContain('<i>not known</i>');
  });

  it('have one heading of the first rank, a language, and marks on the other language', () => {
    const odd = htmlPages().filter(([path, html]) => {
      const lang = path.startsWith('en/') ? 'en' : 'zh-Hans';
      const other = lang === 'en' ? 'zh-Hans' : 'en';
      return (
        html.split('<h1').length !== 2 || !html.includes(`<html lang="${lang}">`) || !html.includes(`lang="${other}"`)
      );
    });
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it('run no script', () => {
    const scripted = htmlPages().filter(([, html]) => /<script(?! type="application\/ld\+json")|\son\w+="/.test(html));
    expect(scripted.map(([path]) => path)).toEqual([]);
  });

  it('are light', () => {
    const sizes = htmlPages()
      .filter(([page]) => /^(en\/)?(exhibit|story|person|place|section)\//.test(page))
      .map(([page, html]) => ({ page, bytes: Buffer.byteLength(html), lines: html.split('<li>').length }));
    const light = sizes.filter(({ bytes }) => bytes <= USUAL);
    expect(light.length / sizes.length).toBeGreaterThan(0.97);
    expect(sizes.filter(({ bytes, lines }) => bytes > REST + PER_LINE * lines)).toEqual([]);
  });

  it('name themselves and each other: canonical, zh, en and x-default point at one another', () => {
    const published = aSite(input, { siteUrl: 'https://museum.example/side/' });
    const html = fileOf(published, 'en/exhibit/snow-suitcase/index.html');
    const base = 'https://museum.example/side/';
    expect(html).toContain(`<link rel="canonical" href="${base}en/exhibit/snow-suitcase/"/>`);
    expect(html).toContain(`hrefLang="zh-Hans" href="${base}exhibit/snow-suitcase/"`);
    expect(html).toContain(`hrefLang="en" href="${base}en/exhibit/snow-suitcase/"`);
    expect(html).toContain(`hrefLang="x-default" href="${base}exhibit/snow-suitcase/"`);
    expect(fileOf(published, 'en/exhibit/ph-mao-cap/index.html')).toContain(
      `<meta property="og:image" content="${base}textures/plates/ph-mao-cap.webp"/>`,
    );
  });

  it('carry linked data of their kind', () => {
    const entity = (path: string) =>
      (jsonLd(pages.get(path) ?? '') as { mainEntity?: Record<string, unknown> }).mainEntity;
    expect(entity('exhibit/ph-mao-cap/index.html')).toMatchObject({ '@type': 'Photograph', dateCreated: '1936' });
    expect(entity('en/exhibit/snow-suitcase/index.html')).toMatchObject({ '@type': 'Thing' });
    expect(entity('en/exhibit/book-red-star-1937/index.html')).toMatchObject({ '@type': 'Book' });
    expect(entity('en/person/edgar-snow/index.html')).toMatchObject({ '@type': 'Person', birthDate: '1905-07-19' });
    expect(entity('en/place/yanan/index.html')).toMatchObject({ '@type': 'Place', geo: { '@type': 'GeoCoordinates' } });
    const parsed = htmlPages().map(([, html]) => jsonLd(html));
    expect(parsed.every((data) => typeof data === 'object' && data !== null)).toBe(true);
  });
});

describe('an HTML validator finds nothing', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
  const faultsIn = async (html: string): Promise<readonly string[]> => {
    const { results } = await validator.validateString(html);
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
    );
  };

  it.each([...SAMPLE, '404.html'])('in %s', async (path) => {
    expect(await faultsIn(pages.get(path) ?? '')).toEqual([]);
  });

  it('in what the entrance gets from the twin', async () => {
    const { head, body } = renderLanding(site);
    const landing = `<!doctype html>\n<html lang="zh-Hans"><head><title>题</title>${head}</head><body>${body}</body></html>\n`;
    expect(await faultsIn(landing)).toEqual([]);
    expect(jsonLd(head)).toMatchObject({ '@type': 'ExhibitionEvent', startDate: '2025-09-09' });
  });

  it('and would find a planted fault', async () => {
    const planted = (pages.get('route/index.html') ?? '').replace('<h1', '<p><div></div></p><h1');
    expect(await faultsIn(planted)).not.toEqual([]);
  });
});

describe('a hostile record', () => {
  const EVIL = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'&<!--`;

  it('is shown as text and nowhere read as markup', () => {
    const [first, ...rest] = input.catalogue.exhibits;
    if (!first) throw new Error('the catalogue has exhibits');
    const evil = {
      ...first,
      title: { zh: EVIL, en: EVIL, orig: EVIL },
      text: { zh: EVIL, en: EVIL },
      note: { zh: EVIL, en: EVIL },
      reference: EVIL,
      sources: [{ title: EVIL, publisher: EVIL, date: EVIL, url: 'https://example.org/?a="><script>' }],
    };
    const hostile = aSite({ ...input, catalogue: { ...input.catalogue, exhibits: [evil, ...rest] } });
    for (const path of [
      `exhibit/${evil.id}/index.html`,
      `story/${evil.story}/index.html`,
      'route/index.html',
      'known/index.html',
    ]) {
      const html = fileOf(hostile, path);
      expect(html).not.toMatch(/<script>|<img src=x|<!--/);
      expect(textOf(html)).toContain(EVIL);
      expect(() => jsonLd(html)).not.toThrow();
    }
  });
});

/** What a reader sees: tags away, entities written out. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}
