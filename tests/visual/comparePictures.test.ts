import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { differenceOf, goldenOf, lookOf } from './comparePictures';

/** A grey wall with a light plate of the given size hung on it. */
async function wallWith(plate: { w: number; h: number; left: number } | null): Promise<Buffer> {
  const wall = sharp({ create: { width: 640, height: 360, channels: 3, background: '#6e6c69' } }).png();
  if (!plate) return wall.toBuffer();
  const input = await sharp({ create: { width: plate.w, height: plate.h, channels: 3, background: '#ddd' } })
    .png()
    .toBuffer();
  return wall.composite([{ input, left: plate.left, top: 100 }]).toBuffer();
}

describe('comparing pictures', () => {
  it('the guard refuses an empty picture', async () => {
    const empty = await sharp({ create: { width: 64, height: 36, channels: 3, background: '#161514' } })
      .png()
      .toBuffer();
    expect((await lookOf(empty)).spread).toBeLessThan(0.01);
  });

  it('sees a picture that moved', async () => {
    const hung = await wallWith({ w: 160, h: 120, left: 240 });
    const moved = await wallWith({ w: 160, h: 120, left: 300 });
    expect(await differenceOf(hung, hung)).toEqual({ mean: 0, part: 0 });
    expect((await differenceOf(hung, moved)).mean).toBeGreaterThan(0.02);
  });

  it('sees one small thing that is gone by its part, though the whole hardly changed', async () => {
    const { mean, part } = await differenceOf(await wallWith({ w: 30, h: 30, left: 240 }), await wallWith(null));
    expect(mean).toBeLessThan(0.005);
    // The plate lies in two of the parts of 40 x 40 pixels; 30 x 20 of one of them, by (0xdd - 0x6c) / 255 = 0.44.
    expect(part).toBeCloseTo((0.44 * 30 * 20) / 1600, 1);
  });

  it('is not misled by how goldens are kept', async () => {
    const hung = await wallWith({ w: 160, h: 120, left: 243 });
    const { mean, part } = await differenceOf(hung, await goldenOf(hung));
    expect(mean).toBeLessThan(0.002);
    expect(part).toBeLessThan(0.02);
  });
});
