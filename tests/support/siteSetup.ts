import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../tools/serve/buildSite';
import { isBuildStale } from '../../tools/serve/isBuildStale';
import { type DistServer, serveDist } from '../../tools/serve/serveDist';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site under test; ends with a slash. */
    readonly siteUrl: string;
  }
}

/** Built site that all tests share; never the visitor's own `dist`. */
const OUT_DIR = 'dist-test';

let served: Promise<DistServer> | null = null;
let users = 0;

/** Builds the site once for all projects of a run, serves it, and tells the tests where. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  served ??= buildAndServe();
  users += 1;
  const { url } = await served;
  project.provide('siteUrl', url);
  return async () => {
    users -= 1;
    if (users > 0) return;
    const server = await served;
    served = null;
    await server?.close();
  };
}

async function buildAndServe(): Promise<DistServer> {
  const root = path.resolve(import.meta.dirname, '../..');
  if (await isBuildStale(root, OUT_DIR)) await buildSite({ root, outDir: OUT_DIR });
  return serveDist({ folder: path.join(root, OUT_DIR) });
}
