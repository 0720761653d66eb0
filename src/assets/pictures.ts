/**
 * Pictures of the visit, fetched from its own origin and decoded off the main thread. The compressed files of the last
 * few stay in memory, because the same picture is wanted first small and then large.
 */
import { SourceError } from './exhibitionSource';

/** Compressed pictures kept, about 30 kB each. */
const KEPT = 96;

/** A part of a picture in pixels, from the top left. */
export interface PictureCut {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Size to decode to; `isTurned` lays the picture on its side, a quarter turn clockwise, before that. */
export interface PictureShape {
  readonly width: number;
  readonly height: number;
  readonly levels: number;
  readonly isTurned: boolean;
}

/** Where pictures come from. Bitmaps belong to the caller, who closes them. */
export interface PictureSource {
  /** The picture at full size and its mip levels, each half as large. @throws SourceError */
  readonly load: (path: string, cut: PictureCut | null, shape: PictureShape) => Promise<readonly ImageBitmap[]>;
}

/** A source with its own small store of compressed files. */
export function createPictureSource(): PictureSource {
  const kept = new Map<string, Promise<Blob>>();
  const fileOf = (path: string): Promise<Blob> => {
    const known = kept.get(path);
    if (known) {
      kept.delete(path);
      kept.set(path, known);
      return known;
    }
    const file = fetchFile(path);
    kept.set(path, file);
    file.catch(() => kept.delete(path));
    const oldest = kept.keys().next();
    if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
    return file;
  };
  return {
    load: async (path, cut, shape) => {
      const file = await fileOf(path);
      const full = await decode(file, cut, shape).catch(() => {
        throw new SourceError(path, 200);
      });
      return [full, ...(await halvings(full, shape))];
    },
  };
}

async function fetchFile(path: string): Promise<Blob> {
  const response = await fetch(`${import.meta.env.BASE_URL}${path}`).catch(() => null);
  if (!response?.ok) throw new SourceError(path, response?.status ?? null);
  return response.blob();
}

const PLAIN = { colorSpaceConversion: 'none', premultiplyAlpha: 'none' } as const;

async function decode(file: Blob, cut: PictureCut | null, shape: PictureShape): Promise<ImageBitmap> {
  const size = shape.isTurned
    ? { resizeWidth: shape.height, resizeHeight: shape.width }
    : { resizeWidth: shape.width, resizeHeight: shape.height };
  const options = { ...PLAIN, ...size, resizeQuality: 'high' } as const;
  const upright = cut
    ? await createImageBitmap(file, cut.x, cut.y, cut.w, cut.h, options)
    : await createImageBitmap(file, options);
  return shape.isTurned ? turn(upright) : upright;
}

/** The picture on its side, a quarter turn clockwise; closes the original. */
function turn(upright: ImageBitmap): ImageBitmap {
  const canvas = new OffscreenCanvas(upright.height, upright.width);
  const pen = canvas.getContext('2d', { alpha: false });
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
