/**
 * A stack of equal pictures on the graphics card, filled row by row. Three's own array texture wants all its pixels in
 * memory and uploads them whole; this one holds nothing on the JavaScript side.
 */
import { ExternalTexture, type WebGLRenderer } from 'three';
import { mostLayers } from '../../graphicsCard';

export interface TextureArrayOptions {
  readonly width: number;
  readonly height: number;
  readonly layers: number;
  /** Mip levels, the full size included; never more than the size allows. */
  readonly levels: number;
}

/** Rows of one level of one layer. The bitmap has the level's whole size. */
export interface RowStrip {
  readonly layer: number;
  readonly level: number;
  readonly bitmap: ImageBitmap;
  readonly firstRow: number;
  readonly rows: number;
}

/** A layer of another array and where it comes to lie. */
export interface CopiedLayer {
  readonly from: number;
  readonly to: number;
}

/** A texture array in sRGB; sampling gives linear colours. */
export interface TextureArray {
  readonly texture: ExternalTexture;
  readonly layers: number;
  /** Bytes it holds on the card, all levels. */
  readonly bytes: number;
  readonly upload: (strip: RowStrip) => void;
  /** Takes pictures over from another array of the same sizes, on the card. */
  readonly copy: (from: ExternalTexture, layers: readonly CopiedLayer[]) => void;
  /** Makes it again, empty, after the context was lost and came back. */
  readonly restore: () => void;
  readonly dispose: () => void;
}

/** Creates an empty texture array; its layers are clamped to what the card allows (WebGL 2 promises 256). */
export function createTextureArray(renderer: WebGLRenderer, options: TextureArrayOptions): TextureArray {
  const gl = renderer.getContext() as WebGL2RenderingContext;
  const { capabilities, extensions, state } = renderer;
  const layers = Math.min(options.layers, mostLayers(renderer));
  const texture = new ExternalTexture();
  let source: WebGLTexture | null = null;

  const allocate = (): void => {
    source = gl.createTexture();
    texture.sourceTexture = source;
    if (!source) return;
    state.bindTexture(gl.TEXTURE_2D_ARRAY, source);
    gl.texStorage3D(gl.TEXTURE_2D_ARRAY, options.levels, gl.SRGB8_ALPHA8, options.width, options.height, layers);
    gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
    const anisotropy = extensions.get('EXT_texture_filter_anisotropic') as EXT_texture_filter_anisotropic | null;
    if (anisotropy) {
      const steps = Math.min(4, capabilities.getMaxAnisotropy());
      gl.texParameterf(gl.TEXTURE_2D_ARRAY, anisotropy.TEXTURE_MAX_ANISOTROPY_EXT, steps);
    }
  };
  allocate();

  return {
    texture,
    layers,
    bytes: bytesOf(options, layers),
    upload: ({ layer, level, bitmap, firstRow, rows }) => {
      if (!source || gl.isContextLost()) return;
      state.bindTexture(gl.TEXTURE_2D_ARRAY, source);
      state.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
      state.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
      state.pixelStorei(gl.UNPACK_COLORSPACE_CONVERSION_WEBGL, gl.NONE);
      state.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
      state.pixelStorei(gl.UNPACK_SKIP_ROWS, firstRow);
      gl.texSubImage3D(
        gl.TEXTURE_2D_ARRAY,
        level,
        0,
        firstRow,
        layer,
        bitmap.width,
        rows,
        1,
        gl.RGBA,
        gl.UNSIGNED_BYTE,
        bitmap,
      );
      state.pixelStorei(gl.UNPACK_SKIP_ROWS, 0);
    },
    copy: ({ sourceTexture }, copied) => {
      if (!source || !sourceTexture || gl.isContextLost()) return;
      const reader = gl.createFramebuffer();
      state.bindFramebuffer(gl.READ_FRAMEBUFFER, reader);
      state.bindTexture(gl.TEXTURE_2D_ARRAY, source);
      for (let level = 0; level < options.levels; level += 1) {
        const width = Math.max(1, options.width >> level);
        const height = Math.max(1, options.height >> level);
        for (const { from, to } of copied) {
          gl.framebufferTextureLayer(gl.READ_FRAMEBUFFER, gl.COLOR_ATTACHMENT0, sourceTexture, level, from);
          gl.copyTexSubImage3D(gl.TEXTURE_2D_ARRAY, level, 0, 0, to, 0, 0, width, height);
        }
      }
      state.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
      gl.deleteFramebuffer(reader);
    },
    restore: allocate,
    dispose: () => {
      if (source) {
        state.unbindTexture();
        gl.deleteTexture(source);
      }
      source = null;
      texture.sourceTexture = null;
      texture.dispose();
    },
  };
}

function bytesOf({ width, height, levels }: TextureArrayOptions, layers: number): number {
  let bytes = 0;
  for (let level = 0; level < levels; level += 1) {
    bytes += Math.max(1, width >> level) * Math.max(1, height >> level) * 4 * layers;
  }
  return bytes;
}
