/** `npm start`: builds the site where it is missing or old, and serves it on this machine. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BuildError, buildSite } from './buildSite';
import { isBuildStale } from './isBuildStale';
import { type DistServer, type ServeOptions, serveDist } from './serveDist';

const HELP = `npm start [-- --port N] [--host NAME] [--rebuild] [--help]

Builds the production site into dist/ where it is missing or older than its sources, and serves it with its security
headers on http://localhost:4173 (or the next free port).

  --port N     port to use; fails where it is taken
  --host NAME  address to listen on; 0.0.0.0 lets other machines in (default: this machine only)
  --rebuild    build even where dist/ is up to date
`;

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      port: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      rebuild: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const root = path.resolve(import.meta.dirname, '../..');
  if (values.rebuild || (await isBuildStale(root, 'dist'))) {
    process.stdout.write('Building the gallery (about half a minute) …\n');
    await buildSite({ root, outDir: 'dist' });
  }
  const server = await listen({ folder: path.join(root, 'dist'), host: values.host }, values.port);
  process.stdout.write(`The gallery is open: ${server.url}\nCtrl+C closes it.\n`);
}

async function listen(options: ServeOptions, asked: string | undefined): Promise<DistServer> {
  if (asked !== undefined) {
    const port = Number(asked);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${asked} is not a port`);
    return serveDist({ ...options, port });
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    const server = await serveDist({ ...options, port }).catch((error: unknown) => {
      if (isTaken(error)) return null;
      throw error;
    });
    if (server) return server;
  }
  throw new Error(`ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are all taken; choose one with --port`);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

start().catch((error: unknown) => {
  const text = error instanceof BuildError || error instanceof Error ? error.message : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
