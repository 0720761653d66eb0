/** `npm run look`: stills of the named standpoints from the production build. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser/launchBrowser';
import { buildSite } from '../serve/buildSite';
import { isBuildStale } from '../serve/isBuildStale';
import { serveDist } from '../serve/serveDist';
import { contactSheet, type Still } from './contactSheet';
import { readStandpoints, type Standpoint } from './readStandpoints';
import { takeStills } from './takeStills';

const HELP = `npm run look -- (--out DIR | --sheet NAME) [--only NAME] [--size 1280x720] [--lang zh|en] [--quality Q] [--dist DIR]

Renders stills of the named standpoints (tools/look/standpoints.json), in Chinese and English, from the production build;
builds it where it is missing or old. Files: DIR/<standpoint>.<language>.png, NAME.<language>.webp

  --out DIR      where the pictures go (made where missing)
  --sheet NAME   one sheet of all of them in each language, without the interface, at most 400 kB
  --only NAME    only standpoints whose name contains NAME
  --size WxH     size in pixels (default 1280x720)
  --lang LANG    one language only
  --quality Q    low, medium or high (default high)
  --bare         without the interface
  --dist DIR     use this build as it is
`;

const LANGUAGES = ['zh', 'en'] as const;

function readOptions() {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      out: { type: 'string' },
      sheet: { type: 'string' },
      only: { type: 'string' },
      size: { type: 'string', default: '1280x720' },
      lang: { type: 'string' },
      quality: { type: 'string', default: 'high' },
      bare: { type: 'boolean', default: false },
      dist: { type: 'string' },
    },
  });
  if (!values.help && !values.out && !values.sheet) throw new Error('--out DIR or --sheet NAME is missing; see --help');
  const languages = LANGUAGES.filter((language) => values.lang === undefined || values.lang === language);
  if (languages.length === 0) throw new Error(`--lang ${values.lang} is neither zh nor en`);
  return { ...values, languages, size: parseSize(values.size) };
}

async function look(): Promise<void> {
  const { help, out, sheet, only, languages, size, quality, bare, dist } = readOptions();
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const root = path.resolve(import.meta.dirname, '../..');
  const standpoints = await readStandpoints(path.join(import.meta.dirname, 'standpoints.json'), only);
  if (!dist && (await isBuildStale(root, 'dist'))) {
    process.stderr.write('building …\n');
    await buildSite({ root, outDir: 'dist' });
  }
  for (const folder of [out, sheet && path.dirname(sheet)]) if (folder) await mkdir(folder, { recursive: true });

  const server = await serveDist({ folder: path.resolve(root, dist ?? 'dist') });
  const browser = await launchBrowser();
  try {
    for (const language of languages) {
      const stills: Still[] = [];
      const onStill = async (still: Still, { name }: Standpoint): Promise<void> => {
        stills.push(still);
        if (out) await writeFile(path.join(out, `${name}.${language}.png`), still.picture);
        process.stderr.write(`${name}.${language}\n`);
      };
      const isBare = bare || sheet !== undefined;
      const siteUrl = server.url;
      const title = await takeStills({ browser, siteUrl, language, quality, size, isBare, standpoints, onStill });
      if (!sheet) continue;
      await writeFile(`${sheet}.${language}.webp`, await contactSheet(title, stills));
      process.stderr.write(`${sheet}.${language}.webp\n`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
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
