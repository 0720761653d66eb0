import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentTypeOf } from './contentTypes';
import { securityHeaders } from './securityHeaders';

export interface ServeOptions {
  /** Folder of the built site. */
  readonly folder: string;
  readonly host?: string;
  /** Port to listen on; 0 takes any free one. */
  readonly port?: number;
  /** Encodings to offer; browsers on localhost would take Brotli, measurements speak gzip. */
  readonly encodings?: readonly Encoding[];
  /** Headers beyond the security headers, for measuring. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Told of every answer, for measuring. */
  readonly onSent?: (sent: Sent) => void;
}

type Encoding = 'br' | 'gzip';

/** One answer as it went out. */
export interface Sent {
  /** Path below the site's base, without query. */
  readonly path: string;
  readonly status: number;
  /** Bytes of the body as sent, after compression. */
  readonly bytes: number;
  readonly type: string;
}

export interface DistServer {
  /** Address of the site, ending with a slash. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

interface Found {
  readonly file: string;
  readonly size: number;
  readonly changed: number;
}

/** What the site answers with where there is nothing. */
const MISSING_PAGE = '/404.html';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Serves a built site as a careful static host would: security headers, right media types, compressed text, hashed
 * files for ever, folders by their `index.html`, the site's own page where there is none, nothing outside the folder and
 * no listings.
 *
 * @throws Error (`EADDRINUSE`) where the port is taken
 */
export async function serveDist(options: ServeOptions): Promise<DistServer> {
  const { folder, host = '127.0.0.1', port = 0, encodings = ['br', 'gzip'], headers = {}, onSent } = options;
  const root = path.resolve(folder);
  const packed = new Map<string, Promise<Buffer>>();
  const server = createServer((request, response) => {
    answer({ root, packed, encodings, headers, request, response }).then(
      (sent) => onSent?.(sent),
      () => {
        if (!response.headersSent) response.writeHead(500);
        response.end();
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${bound}/`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Exchange {
  readonly root: string;
  readonly packed: Map<string, Promise<Buffer>>;
  readonly encodings: readonly Encoding[];
  readonly headers: Readonly<Record<string, string>>;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer(exchange: Exchange): Promise<Sent> {
  const { root, request, response } = exchange;
  const url = new URL(request.url ?? '/', 'http://localhost');
  const security = securityHeaders(url.searchParams);
  const refuse = (status: number, text: string): Sent => {
    response.writeHead(status, { ...security, 'content-type': 'text/plain; charset=utf-8' });
    response.end(text);
    return { path: url.pathname, status, bytes: text.length, type: 'text/plain' };
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET and HEAD.\n');
  const found = await find(root, url.pathname);
  if (found) return sendFile(exchange, url, found);
  if (await find(root, `${url.pathname}/`)) return sendOn(response, url, security);
  const missing = acceptsPages(request) ? await find(root, MISSING_PAGE) : null;
  return missing
    ? sendBody(exchange, {
        path: url.pathname,
        status: 404,
        found: missing,
        headers: { ...security, ...exchange.headers },
      })
    : refuse(404, 'Not found.\n');
}

/** A folder asked for without its slash: the page's relative links need the slash. The answer is relative and cannot leave the site. */
function sendOn(response: ServerResponse, url: URL, security: Readonly<Record<string, string>>): Sent {
  const name = url.pathname.split('/').at(-1) ?? '';
  response.writeHead(301, { ...security, location: `./${name}/${url.search}` });
  response.end();
  return { path: url.pathname, status: 301, bytes: 0, type: 'text/plain' };
}

/** A browser that follows a link wants a page; a script or a picture that is missing wants to know just that. */
const acceptsPages = ({ headers }: IncomingMessage): boolean => headers.accept?.includes('text/html') ?? false;

async function sendFile(exchange: Exchange, url: URL, found: Found): Promise<Sent> {
  const { request, response } = exchange;
  const etag = `"${found.size.toString(36)}-${Math.floor(found.changed).toString(36)}"`;
  const headers = {
    ...securityHeaders(url.searchParams),
    ...exchange.headers,
    'cache-control': cachingOf(url.pathname),
    ...(isShared(url.pathname) ? { 'access-control-allow-origin': '*' } : {}),
    etag,
  };
  if (request.headers['if-none-match'] !== etag)
    return sendBody(exchange, { path: url.pathname, status: 200, found, headers });
  response.writeHead(304, headers);
  response.end();
  return { path: url.pathname, status: 304, bytes: 0, type: contentTypeOf(found.file).type };
}

interface Answer {
  readonly path: string;
  readonly status: number;
  readonly found: Found;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends a file's content, compressed where that is worth it and wanted. */
async function sendBody(exchange: Exchange, { path: asked, status, found, headers }: Answer): Promise<Sent> {
  const { packed, encodings, request, response } = exchange;
  const { type, isText } = contentTypeOf(found.file);
  const encoding = isText ? encodingOf(request.headers['accept-encoding'], encodings) : null;
  const body = encoding ? await pack(packed, found, encoding) : null;
  const bytes = body?.length ?? found.size;
  response.writeHead(status, {
    ...headers,
    'content-type': type,
    'content-length': bytes,
    vary: 'accept-encoding',
    ...(encoding ? { 'content-encoding': encoding } : {}),
  });
  if (request.method === 'HEAD') response.end();
  else if (body) response.end(body);
  else createReadStream(found.file).pipe(response);
  return { path: asked, status, bytes: request.method === 'HEAD' ? 0 : bytes, type };
}

/** The file an address means, or null: folders give their `index.html`; nothing outside the root, no hidden files. */
async function find(root: string, pathname: string): Promise<Found | null> {
  let wanted: string;
  try {
    wanted = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (wanted.includes('\0') || wanted.split(/[\\/]/).some((part) => part.startsWith('.'))) return null;
  const file = path.join(root, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
  if (!file.startsWith(root + path.sep)) return null;
  const entry = await stat(file).catch(() => null);
  return entry?.isFile() ? { file, size: entry.size, changed: entry.mtimeMs } : null;
}

/** Files whose address holds a hash of their content never change. */
function cachingOf(pathname: string): string {
  const isHashed = /^\/(assets|exhibition)\//.test(pathname);
  return isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** IIIF manifests and the pictures they name are made to be shown by viewers on other sites. */
const isShared = (pathname: string): boolean => /^\/(iiif|textures)\//.test(pathname);

function encodingOf(accepted: string | string[] | undefined, offered: readonly Encoding[]): Encoding | null {
  const names = String(accepted ?? '')
    .split(',')
    .map((part) => part.trim().split(';')[0]);
  return offered.find((encoding) => names.includes(encoding)) ?? null;
}

function pack(packed: Map<string, Promise<Buffer>>, found: Found, encoding: Encoding): Promise<Buffer> {
  const key = `${encoding} ${found.file} ${found.changed}`;
  const known = packed.get(key);
  if (known) return known;
  const work = readFile(found.file).then((plain) =>
    encoding === 'br'
      ? brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : zip(plain, { level: constants.Z_BEST_COMPRESSION }),
  );
  packed.set(key, work);
  return work;
}
