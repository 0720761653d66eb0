import sharp from 'sharp';

/** How a picture is, roughly: to tell a drawn hall from an empty or broken one. */
export interface Look {
  /** Mean over all channels, 0 to 1. */
  readonly mean: number;
  /** Largest standard deviation of a channel, 0 to 1. */
  readonly spread: number;
}

/** Pictures are compared at this width: fine enough to see a picture hang askew, coarse enough for another Chromium's edges. */
const COMPARED = { width: 160, height: 90 } as const;

export async function lookOf(picture: Buffer): Promise<Look> {
  const { channels } = await sharp(picture).removeAlpha().stats();
  const mean = channels.reduce((sum, channel) => sum + channel.mean, 0) / channels.length / 255;
  return { mean, spread: Math.max(...channels.map((channel) => channel.stdev)) / 255 };
}

/** Mean difference of two pictures of the same shape, 0 (equal) to 1. */
export async function differenceOf(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([shrink(one), shrink(other)]);
  const total = a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0);
  return total / a.length / 255;
}

/** The picture as it is kept for comparison. */
export async function goldenOf(picture: Buffer): Promise<Buffer> {
  return sharp(picture).resize(320, 180, { fit: 'fill' }).removeAlpha().png({ compressionLevel: 9 }).toBuffer();
}

async function shrink(picture: Buffer): Promise<Uint8Array> {
  const { data } = await sharp(picture)
    .removeAlpha()
    .resize(COMPARED.width, COMPARED.height, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data;
}
