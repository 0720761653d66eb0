import { createReadStream } from 'node:fs';
import { cp, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

/** Folders of `textures/` that a visit fetches by address; the rest is imported through `src/assets`. */
const SERVED = ['plates', 'labels', 'panels', 'covers', 'far', 'distant', 'features', 'skins'] as const;
const TYPES: Readonly<Record<string, string>> = { '.webp': 'image/webp', '.json': 'application/json' };

/** Vite plugin: serves the drawn pictures under `textures/` in development and copies them into the build. */
export function texturesPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'textures',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const asked = decodeURI((request.url ?? '').split('?')[0] ?? '');
        const file = path.join(config.root, path.normalize(asked));
        const inside = SERVED.some((folder) => file.startsWith(path.join(config.root, 'textures', folder) + path.sep));
        if (!inside) {
          next();
          return;
        }
        stat(file).then(
          () => {
            response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
            createReadStream(file).pipe(response);
          },
          () => {
            response.statusCode = 404;
            response.end();
          },
        );
      });
    },
    async writeBundle({ dir }) {
      if (!dir) return;
      for (const folder of SERVED) {
        const from = path.join(config.root, 'textures', folder);
        const exists = await stat(from).then(
          () => true,
          () => false,
        );
        if (exists) await cp(from, path.join(dir, 'textures', folder), { recursive: true });
      }
    },
  };
}
