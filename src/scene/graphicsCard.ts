/** Waiting for the graphics card without holding up the page: it works behind our back, and questions to it block. */
import { type Object3D, PerspectiveCamera, type WebGLRenderer } from 'three';
import type { Card } from '../domain/quality/chooseQuality';
import { holdFrames } from './frameHold';

/** With it one may ask whether a program is compiled without waiting for it. */
const IN_PARALLEL = 'KHR_parallel_shader_compile';

/** Resolves a few milliseconds later, whatever is drawn meanwhile: a page behind a headset gets no frames of its own. */
export type Pause = () => Promise<void>;

const pauses = new WeakMap<WebGLRenderer, Pause>();

/**
 * Resolves when the card has done everything asked of it so far, or its context was lost. Uploads and new textures that
 * follow find it idle; asked earlier, they would wait for it inside one long task. Does not wait for a renderer that was
 * given no pause by `prepareCard`.
 */
export async function whenCardIdle(renderer: WebGLRenderer): Promise<void> {
  const pause = pauses.get(renderer);
  if (!pause) return;
  const gl = renderer.getContext() as WebGL2RenderingContext;
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!fence) return;
  gl.flush();
  while (!gl.isContextLost() && gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) await pause();
  gl.deleteSync(fence);
}

/**
 * Compiles the programs an object is drawn with while the page goes on; resolves when the card has them, or its
 * context was lost.
 */
export async function compileAhead(renderer: WebGLRenderer, object: Object3D): Promise<void> {
  const isLost = (): boolean => renderer.getContext().isContextLost();
  await whenCardIdle(renderer);
  if (isLost()) return;
  const camera = new PerspectiveCamera();
  if (renderer.extensions.has(IN_PARALLEL)) await renderer.compileAsync(object, camera);
  else renderer.compile(object, camera);
  // Three asks for these at the first drawing, which would wait for the card.
  const release = holdFrames(renderer);
  try {
    await whenCardIdle(renderer);
    for (const program of isLost() ? [] : (renderer.info.programs ?? [])) {
      program.getUniforms();
      program.getAttributes();
    }
  } finally {
    release();
  }
}

const layerLimits = new WeakMap<WebGLRenderer, number>();

/** Layers a texture array may have on this card (WebGL 2 promises 256). */
export function mostLayers(renderer: WebGLRenderer): number {
  const known = layerLimits.get(renderer);
  if (known !== undefined) return known;
  const gl = renderer.getContext() as WebGL2RenderingContext;
  const most = gl.getParameter(gl.MAX_ARRAY_TEXTURE_LAYERS) as number;
  layerLimits.set(renderer, most);
  return most;
}

/** How drawing processors call themselves. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;
/** Chrome and Safari say the true name only when asked through an extension, which Firefox warns of. */
const MASKED = 'WebKit WebGL';

/** What the card allows, and whether it is one. */
export function cardOf(renderer: WebGLRenderer): Card {
  const gl = renderer.getContext() as WebGL2RenderingContext;
  const name = String(gl.getParameter(gl.RENDERER));
  const unmask = name === MASKED ? gl.getExtension('WEBGL_debug_renderer_info') : null;
  return {
    textureSize: renderer.capabilities.maxTextureSize,
    arrayLayers: mostLayers(renderer),
    isSoftware: SOFTWARE.test(unmask ? String(gl.getParameter(unmask.UNMASKED_RENDERER_WEBGL)) : name),
  };
}

/** Extensions that three and we look for once something is drawn. */
const EXTENSIONS = [IN_PARALLEL, 'WEBGL_multi_draw', 'EXT_texture_filter_anisotropic'];

/** Asks the card at the beginning, when it answers at once, for all that three and we want to know later. */
export function prepareCard(renderer: WebGLRenderer, pause: Pause): void {
  pauses.set(renderer, pause);
  const { capabilities, extensions, state } = renderer;
  const gl = renderer.getContext() as WebGL2RenderingContext;
  for (const name of EXTENSIONS) extensions.has(name);
  capabilities.getMaxAnisotropy();
  mostLayers(renderer);
  // Three asks the card for what it has not set itself; these are WebGL's own defaults.
  for (const name of [gl.UNPACK_ROW_LENGTH, gl.UNPACK_IMAGE_HEIGHT, gl.UNPACK_SKIP_PIXELS]) state.pixelStorei(name, 0);
  for (const name of [gl.UNPACK_SKIP_ROWS, gl.UNPACK_SKIP_IMAGES]) state.pixelStorei(name, 0);
}
