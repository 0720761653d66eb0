import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FilmReceipt } from '../../src/domain/film/ports';
import { launchBrowser } from '../browser/launchBrowser';
import { openVisit, watchPage } from '../browser/openVisit';
import { serveDist } from '../serve/serveDist';
import type { FilmRead } from './readFilm';

export interface RenderOptions extends FilmRead {
  /** Folder of the production build. */
  readonly dist: string;
  /** Folder the film and its receipt go to; made where missing. */
  readonly out: string;
  readonly quality: string;
  readonly onFrame: (done: number, of: number) => void;
}

export interface Rendered {
  readonly receipt: FilmReceipt;
  /** The film's file; its receipt lies beside it as `.json`. */
  readonly file: string;
}

/**
 * Renders a film in Chromium. The file appears under its name only when it is whole.
 *
 * @throws Error when the page reports a fault or the recorder stops; what was written until then is removed
 */
export async function renderFilm({ film, tour, dist, out, quality, onFrame }: RenderOptions): Promise<Rendered> {
  await mkdir(out, { recursive: true });
  const file = path.join(out, `${film.id}.webm`);
  const unfinished = `${file}.part`;
  const server = await serveDist({ folder: dist });
  const browser = await launchBrowser();
  const handle = await open(unfinished, 'w');
  try {
    const [width, height] = film.size;
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1, reducedMotion: 'reduce' });
    const faults = watchPage(page, server.url);
    await page.exposeFunction('takeFilmBytes', async (base64: string, position: number) => {
      const bytes = Buffer.from(base64, 'base64');
      await handle.write(bytes, 0, bytes.length, position);
    });
    await page.exposeFunction('tellFilmFrame', onFrame);
    await openVisit(page, server.url, `?film&lang=${film.language}&quality=${quality}`);
    await page.evaluate('window.filmDesk = { takeBytes: window.takeFilmBytes, tellFrame: window.tellFilmFrame }; 0');
    const request = { film, tour, inputs: await digestOf(dist, quality) };
    const receipt = await page.evaluate<FilmReceipt>(`window.film.record(${JSON.stringify(request)})`);
    if (faults.errors.length > 0) throw new Error(`the page reported:\n${faults.errors.join('\n')}`);
    await handle.close();
    await rename(unfinished, file);
    await writeFile(path.join(out, `${film.id}.json`), `${JSON.stringify(receipt, null, 2)}\n`);
    return { receipt, file };
  } catch (error) {
    await handle.close();
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Digest of every file of a build: what the pictures depend on besides the film's plan. */
async function digestOf(dist: string, quality: string): Promise<string> {
  const hash = createHash('sha256').update(quality);
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) {
    hash
      .update(path.relative(dist, file))
      .update('\0')
      .update(await readFile(file));
  }
  return hash.digest('hex');
}
