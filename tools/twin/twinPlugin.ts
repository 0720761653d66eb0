import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Language } from '../../src/domain/language/language';
import { EXHIBITION_PLUGIN, type ExhibitionApi } from '../compile/exhibitionPlugin';
import { RECORD_PAGES, SINGLE_PAGES } from './address';
import type { TwinSite } from './document/createScope';
import { type Landing, renderLanding } from './landing/renderLanding';
import { createMaterial } from './material';
import { planTwin, type TwinFile } from './planTwin';
import { readSiteUrl } from './readSiteUrl';
import { writeStyleSheet } from './style/writeStyleSheet';
import { createWords, type WordTree } from './words/createWords';

export interface TwinOptions {
  /** Where the site is published (`SITE_URL`); without it links between pages, and to themselves, are relative. */
  readonly siteUrl: string | undefined;
  /** The interface's words about records, by language: the pages say the same. */
  readonly words: Readonly<Record<Language, WordTree>>;
}

/** The twin of one compiled exhibition. */
interface Twin {
  readonly site: TwinSite;
  readonly style: string;
  readonly files: readonly TwinFile[];
  readonly landing: Landing;
}

/** What the development server makes as it is asked for. */
const OURS = new RegExp(
  `^(en/)?((${SINGLE_PAGES.join('|')})|(${RECORD_PAGES.join('|')})/[^/]+)/$|^(sitemap\\.xml|robots\\.txt|assets/twin-.*\\.css)$`,
);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * Vite plugin: writes the HTML twin of the exhibition into the build (one static page per record, lists, route, sitemap,
 * 404) and its part of the entrance page. In development the pages are made as they are asked for. Needs the exhibition
 * plugin beside it.
 */
export function twinPlugin({ siteUrl, words }: TwinOptions): Plugin {
  let config: ResolvedConfig;
  let made: { readonly input: unknown; readonly twin: Promise<Twin> } | null = null;

  const twin = async (): Promise<Twin> => {
    const { input } = await exhibitionOf(config).compiled();
    if (made?.input === input) return made.twin;
    const making = (async (): Promise<Twin> => {
      const material = createMaterial(input);
      const sheet = await readFile(path.join(config.root, 'tools/twin/style/twin.css'), 'utf8');
      const style = writeStyleSheet(sheet, material.catalogue.exhibition.sections);
      const hash = createHash('sha256').update(style).digest('hex').slice(0, 8);
      const site: TwinSite = {
        material,
        words: createWords(words),
        siteUrl: readSiteUrl(siteUrl),
        styleSheet: `assets/twin-${hash}.css`,
      };
      return { site, style, files: planTwin(site), landing: renderLanding(site) };
    })();
    made = { input, twin: making };
    return making;
  };

  return {
    name: 'twin',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { landing } = await twin();
        return html
          .replace('<!-- twin: head -->', () => landing.head)
          .replace('<!-- twin: body -->', () => landing.body);
      },
    },
    // Not through the bundle: thousands of files would only be listed and measured there.
    async writeBundle({ dir }) {
      if (!dir) return;
      const { site, style, files } = await twin();
      await writeAll(dir, [{ path: site.styleSheet, render: () => style }, ...files]);
      if (site.siteUrl === null)
        config.logger.info('twin: SITE_URL is not set; addresses in cards are relative and the sitemap is local');
      config.logger.info(`twin: ${files.length} files`);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const asked = decodeURI((request.url ?? '').split('?')[0] ?? '').replace(/^\//, '');
        if (!OURS.test(asked)) {
          next();
          return;
        }
        twin().then(({ site, style, files }) => {
          const name = asked.endsWith('/') ? `${asked}index.html` : asked;
          const file = name === site.styleSheet ? { render: () => style } : files.find((other) => other.path === name);
          response.statusCode = file ? 200 : 404;
          response.setHeader('content-type', TYPES[path.extname(name)] ?? 'text/plain');
          response.end(file?.render() ?? '');
        }, next);
      });
    },
  };
}

/** The exhibition plugin's offer to other plugins. */
function exhibitionOf({ plugins }: ResolvedConfig): ExhibitionApi {
  const plugin: Plugin<ExhibitionApi> | undefined = plugins.find(({ name }) => name === EXHIBITION_PLUGIN);
  if (!plugin?.api) throw new Error('the twin needs the exhibition plugin beside it');
  return plugin.api;
}

async function writeAll(dir: string, files: readonly TwinFile[]): Promise<void> {
  const folders = new Set(files.map((file) => path.dirname(path.join(dir, file.path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const file of files) await writeFile(path.join(dir, file.path), file.render());
}
