/** Pictures of the visit, fetched from its own origin and decoded in a worker. */
import type { PictureCut, PictureShape } from './decodePicture';
import { SourceError } from './exhibitionSource';
import type { PictureDelivery, PictureOrder } from './pictureWorker';

/** Where pictures come from. Bitmaps belong to the caller, who closes them. */
export interface PictureSource {
  /** The picture at full size and its mip levels, each half as large. @throws SourceError */
  readonly load: (path: string, cut: PictureCut | null, shape: PictureShape) => Promise<readonly ImageBitmap[]>;
  /** Ends the worker; what was still asked for never arrives. */
  readonly dispose: () => void;
}

interface Waiting {
  readonly path: string;
  readonly resolve: (bitmaps: readonly ImageBitmap[]) => void;
  readonly reject: (error: SourceError) => void;
}

/** A source with a worker of its own. Paths are relative to the site's base. */
export function createPictureSource(): PictureSource {
  const waiting = new Map<number, Waiting>();
  let serial = 0;
  const worker = new Worker(new URL('./pictureWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<PictureDelivery>) => {
    const order = waiting.get(data.id);
    waiting.delete(data.id);
    if ('bitmaps' in data) {
      if (order) order.resolve(data.bitmaps);
      else for (const bitmap of data.bitmaps) bitmap.close();
      return;
    }
    order?.reject(new SourceError(order.path, data.status));
  });
  worker.addEventListener('error', () => {
    for (const { path, reject } of waiting.values()) reject(new SourceError(path, null));
    waiting.clear();
  });
  return {
    load: (path, cut, shape) =>
      new Promise((resolve, reject) => {
        serial += 1;
        waiting.set(serial, { path, resolve, reject });
        const address = new URL(`${import.meta.env.BASE_URL}${path}`, document.baseURI).href;
        worker.postMessage({ id: serial, address, cut, shape } satisfies PictureOrder);
      }),
    dispose: () => {
      worker.terminate();
      waiting.clear();
    },
  };
}
