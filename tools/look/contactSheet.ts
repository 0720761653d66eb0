import sharp from 'sharp';

/** A picture of the visit with what it shows. */
export interface Still {
  readonly picture: Buffer;
  readonly caption: string;
}

/** Size of one picture and the room around it, in pixels. */
const PICTURE = { w: 480, h: 270 } as const;
const ACROSS = 4;
const GAP = 16;
const CAPTION = 30;
const HEAD = 72;
/** A sheet is never larger than this; quality gives way. */
const MOST_BYTES = 400_000;
const QUALITIES = [82, 74, 66, 58, 50, 42];
const LATIN = "'EB Garamond', Georgia, 'Times New Roman', serif";
const CHINESE = "'Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', SimSun, serif";

/**
 * One picture of all stills, four in a row, each with its caption: WebP.
 *
 * @param most bytes of the file
 * @throws Error where there are so many stills that no quality is low enough
 */
export async function contactSheet(title: string, stills: readonly Still[], most = MOST_BYTES): Promise<Buffer> {
  const rows = Math.ceil(stills.length / ACROSS);
  const width = GAP + ACROSS * (PICTURE.w + GAP);
  const height = HEAD + rows * (PICTURE.h + CAPTION + GAP);
  const places = stills.map((_, n) => ({
    left: GAP + (n % ACROSS) * (PICTURE.w + GAP),
    top: HEAD + Math.floor(n / ACROSS) * (PICTURE.h + CAPTION + GAP),
  }));
  const small = await Promise.all(
    stills.map(({ picture }) => sharp(picture).resize(PICTURE.w, PICTURE.h, { fit: 'cover' }).toBuffer()),
  );
  const captions = stills.map(({ caption }, n) => {
    const { left = 0, top = 0 } = places[n] ?? {};
    return textAt(caption, left, top + PICTURE.h + 22, 16, '#c9c3b6');
  });
  const words = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    ${textAt(title, GAP, 46, 27, '#f1ede4')}${captions.join('')}</svg>`;
  const sheet = await sharp({ create: { width, height, channels: 3, background: '#161514' } })
    .composite([
      ...small.map((input, n) => ({ input, left: places[n]?.left ?? 0, top: places[n]?.top ?? 0 })),
      { input: Buffer.from(words), left: 0, top: 0 },
    ])
    .png()
    .toBuffer();
  for (const quality of QUALITIES) {
    const encoded = await sharp(sheet).webp({ quality, effort: 6 }).toBuffer();
    if (encoded.byteLength <= most) return encoded;
  }
  throw new Error(`a sheet of ${stills.length} stills does not fit into ${most / 1000} kB`);
}

function textAt(text: string, x: number, y: number, size: number, fill: string): string {
  const family = /\p{Script=Han}/u.test(text) ? CHINESE : LATIN;
  return `<text x="${x}" y="${y}" font-size="${size}" font-family="${family}" fill="${fill}">${escapeText(text)}</text>`;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
