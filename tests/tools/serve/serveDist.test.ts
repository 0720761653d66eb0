import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DistServer, type Sent, serveDist } from '../../../tools/serve/serveDist';

const SCRIPT = 'export const a = 1;\n'.repeat(200);

let folder = '';
let server: DistServer;
const sent: Sent[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'serve-'));
  const site = path.join(folder, 'site');
  await mkdir(path.join(site, 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'not yours');
  await writeFile(path.join(site, '.hidden'), 'not yours');
  await writeFile(path.join(site, 'index.html'), '<!doctype html><title>a</title>');
  await writeFile(path.join(site, 'assets/main-abc123.js'), SCRIPT);
  for (const file of ['iiif/a/manifest.json', 'textures/plates/a.webp']) {
    await mkdir(path.join(site, path.dirname(file)), { recursive: true });
    await writeFile(path.join(site, file), '{}');
  }
  await mkdir(path.join(site, 'exhibit/a-book'), { recursive: true });
  await writeFile(path.join(site, 'exhibit/a-book/index.html'), '<!doctype html><title>A book</title>');
  await writeFile(path.join(site, '404.html'), '<!doctype html><title>nothing here</title>');
  await writeFile(path.join(site, 'plate.webp'), Buffer.from([1, 2, 3, 4]));
  server = await serveDist({ folder: site, onSent: (answer) => sent.push(answer) });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Asks with the path as written: fetch would tidy `..` away. */
function askRaw(rawPath: string, method = 'GET'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asking = request({ port: server.port, path: rawPath, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    });
    asking.once('error', reject);
    asking.end();
  });
}

describe('a careful static host', () => {
  it('serves the page of a folder with its security headers', async () => {
    const response = await fetch(server.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'self'");
  });

  it('allows frames of other sites only where the address asks for it', async () => {
    const anywhere = await fetch(`${server.url}?embed`);
    expect(anywhere.headers.get('content-security-policy')).toContain('frame-ancestors *');
    const one = await fetch(`${server.url}?embed=${encodeURIComponent('https://museum.example/page')}`);
    expect(one.headers.get('content-security-policy')).toContain("frame-ancestors 'self' https://museum.example");
    const bad = await fetch(`${server.url}?embed=${encodeURIComponent('https://a; script-src *')}`);
    expect(bad.headers.get('content-security-policy')).not.toContain('script-src *');
  });

  it('lets hashed files be kept for ever and asks again for the page', async () => {
    expect((await fetch(`${server.url}assets/main-abc123.js`)).headers.get('cache-control')).toContain('immutable');
    expect((await fetch(server.url)).headers.get('cache-control')).toBe('no-cache');
  });

  it('compresses text, leaves pictures as they are, and tells the bytes that went out', async () => {
    sent.length = 0;
    const script = await fetch(`${server.url}assets/main-abc123.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(await script.text()).toBe(SCRIPT);
    const plate = await fetch(`${server.url}plate.webp`);
    expect(plate.headers.get('content-type')).toBe('image/webp');
    expect(plate.headers.get('content-encoding')).toBeNull();
    await plate.arrayBuffer();
    expect(sent.map((answer) => answer.path)).toEqual(['/assets/main-abc123.js', '/plate.webp']);
    expect(sent[0]?.bytes).toBeLessThan(SCRIPT.length / 10);
    expect(sent[1]?.bytes).toBe(4);
  });

  it('lets other sites read what is made for their viewers, and nothing else', async () => {
    const allowed = async (file: string) =>
      (await fetch(`${server.url}${file}`)).headers.get('access-control-allow-origin');
    expect(await allowed('iiif/a/manifest.json')).toBe('*');
    expect(await allowed('textures/plates/a.webp')).toBe('*');
    expect(await allowed('')).toBeNull();
    expect(await allowed('assets/main-abc123.js')).toBeNull();
  });

  it('answers 304 where the visitor has the file already', async () => {
    const first = await fetch(server.url);
    const again = await fetch(server.url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e%5csecret.txt',
  ])('gives nothing outside its folder: %s', async (rawPath) => {
    const { status, body } = await askRaw(rawPath);
    expect(status).toBe(404);
    expect(body).not.toContain('not yours');
  });

  it.each(['/assets', '/assets/', '/.hidden', '/nothing.js', '/%00', '/%zz'])(
    'gives no listings, no hidden files, no surprises: %s',
    async (rawPath) => {
      expect((await askRaw(rawPath)).status).toBe(404);
    },
  );

  it('sends a folder asked for without its slash on to the page, and never off the site', async () => {
    const asked = await fetch(`${server.url}exhibit/a-book?lang=en`, { redirect: 'manual' });
    expect(asked.status).toBe(301);
    expect(asked.headers.get('location')).toBe('./a-book/?lang=en');
    const page = await fetch(`${server.url}exhibit/a-book`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('A book');
    // A path that begins with two slashes would name another host.
    const { status } = await askRaw('/.//example.org/a');
    expect(status).toBe(404);
  });

  it('answers whoever wants a page with the site’s own page where there is none', async () => {
    const wanted = await fetch(`${server.url}exhibit/no-such`, { headers: { accept: 'text/html,*/*' } });
    expect(wanted.status).toBe(404);
    expect(wanted.headers.get('content-type')).toContain('text/html');
    expect(wanted.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(await wanted.text()).toContain('nothing here');
    const script = await fetch(`${server.url}assets/gone.js`, { headers: { accept: '*/*' } });
    expect(script.status).toBe(404);
    expect(await script.text()).not.toContain('nothing here');
  });

  it('refuses to be written to', async () => {
    expect((await askRaw('/', 'POST')).status).toBe(405);
  });
});
