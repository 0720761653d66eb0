/**
 * `npx tsx tools/materials/hallNumbers.ts`: draws the halls' numbers for the lintels of their doors. Needs the fonts
 * EB Garamond and Noto Serif CJK SC on this machine; the picture is committed, the visit needs neither.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { numberedHalls } from '../../src/domain/lighting/doorNumbers';
import { parsePlan } from '../../src/domain/plan/parsePlan';
import { keepEntries } from '../textures/keepEntries';

const FONTS = ['EB Garamond', 'Noto Serif CJK SC'] as const;
const OUT = 'textures/materials/hall-numbers.webp';
/** One row per hall, 2.4 x 0.6 m on the wall. */
const ROW = { w: 640, h: 160 } as const;
const IVORY = '#efe7d8';

async function main(): Promise<void> {
  const fonts = execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  const missing = FONTS.filter((font) => !fonts.includes(font));
  if (missing.length > 0) throw new Error(`these fonts are not installed: ${missing.join(', ')}`);
  const file = 'scenes/international-friends/plan.json';
  const plan = parsePlan(file, JSON.parse(await readFile(file, 'utf8')));
  if (!plan.ok) throw new Error(`${file} has faults; npm run check:data lists them`);
  const halls = numberedHalls(plan.value);
  const rows = halls.map(({ id, title }, n) => rowOf(id, title, n * ROW.h)).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${ROW.w}" height="${ROW.h * halls.length}">${rows}</svg>`;
  await mkdir(path.dirname(OUT), { recursive: true });
  const picture = await sharp(Buffer.from(svg)).webp({ quality: 90, alphaQuality: 90, effort: 6 }).toBuffer();
  await writeFile(OUT, picture);
  const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
  const entry = {
    id: 'materials/hall-numbers',
    files: [
      {
        level: 'full',
        path: 'materials/hall-numbers.webp',
        bytes: picture.length,
        width: ROW.w,
        height: ROW.h * halls.length,
      },
    ],
    madeBy: 'tools/materials/hallNumbers.ts',
    source: 'scenes/international-friends/plan.json: halls',
    licence: 'CC-BY-4.0',
    inputsHash: sha256(svg).slice(0, 16),
    sha256: sha256(picture),
  };
  await keepEntries(path.join(path.dirname(OUT), '../manifest.json'), [entry]);
  process.stdout.write(`${OUT} ${(picture.length / 1000).toFixed(1)} kB\n`);
}

/** Large number, a hairline, and the hall's name in both languages. */
function rowOf(id: string, title: { readonly zh: string; readonly en: string }, y: number): string {
  return `
    <g fill="${IVORY}" transform="translate(0 ${y})">
      <text x="262" y="120" font-family="EB Garamond" font-size="132" text-anchor="end">${id}</text>
      <rect x="296" y="30" width="2" height="100" opacity="0.7"/>
      <text x="330" y="76" font-family="Noto Serif CJK SC" font-weight="600" font-size="50" letter-spacing="6">${title.zh}</text>
      <text x="332" y="124" font-family="EB Garamond" font-size="36" letter-spacing="2">${title.en}</text>
    </g>`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
