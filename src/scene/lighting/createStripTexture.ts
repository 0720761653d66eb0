import type { WebGLRenderer } from 'three';
import { Box2, DataTexture, LinearFilter, LinearMipmapLinearFilter, SRGBColorSpace, Texture, Vector2 } from 'three';
import type { UploadMeter } from './uploadMeter';

/** Bytes uploaded by one `step`, small enough to share a frame with the pictures' streaming (DESIGN 6: 2 MB). */
const BYTES_PER_STEP = 384 * 1024;

/** A texture that arrives in strips, so that no frame waits for the whole of it. */
export interface StripTexture {
  readonly texture: Texture;
  /** Uploads the next strip; true when all is there. */
  readonly step: () => boolean;
  /** Bytes of graphics memory, mip levels included. */
  readonly bytes: number;
  readonly dispose: () => void;
}

/** Creates the texture of a picture in graphics memory; the bitmap is closed when its last strip is up. */
export function createStripTexture(renderer: WebGLRenderer, bitmap: ImageBitmap, meter: UploadMeter): StripTexture {
  const { width, height } = bitmap;
  const target = new DataTexture(null, width, height);
  target.colorSpace = SRGBColorSpace;
  target.magFilter = LinearFilter;
  target.minFilter = LinearMipmapLinearFilter;
  target.generateMipmaps = true;
  target.mipmapsAutoUpdate = false;
  target.anisotropy = 8;
  target.source.dataReady = false;
  target.needsUpdate = true;
  renderer.initTexture(target);

  const source = new Texture(bitmap);
  source.colorSpace = SRGBColorSpace;
  source.flipY = false;
  const rows = Math.max(1, Math.floor(BYTES_PER_STEP / (width * 4)));
  const region = new Box2();
  const position = new Vector2();
  let done = 0;
  return {
    texture: target,
    bytes: Math.round((width * height * 4 * 4) / 3),
    step: () => {
      if (done >= height) return true;
      const until = Math.min(height, done + rows);
      target.mipmapsAutoUpdate = until === height;
      region.min.set(0, done);
      region.max.set(width, until);
      position.set(0, done);
      renderer.copyTextureToTexture(source, target, region, position);
      meter.add((until - done) * width * 4);
      done = until;
      if (done === height) bitmap.close();
      return done === height;
    },
    dispose: () => {
      if (done < height) bitmap.close();
      target.dispose();
    },
  };
}
