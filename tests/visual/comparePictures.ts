import sharp from 'sharp';

/** How a picture is, roughly: to tell a drawn hall from an empty or broken one. */
export interface Look {
  /** Mean over all channels, 0 to 1. */
  readonly mean: number;
  /** Largest standard deviation of a channel, 0 to 1. */
  readonly spread: number;
}

/** How far two pictures are from each other, 0 (equal) to 1. */
export interface Difference {
  /** Mean over the whole picture: sees light that changed. */
  readonly mean: number;
  /** Mean over that of its 144 parts that changed most: sees one small thing that changed. */
  readonly part: number;
}

/** Pictures are compared at this width: fine enough to see a picture hang askew, coarse enough for another Chromium's edges. */
const COMPARED = { width: 160, height: 90 } as const;
/** A part is a square of so many compared pixels. */
const PART = 10;
const PARTS_ACROSS = COMPARED.width / PART;

export async function lookOf(picture: Buffer): Promise<Look> {
  const { channels } = await sharp(picture).removeAlpha().stats();
  const mean = channels.reduce((sum, channel) => sum + channel.mean, 0) / channels.length / 255;
  return { mean, spread: Math.max(...channels.map((channel) => channel.stdev)) / 255 };
}

/** Difference of two pictures of the same shape. */
export async function differenceOf(one: Buffer, other: Buffer): Promise<Difference> {
  const [a, b] = await Promise.all([shrink(one), shrink(other)]);
  const parts = new Float64Array(PARTS_ACROSS * (COMPARED.height / PART));
  a.forEach((value, at) => {
    const pixel = Math.floor(at / 3);
    const column = Math.floor((pixel % COMPARED.width) / PART);
    const row = Math.floor(pixel / COMPARED.width / PART);
    const part = row * PARTS_ACROSS + column;
    parts[part] = (parts[part] ?? 0) + Math.abs(value - (b[at] ?? 0)) / 255;
  });
  return {
    mean: parts.reduce((sum, part) => sum + part, 0) / a.length,
    part: Math.max(...parts) / (PART * PART * 3),
  };
}

/** The picture as it is kept for comparison. */
export async function goldenOf(picture: Buffer): Promise<Buffer> {
  return sharp(picture).resize(320, 180, { fit: 'fill' }).removeAlpha().webp({ quality: 92, effort: 6 }).toBuffer();
}

async function shrink(picture: Buffer): Promise<Uint8Array> {
  const { data } = await sharp(picture)
    .removeAlpha()
    .resize(COMPARED.width, COMPARED.height, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data;
}
