import sharp from 'sharp';
import { encodedChannel } from '../../src/domain/lighting/albedoOf';
import type { LightGrid } from './lightCharts';

/** Light of this strength is a full texel; brighter light is cut. */
export const LIGHT_SCALE = 3;

/** A light grid as a WebP picture: sRGB-encoded irradiance over `LIGHT_SCALE`, dithered so that dim walls do not band. */
export async function atlasPicture(grid: LightGrid, quality: number): Promise<Buffer> {
  const bytes = Buffer.alloc(grid.w * grid.h * 3);
  for (let at = 0; at < grid.w * grid.h; at += 1) {
    const threshold = ditherOf(at % grid.w, Math.floor(at / grid.w));
    for (let c = 0; c < 3; c += 1) {
      const value = encodedChannel(Math.min(1, Math.max(0, (grid.rgb[at * 3 + c] ?? 0) / LIGHT_SCALE))) * 255;
      bytes[at * 3 + c] = Math.min(255, Math.floor(value + threshold));
    }
  }
  return sharp(bytes, { raw: { width: grid.w, height: grid.h, channels: 3 } })
    .webp({ quality, smartSubsample: true, effort: 6 })
    .toBuffer();
}

/** Interleaved gradient noise (Jimenez 2014): an even threshold in [0, 1). */
function ditherOf(x: number, y: number): number {
  const inner = (0.06711056 * x + 0.00583715 * y) % 1;
  return (52.9829189 * inner) % 1;
}
