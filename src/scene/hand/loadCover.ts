import type { WebGLRenderer } from 'three';
import { createPictureSource } from '../../assets/pictures';
import type { PictureFiles } from '../../domain/hall/hall';
import { createTextureArray, type TextureArray } from '../exhibits/streaming/textureArray';

/** Brings the picture of a thing's face to the card, whole and at its full size. Rejects where it does not arrive. */
export async function loadCover(renderer: WebGLRenderer, { near, w, h }: PictureFiles): Promise<TextureArray> {
  const levels = 1 + Math.floor(Math.log2(Math.max(w, h)));
  const source = createPictureSource();
  try {
    const bitmaps = await source.load(near, null, { width: w, height: h, levels, isTurned: false });
    const array = createTextureArray(renderer, { width: w, height: h, layers: 1, levels });
    bitmaps.forEach((bitmap, level) => {
      array.upload({ layer: 0, level, bitmap, firstRow: 0, rows: bitmap.height });
      bitmap.close();
    });
    return array;
  } finally {
    source.dispose();
  }
}
