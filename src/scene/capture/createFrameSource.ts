import type { Frame, FrameSource } from '../../domain/film/ports';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import type { HallHandle } from '../startHall';
import { walkerOf } from '../visitor/walkerOf';

export interface FrameSourceOptions {
  readonly store: GalleryStoreApi;
  readonly hall: Pick<HallHandle, 'root' | 'settled'>;
  /** Size of the pictures in pixels; the canvas must have it. */
  readonly size: { readonly w: number; readonly h: number };
}

/** The canvas cannot give the pictures that were asked for. */
export class FrameSourceError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'FrameSourceError';
  }
}

/**
 * Draws the hall for poses and reads the pictures back. While it is used the visitor is held: neither hands nor
 * errands nor the clock move anything. `release` lets them go.
 *
 * @throws FrameSourceError from `draw` when the hall is not drawn or the canvas has another size
 */
export function createFrameSource({ store, hall, size }: FrameSourceOptions): FrameSource & { release: () => void } {
  const walker = () => {
    const found = walkerOf(store).get();
    if (!found) throw new FrameSourceError('the hall is not drawn');
    return found;
  };
  return {
    draw: async (pose) => {
      walker().hold(pose);
      await hall.settled();
      return readFrame(hall, size);
    },
    release: () => walkerOf(store).get()?.release(),
  };
}

/** Draws once more and reads in the same task: the browser keeps a drawn picture no longer. */
function readFrame(hall: FrameSourceOptions['hall'], { w, h }: FrameSourceOptions['size']): Frame {
  const { gl: renderer, scene, camera } = hall.root();
  const context = renderer.getContext();
  if (context.drawingBufferWidth !== w || context.drawingBufferHeight !== h) {
    const found = `${context.drawingBufferWidth}x${context.drawingBufferHeight}`;
    throw new FrameSourceError(`the canvas is ${found} pixels; the film wants ${w}x${h}`);
  }
  renderer.render(scene, camera);
  const upsideDown = new Uint8Array(w * h * 4);
  context.readPixels(0, 0, w, h, context.RGBA, context.UNSIGNED_BYTE, upsideDown);
  return { pixels: flipRows(upsideDown, w * 4), w, h };
}

/** WebGL reads from the bottom; pictures start at the top. */
function flipRows(bytes: Uint8Array, stride: number): Uint8Array<ArrayBuffer> {
  const flipped = new Uint8Array(bytes.length);
  for (let from = 0; from < bytes.length; from += stride) {
    flipped.set(bytes.subarray(from, from + stride), bytes.length - stride - from);
  }
  return flipped;
}
