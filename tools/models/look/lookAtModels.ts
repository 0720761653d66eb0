import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { build } from 'vite';
import { launchBrowser } from '../../browser/launchBrowser';
import { until } from '../../browser/openVisit';
import { serveDist } from '../../serve/serveDist';
import { FORMS } from '../forms/registry';
import type { ManifestEntry } from '../manifest';
import { SKINS } from '../skin/skins';

/** A cell of the contact sheet in pixels, and how many stand side by side. */
const CELL = { width: 240, height: 180 } as const;
/** Size of the single pictures. */
const PICTURE = { width: 960, height: 720 } as const;
const COLUMNS = 4;
/** Distance of the closer look at what wears a skin, as a share of the usual. */
const CLOSE = 0.42;
interface Drawn {
  readonly id: string;
  readonly pictures: readonly string[];
}

/**
 * Pictures of models from two sides in the hall's own light, one file each, and all of them on one sheet.
 *
 * @param level a level's name; the finest where it is absent
 */
export async function lookAtModels(
  entries: readonly ManifestEntry[],
  folder: string,
  out: string,
  say: (line: string) => void,
  level?: string,
): Promise<void> {
  await mkdir(out, { recursive: true });
  const site = await mkdtemp(path.join(tmpdir(), 'models-look-'));
  await build({
    configFile: false,
    root: path.join(import.meta.dirname, 'page'),
    base: './',
    logLevel: 'error',
    build: { outDir: site, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1000 },
  });
  const server = await serveDist({ folder: site });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: PICTURE, deviceScaleFactor: 1 });
    await page.goto(server.url);
    await until(page, 'window.portraits !== undefined');
    const drawn: Drawn[] = [];
    for (const entry of entries) {
      drawn.push(await draw(page, entry, folder, out, level));
      say(`  ${drawn.length}/${entries.length} ${entry.id}`);
    }
    await writeFile(path.join(out, 'sheet.webp'), await sheetOf(drawn));
    say(`  ${path.join(out, 'sheet.webp')}`);
  } finally {
    await browser.close();
    await server.close();
    await rm(site, { recursive: true, force: true });
  }
}

async function draw(
  page: Page,
  { id, files, source }: ManifestEntry,
  folder: string,
  out: string,
  level: string | undefined,
): Promise<Drawn> {
  const file = files.find((each) => each.level === level) ?? files.at(-1);
  if (!file) throw new Error(`${id} has no files`);
  const base64 = (await readFile(path.join(folder, file.path))).toString('base64');
  const kind = path.basename(source);
  const lying = FORMS[kind]?.rests === 'back';
  const skin =
    id in SKINS ? (await readFile(path.join(folder, `../textures/skins/${id}.webp`))).toString('base64') : null;
  const take = async (name: string, from: number, distance: number): Promise<string> => {
    const order = { ...PICTURE, base64, skin, kind, from, distance, lying };
    await page.evaluate(`window.portraits.draw(${JSON.stringify(order)})`);
    const picture = path.join(out, `${id}.${name}.png`);
    await page.locator('canvas').screenshot({ path: picture });
    return picture;
  };
  if (skin) await take('close', 0, CLOSE);
  return { id, pictures: [await take('1', 0, 1), await take('2', 1, 1)] };
}

/** All pictures on one sheet, each model's two side by side, its name below. */
async function sheetOf(drawn: readonly Drawn[]): Promise<Buffer> {
  const { width, height } = CELL;
  const caption = 20;
  const perRow = COLUMNS;
  const rows = Math.ceil(drawn.length / perRow);
  const layers = await Promise.all(
    drawn.flatMap(({ id, pictures }, at) => {
      const left = (at % perRow) * width * 2;
      const top = Math.floor(at / perRow) * (height + caption);
      const text = `<svg width="${width * 2}" height="${caption}"><text x="8" y="14" font-size="13" font-family="sans-serif" fill="#ddd">${id}</text></svg>`;
      return [
        ...pictures.map(async (picture, n) => ({
          input: await sharp(picture).resize(width, height).toBuffer(),
          left: left + n * width,
          top,
        })),
        Promise.resolve({ input: Buffer.from(text), left, top: top + height }),
      ];
    }),
  );
  return sharp({
    create: {
      width: Math.min(drawn.length, perRow) * width * 2,
      height: rows * (height + caption),
      channels: 3,
      background: '#1c1b1a',
    },
  })
    .composite(layers)
    .webp({ quality: 88 })
    .toBuffer();
}
