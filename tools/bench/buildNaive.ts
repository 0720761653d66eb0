import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

/** Builds the naive hall into `<site>/naive/` and gives its address below the site, records included. */
export async function buildNaive(site: string): Promise<string> {
  await build({
    configFile: false,
    root: path.join(import.meta.dirname, 'naive'),
    base: './',
    logLevel: 'warn',
    build: {
      outDir: path.join(site, 'naive'),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1000,
    },
  });
  const [hash] = await readdir(path.join(site, 'exhibition'));
  if (!hash) throw new Error(`${site} holds no compiled exhibition`);
  return `naive/index.html?exhibition=${encodeURIComponent(`../exhibition/${hash}/`)}`;
}
