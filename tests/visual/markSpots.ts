import sharp from 'sharp';
import type { Fight } from '../support/secondLook';

/** Side of a mark in pixels. */
const SIDE = 18;

/** A picture with a frame around each spot. */
export async function markSpots(picture: Buffer, spots: readonly Fight[]): Promise<Buffer> {
  const { width, height } = await sharp(picture).metadata();
  const marks = spots.map(
    ({ x, y }) => `<rect x="${x - SIDE / 2}" y="${y - SIDE / 2}" width="${SIDE}" height="${SIDE}"/>`,
  );
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g fill="none" stroke="#f0f">${marks.join('')}</g></svg>`;
  return sharp(picture)
    .composite([{ input: Buffer.from(drawing) }])
    .png()
    .toBuffer();
}
