import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { type CompiledExhibition, compileFolder } from './compileFolder';

/** What other plugins may ask of this one, through Vite's `api` of a plugin. */
export interface ExhibitionApi {
  /** The exhibition as it was last compiled; compiles at most once per change of the folder. */
  readonly compiled: () => Promise<CompiledExhibition>;
}

/** Name under which other plugins find this one. */
export const EXHIBITION_PLUGIN = 'exhibition';

const VIRTUAL = 'virtual:exhibition';
const RESOLVED = `\0${VIRTUAL}`;

/**
 * Vite plugin: compiles an exhibition folder and serves the result under `exhibition/<hash>/`, so that every file can
 * be cached for ever. `virtual:exhibition` exports that base path. A faulty folder stops the build with every fault.
 */
export function exhibitionPlugin(folder: string): Plugin<ExhibitionApi> {
  let config: ResolvedConfig;
  let compiled: (CompiledExhibition & { readonly base: string }) | null = null;

  const compile = async () => {
    if (compiled) return compiled;
    const exhibition = await compileFolder(path.resolve(config.root, folder), config.root);
    const { files, words } = exhibition;
    const hash = createHash('sha256').update(JSON.stringify({ files, words })).digest('hex').slice(0, 12);
    compiled = { ...exhibition, base: `exhibition/${hash}/` };
    return compiled;
  };

  return {
    name: EXHIBITION_PLUGIN,
    api: { compiled: compile },
    configResolved(resolved) {
      config = resolved;
    },
    resolveId(id) {
      return id === VIRTUAL ? RESOLVED : null;
    },
    async load(id) {
      if (id !== RESOLVED) return null;
      const { base } = await compile();
      return `export const exhibitionBase = ${JSON.stringify(base)};`;
    },
    async transformIndexHtml(html) {
      const { words } = await compile();
      return fillIn(html, words);
    },
    async generateBundle() {
      const { base, files } = await compile();
      for (const file of files) {
        this.emitFile({ type: 'asset', fileName: base + file.path, source: JSON.stringify(file.content) });
      }
    },
    configureServer(server) {
      server.watcher.add(path.resolve(config.root, folder));
      server.watcher.on('change', (changed) => {
        if (!changed.startsWith(path.resolve(config.root, folder))) return;
        compiled = null;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const asked = decodeURI((request.url ?? '').split('?')[0] ?? '').replace(/^\//, '');
        if (!asked.startsWith('exhibition/')) {
          next();
          return;
        }
        compile().then(({ base, files }) => {
          const file = files.find((candidate) => base + candidate.path === asked);
          response.statusCode = file ? 200 : 404;
          response.setHeader('content-type', 'application/json');
          response.end(file ? JSON.stringify(file.content) : '{}');
        }, next);
      });
    },
  };
}

/** Replaces `%title.zh%`, `%venue.en%` and the like by the exhibition's own words, as text. */
function fillIn(html: string, { title, venue }: CompiledExhibition['words']): string {
  const words: Readonly<Record<string, string>> = {
    'title.zh': title.zh,
    'title.en': title.en,
    'venue.zh': venue.zh,
    'venue.en': venue.en,
  };
  return html.replaceAll(/%([a-z]+\.[a-z]+)%/g, (_, name: string) => escapeHtml(words[name] ?? ''));
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
