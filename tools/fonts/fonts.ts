/** `npm run fonts`: subsets of EB Garamond and Noto Serif CJK SC for the interface, with `fonts.css` and their licences. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { readExhibition } from '../check/readExhibition';
import { firstCharacters, LATIN, laterCharacters, unicodeRange } from './charactersOf';
import { extractFace } from './extractFace';

const ROOT = path.join(import.meta.dirname, '../..');
const OUT = path.join(ROOT, 'public/fonts');
const GARAMOND = '/usr/share/fonts/opentype/ebgaramond';
const SONG = '/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc';

const HELP = `npm run fonts

Writes the interface's fonts to public/fonts: EB Garamond (Latin) and "Gallery Song", Noto Serif CJK SC cut down to the
characters of the exhibition, section and story titles, split so that the first view needs two small files.
Needs the Debian packages fonts-ebgaramond and fonts-noto-cjk.
`;

/** One font file and how style sheets name it. */
interface WebFont {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly file: string;
  readonly characters: string;
  readonly source: Buffer;
}

async function main(): Promise<number> {
  if (process.argv.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  const sources = [`${GARAMOND}/EBGaramond12-Regular.otf`, `${GARAMOND}/EBGaramond12-Italic.otf`, SONG];
  const missing = sources.filter((file) => !existsSync(file));
  if (missing.length > 0)
    throw new Error(`fonts missing: ${missing.join(', ')}; install fonts-ebgaramond and fonts-noto-cjk`);
  await mkdir(OUT, { recursive: true });
  const faces: string[] = [];
  let sum = 0;
  for (const font of await plannedFonts()) {
    const bytes = await subsetFont(font.source, font.characters, { targetFormat: 'woff2', noLayoutClosure: true });
    await writeFile(path.join(OUT, font.file), bytes);
    faces.push(faceRule(font));
    sum += bytes.length;
    process.stdout.write(
      `  ${font.file} ${(bytes.length / 1000).toFixed(1)} kB, ${[...font.characters].length} characters\n`,
    );
  }
  await writeFile(path.join(OUT, 'fonts.css'), `${HEAD}\n${faces.join('\n')}`);
  process.stdout.write(`  ${(sum / 1000).toFixed(1)} kB in all\n`);
  await copyFile(path.join(import.meta.dirname, 'OFL.txt'), path.join(OUT, 'OFL.txt'));
  return 0;
}

async function plannedFonts(): Promise<readonly WebFont[]> {
  const read = await readExhibition(path.join(ROOT, process.env['EXHIBITION_DIR'] ?? 'scenes/international-friends'));
  if (!read.ok) throw new Error(`the exhibition has ${read.issues.length} faults: run npm run check:data`);
  const words = await readFile(path.join(import.meta.dirname, 'hallWords.txt'), 'utf8');
  const first = firstCharacters(read.value.catalogue, words);
  const song = extractFace(await readFile(SONG), 'NotoSerifCJKsc-Regular');
  const garamond = (cut: string) => readFile(`${GARAMOND}/EBGaramond12-${cut}.otf`);
  return [
    {
      family: 'EB Garamond',
      style: 'normal',
      file: 'garamond-regular.woff2',
      characters: LATIN,
      source: await garamond('Regular'),
    },
    {
      family: 'EB Garamond',
      style: 'italic',
      file: 'garamond-italic.woff2',
      characters: LATIN,
      source: await garamond('Italic'),
    },
    { family: 'Gallery Song', style: 'normal', file: 'song-first.woff2', characters: first, source: song },
    {
      family: 'Gallery Song',
      style: 'normal',
      file: 'song-titles.woff2',
      characters: laterCharacters(read.value.catalogue, first),
      source: song,
    },
  ];
}

const HEAD = '/* Written by npm run fonts. SIL Open Font License 1.1, see OFL.txt. */';

function faceRule({ family, style, file, characters }: WebFont): string {
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-display: swap;
  src: url("${file}") format("woff2");
  unicode-range: ${unicodeRange(characters)};
}
`;
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
