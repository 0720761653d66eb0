import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { IiifDocument } from '../export/iiif/collectionsOf';
import { iiifDocuments } from '../export/iiif/iiifDocuments';
import { readMaterial } from '../export/readMaterial';
import { siteUrl } from '../export/siteUrl';

/**
 * Vite plugin: every exhibit's IIIF manifest and the collections as part of the site, each at the address that is its
 * id. The ids begin with `SITE_URL`; without it, with the address `npm start` serves.
 *
 * @param folder exhibition folder; its faults stop the build
 */
export function iiifPlugin(folder: string): Plugin {
  let config: ResolvedConfig;
  const documents = async (): Promise<readonly IiifDocument[]> => {
    const read = await readMaterial(path.resolve(config.root, folder), config.root, siteUrl());
    if (read.ok) return iiifDocuments(read.value);
    const lines = read.issues.map(({ file, path: at, value, reason }) => `  ${file} ${at}: ${value} — ${reason}`);
    throw new Error(`no IIIF manifests of an exhibition with ${lines.length} faults:\n${lines.join('\n')}`);
  };
  return {
    name: 'iiif',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const { path: fileName, content } of await documents()) {
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(content) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const asked = decodeURI((request.url ?? '').split('?')[0] ?? '').replace(/^\//, '');
        if (!asked.startsWith('iiif/')) {
          next();
          return;
        }
        documents().then((all) => {
          const found = all.find(({ path: at }) => at === asked);
          response.statusCode = found ? 200 : 404;
          response.setHeader('content-type', 'application/json');
          response.setHeader('access-control-allow-origin', '*');
          response.end(JSON.stringify(found?.content ?? {}));
        }, next);
      });
    },
  };
}
