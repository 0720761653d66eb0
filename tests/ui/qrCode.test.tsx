import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { QrCode } from '../../src/ui/qr/QrCode';
import { qrPath } from '../../src/ui/qr/qrPath';

afterEach(cleanup);

const ADDRESS = 'https://museum.example/friends/#/exhibit/ph-shaw-group-1933';

/** What a phone's camera would read of the code: the drawing is rasterised at a few pixels a module. */
async function read(svg: Element, pixels = 300): Promise<string | null> {
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const { data, info } = await sharp(Buffer.from(svg.outerHTML))
    .resize(pixels, pixels)
    .flatten({ background: '#888' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null;
}

function draw(text: string): Element {
  cleanup();
  render(<QrCode text={text} label="The address" />);
  return screen.getByRole('img', { name: 'The address' });
}

describe('the QR code', () => {
  it('is read back as the address it was made of', async () => {
    expect(await read(draw(ADDRESS))).toBe(ADDRESS);
  });

  it('is read back whatever the address, also with a whole visit in it', async () => {
    const text = fc.stringMatching(/^[a-z0-9./#?=-]{1,200}$/).map((tail) => `https://museum.example/${tail}`);
    await fc.assert(
      fc.asyncProperty(text, async (address) => {
        expect(await read(draw(address), 600)).toBe(address);
      }),
      { numRuns: 15 },
    );
    const long = `https://museum.example/#/visit/1.${'4rp5x9'.repeat(110)}`;
    expect(await read(draw(long), 900)).toBe(long);
  });

  it('has the quiet zone that readers need: four modules on every side', () => {
    const { size, path } = qrPath(ADDRESS);
    const dark = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(
      ([, x, y, w]) => [Number(x), Number(y), Number(w)] as const,
    );
    expect(dark.length).toBeGreaterThan(50);
    expect(Math.min(...dark.map(([x]) => x))).toBe(4);
    expect(Math.min(...dark.map(([, y]) => y))).toBe(4);
    expect(Math.max(...dark.map(([x, , w]) => x + w))).toBe(size - 4);
    expect(Math.max(...dark.map(([, y]) => y + 1))).toBe(size - 4);
  });

  it('would not be read with its finder patterns gone', async () => {
    const svg = draw(ADDRESS);
    const path = svg.querySelector('path');
    path?.setAttribute('d', (path.getAttribute('d') ?? '').replaceAll(/M4 \d+h\d+v1h-\d+z/g, ''));
    expect(await read(svg)).toBeNull();
  });
});
