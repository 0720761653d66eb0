/** `npm run film`: renders a film of the exhibition folder from the production build, frame by frame. */

import path from 'node:path';
import { parseArgs } from 'node:util';
import type { FilmOverrides } from '../../src/domain/film/planFilm';
import { buildSite } from '../serve/buildSite';
import { isBuildStale } from '../serve/isBuildStale';
import { readFilm } from './readFilm';
import { renderFilm } from './renderFilm';

const HELP = `npm run film -- <film> [--seconds N] [--size WxH] [--fps N] [--out DIR] [--json]

Renders scenes/<exhibition>/films/<film>.json: walks its tour with a virtual clock, draws every frame when it has settled,
and writes DIR/<film>.webm (VP9) with a receipt DIR/<film>.json beside it. Rendered twice, the frame hashes are equal.

  --seconds N     only the first N seconds
  --start N       start at second N of the tour
  --size WxH      size in pixels, both even (default: as the film says)
  --fps N         frames per second (default: as the film says)
  --quality Q     low, medium or high (default high)
  --out DIR       where the film goes (default films)
  --json          print the receipt on stdout and nothing else
  --folder DIR    exhibition folder (default scenes/international-friends)
  --dist DIR      use this build as it is, instead of building where needed
`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  seconds: { type: 'string' },
  start: { type: 'string' },
  size: { type: 'string' },
  fps: { type: 'string' },
  quality: { type: 'string', default: 'high' },
  out: { type: 'string', default: 'films' },
  json: { type: 'boolean', default: false },
  folder: { type: 'string', default: 'scenes/international-friends' },
  dist: { type: 'string' },
} as const;

async function film(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new Error('name one film; see --help');
  const root = path.resolve(import.meta.dirname, '../..');
  const read = await readFilm(path.resolve(root, values.folder), name, overridesOf(values));
  if (!read.ok) {
    throw new Error(
      read.issues.map(({ file, path: at, value, reason }) => `${file} ${at}: ${value} — ${reason}`).join('\n'),
    );
  }
  if (!values.dist && (await isBuildStale(root, 'dist'))) {
    process.stderr.write('building …\n');
    await buildSite({ root, outDir: 'dist' });
  }
  const { receipt, file } = await renderFilm({
    ...read.value,
    dist: path.resolve(root, values.dist ?? 'dist'),
    out: path.resolve(values.out),
    quality: values.quality,
    onFrame: (done, of) => process.stderr.write(`\rframe ${done} of ${of}${done === of ? '\n' : ''}`),
  });
  process.stderr.write(`${file}\n`);
  if (values.json) process.stdout.write(`${JSON.stringify(receipt)}\n`);
}

interface Asked {
  readonly seconds?: string;
  readonly start?: string;
  readonly size?: string;
  readonly fps?: string;
}

function overridesOf({ seconds, start, size, fps }: Asked): FilmOverrides {
  return {
    ...(seconds === undefined ? {} : { seconds: Number(seconds) }),
    ...(start === undefined ? {} : { startAt: Number(start) }),
    ...(fps === undefined ? {} : { fps: Number(fps) }),
    ...(size === undefined ? {} : { size: sizeOf(size) }),
  };
}

function sizeOf(text: string): [number, number] {
  const [w = Number.NaN, h = Number.NaN] = text.split('x').map(Number);
  return [w, h];
}

film().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
