import sharp from 'sharp';
import { encodedOf } from './colour';

/** Brightest a skin can be, as a multiple of white in its model's tone; the shader of things multiplies by it. */
const SKIN_GAIN = 1.6;
/** Height of the full relief, from black to white, as a share of the model's largest extent; as the shader has it. */
const RELIEF = 0.006;

/**
 * A skin as a WebP: colours in sRGB, divided by `SKIN_GAIN`; relief in alpha, mid-grey level with the surface.
 *
 * @param values linear colour and height in metres, four floats a texel
 * @param largest extent of the model in metres
 */
export async function encodeSkin(values: Float32Array, size: number, largest: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(values.length);
  for (const [at, value] of values.entries()) {
    const share = at % 4 === 3 ? 0.5 + value / (RELIEF * largest) : encodedOf(Math.max(0, value / SKIN_GAIN));
    // Alpha is never nothing: what cannot be seen might be thrown away.
    bytes[at] = Math.min(255, Math.max(at % 4 === 3 ? 1 : 0, Math.round(share * 255)));
  }
  return sharp(bytes, { raw: { width: size, height: size, channels: 4 } })
    .webp({ quality: 88, alphaQuality: 90, effort: 5, smartSubsample: true, exact: true })
    .toBuffer();
}
