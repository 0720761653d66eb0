import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { CompiledFile } from './compileExhibition';
import { compileFolder } from './compileFolder';

const VIRTUAL = 'virtual:exhibition';
const RESOLVED = `\0${VIRTUAL}`;

/**
 * Vite plugin: compiles an exhibition folder and serves the result under `exhibition/<hash>/`, so that every file can
 * be cached for ever. `virtual:exhibition` exports that base path. A faulty folder stops the build with every fault.
 */
export function exhibitionPlugin(folder: string): Plugin {
  let config: ResolvedConfig;
  let compiled: { readonly base: string; readonly files: readonly CompiledFile[] } | null = null;

  const compile = async () => {
    if (compiled) return compiled;
    const files = await compileFolder(path.resolve(config.root, folder), config.root);
    const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
    compiled = { base: `exhibition/${hash}/`, files };
    return compiled;
  };

  return {
    name: 'exhibition',
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
