/** Decoding of pictures into what a texture layer needs; runs in the picture worker. */

/** A part of a picture in pixels, from the top left. */
export interface PictureCut {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Size to decode to; `isTurned` lays the picture on its side, a quarter turn clockwise. */
export interface PictureShape {
  readonly width: number;
  readonly height: number;
  readonly levels: number;
  readonly isTurned: boolean;
}

const PLAIN = { colorSpaceConversion: 'none', premultiplyAlpha: 'none' } as const;

/**
 * A picture, or a part of it, at the size asked for, and its mip levels, each half as large.
 * Rejects where the file is no picture. The caller closes the bitmaps.
 */
export async function decodePicture(file: Blob, cut: PictureCut | null, shape: PictureShape): Promise<ImageBitmap[]> {
  const { width, height, isTurned } = shape;
  const size = isTurned ? { resizeWidth: height, resizeHeight: width } : { resizeWidth: width, resizeHeight: height };
  const options = { ...PLAIN, ...size, resizeQuality: 'high' } as const;
  const upright = cut
    ? await createImageBitmap(file, cut.x, cut.y, cut.w, cut.h, options)
    : await createImageBitmap(file, options);
  const full = isTurned ? turn(upright) : upright;
  return [full, ...(await halvings(full, shape))];
}

/** The picture on its side, a quarter turn clockwise; closes the original. */
function turn(upright: ImageBitmap): ImageBitmap {
  // Read often: a canvas on the card would make the page wait for the card, 80 ms and more, when the picture is uploaded.
  const canvas = new OffscreenCanvas(upright.height, upright.width);
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  pen?.setTransform(0, 1, -1, 0, upright.height, 0);
  pen?.drawImage(upright, 0, 0);
  upright.close();
  return canvas.transferToImageBitmap();
}

async function halvings(full: ImageBitmap, { width, height, levels }: PictureShape): Promise<ImageBitmap[]> {
  const smaller: ImageBitmap[] = [];
  let above = full;
  for (let level = 1; level < levels; level += 1) {
    above = await createImageBitmap(above, {
      ...PLAIN,
      resizeWidth: Math.max(1, width >> level),
      resizeHeight: Math.max(1, height >> level),
      resizeQuality: 'medium',
    });
    smaller.push(above);
  }
  return smaller;
}
