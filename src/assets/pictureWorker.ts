/**
 * Fetches and decodes pictures away from the main thread, so that walking never waits for them. The compressed files of
 * the last few stay in memory, because the same picture is wanted first small and then large.
 */
import { decodePicture, type PictureCut, type PictureShape } from './decodePicture';

/** What the worker is asked: an absolute address and what to make of it. */
export interface PictureOrder {
  readonly id: number;
  readonly address: string;
  readonly cut: PictureCut | null;
  readonly shape: PictureShape;
}

/** What it answers: the bitmaps, or the HTTP status (null where no answer came). */
export type PictureDelivery =
  | { readonly id: number; readonly bitmaps: readonly ImageBitmap[] }
  | { readonly id: number; readonly status: number | null };

/** Compressed pictures kept, about 30 kB each. */
const KEPT = 96;
const kept = new Map<string, Promise<Blob>>();

class NoPicture extends Error {
  readonly status: number | null;
  constructor(status: number | null) {
    super('no picture');
    this.status = status;
  }
}

async function fetchFile(address: string): Promise<Blob> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) throw new NoPicture(response?.status ?? null);
  return response.blob();
}

function fileAt(address: string): Promise<Blob> {
  const file = kept.get(address) ?? fetchFile(address);
  kept.delete(address);
  kept.set(address, file);
  file.catch(() => kept.delete(address));
  const oldest = kept.keys().next();
  if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
  return file;
}

async function deliver({ id, address, cut, shape }: PictureOrder): Promise<void> {
  try {
    const bitmaps = await decodePicture(await fileAt(address), cut, shape);
    self.postMessage({ id, bitmaps } satisfies PictureDelivery, { transfer: bitmaps });
  } catch (error) {
    const status = error instanceof NoPicture ? error.status : 200;
    self.postMessage({ id, status } satisfies PictureDelivery);
  }
}

self.addEventListener('message', (event: MessageEvent<PictureOrder>) => {
  void deliver(event.data);
});
