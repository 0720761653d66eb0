import sharp, { type Stats } from 'sharp';
import { describe, expect, it } from 'vitest';
import { contactSheet } from '../../../tools/look/contactSheet';

const still = async (background: string): Promise<Buffer> =>
  sharp({ create: { width: 640, height: 360, channels: 3, background } })
    .png()
    .toBuffer();

/** What a part of a picture holds; sharp's own `stats` looks at the whole file whatever was cut out of it. */
async function statsOf(sheet: Buffer, left: number, top: number, width: number, height: number): Promise<Stats> {
  return sharp(await sharp(sheet).extract({ left, top, width, height }).png().toBuffer()).stats();
}

/** Mean of a square of 20 pixels. */
async function colourAt(sheet: Buffer, left: number, top: number): Promise<readonly number[]> {
  const { channels } = await statsOf(sheet, left, top, 20, 20);
  return channels.map(({ mean }) => Math.round(mean));
}

describe('a contact sheet', () => {
  it('shows the stills in rows of four, in their order', async () => {
    const colours = ['#c00000', '#00c000', '#0000c0', '#c0c000', '#00c0c0'];
    const pictures = await Promise.all(colours.map(still));
    const sheet = await contactSheet(
      'Title',
      pictures.map((picture, n) => ({ picture, caption: `Still ${n}` })),
    );
    // A gap of 16 pixels, pictures of 480 x 270; two rows of 270 + 30 + 16 under a head of 72.
    expect(await sharp(sheet).metadata()).toMatchObject({ format: 'webp', width: 2000, height: 704 });
    const [red = 0, green = 0] = await colourAt(sheet, 16 + 190, 72 + 100);
    expect(red).toBeGreaterThan(150);
    expect(green).toBeLessThan(40);
    const fifth = await colourAt(sheet, 16 + 190, 72 + 316 + 100);
    expect(fifth[0]).toBeLessThan(40);
    expect(fifth[2]).toBeGreaterThan(150);
  });

  it('writes title and captions, in Chinese too', async () => {
    const picture = await still('#161514');
    const brightest = async (caption: string): Promise<number> => {
      const sheet = await contactSheet('', [{ picture, caption }]);
      const { channels } = await statsOf(sheet, 16, 342, 200, 28);
      return channels[0]?.max ?? 0;
    };
    expect(await brightest('')).toBeLessThan(40);
    expect(await brightest('Prologue & more')).toBeGreaterThan(120);
    expect(await brightest('序厅')).toBeGreaterThan(120);
  });

  it('is refused when no quality makes it small enough', async () => {
    const stills = [{ picture: await still('#c00000'), caption: 'Prologue' }];
    await expect(contactSheet('Title', stills, 1000)).rejects.toThrow('1 kB');
    expect((await contactSheet('Title', stills)).byteLength).toBeGreaterThan(1000);
  });
});
