/** `npm run look`: stills of the named standpoints from the production build. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { launchBrowser } from '../browser/launchBrowser';
import { openVisit, settle, watchPage } from '../browser/openVisit';
import { buildSite } from '../serve/buildSite';
import { isBuildStale } from '../serve/isBuildStale';
import { serveDist } from '../serve/serveDist';
import { readStandpoints, type Standpoint } from './readStandpoints';

const HELP = `npm run look -- --out DIR [--only NAME] [--size 1280x720] [--lang zh|en] [--quality Q] [--dist DIR]

Renders stills of the named standpoints (tools/look/standpoints.json), in Chinese and English, from the production build;
builds it where it is missing or old. Files: DIR/<standpoint>.<language>.png

  --out DIR      where the pictures go (made where missing)
  --only NAME    only standpoints whose name contains NAME
  --size WxH     size in pixels (default 1280x720)
  --lang LANG    one language only
  --quality Q    low, medium or high (default high)
  --bare         without the interface
  --dist DIR     use this build as it is
`;

const LANGUAGES = ['zh', 'en'] as const;

async function look(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      out: { type: 'string' },
      only: { type: 'string' },
      size: { type: 'string', default: '1280x720' },
      lang: { type: 'string' },
      quality: { type: 'string', default: 'high' },
      bare: { type: 'boolean', default: false },
      dist: { type: 'string' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (!values.out) throw new Error('--out DIR is missing; see --help');
  const size = parseSize(values.size);
  const languages = LANGUAGES.filter((language) => values.lang === undefined || values.lang === language);
  if (languages.length === 0) throw new Error(`--lang ${values.lang} is neither zh nor en`);
  const root = path.resolve(import.meta.dirname, '../..');
  const standpoints = await readStandpoints(path.join(import.meta.dirname, 'standpoints.json'), values.only);
  if (!values.dist && (await isBuildStale(root, 'dist'))) {
    process.stderr.write('building …\n');
    await buildSite({ root, outDir: 'dist' });
  }
  await mkdir(values.out, { recursive: true });

  const server = await serveDist({ folder: path.resolve(root, values.dist ?? 'dist') });
  const browser = await launchBrowser();
  try {
    for (const language of languages) {
      const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1, reducedMotion: 'reduce' });
      const faults = watchPage(page, server.url);
      await openVisit(page, server.url, `?lang=${language}&quality=${values.quality}`);
      if (values.bare) await page.addStyleTag({ content: '#root > * > :not(:has(canvas)) { visibility: hidden }' });
      for (const standpoint of standpoints) {
        const file = path.join(values.out, `${standpoint.name}.${language}.png`);
        await photograph(page, standpoint, file);
        process.stderr.write(`${file}\n`);
      }
      const found = [...faults.errors, ...faults.console, ...faults.offOrigin];
      if (found.length > 0) throw new Error(`the page reported:\n${found.join('\n')}`);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function photograph(
  page: Page,
  { x, z, headingDeg, pitchDeg = 0, eye }: Standpoint,
  file: string,
): Promise<void> {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const pose = { x, z, heading: radians(headingDeg), pitch: radians(pitchDeg), ...(eye === undefined ? {} : { eye }) };
  await page.evaluate(`window.visit.goTo({ pose: ${JSON.stringify(pose)} })`);
  await settle(page);
  await page.screenshot({ path: file });
}

function parseSize(text: string): { width: number; height: number } {
  const [width = 0, height = 0] = text.split('x').map(Number);
  if (!Number.isInteger(width) || !Number.isInteger(height) || width < 1 || height < 1)
    throw new Error(`--size ${text} is not like 1280x720`);
  return { width, height };
}

look().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
