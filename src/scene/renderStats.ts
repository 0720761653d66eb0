import type { WebGLRenderer } from 'three';

/** What the renderer did in its last frame and holds now. */
export interface RenderStats {
  readonly drawCalls: number;
  readonly triangles: number;
  readonly textures: number;
  readonly geometries: number;
  readonly programs: number;
  readonly framesRendered: number;
  /** JavaScript milliseconds of the last frame, from before the first frame callback to after the last draw call. */
  readonly frameJsMs: number;
}

/** Measures frames of one renderer; `begin` and `end` are fiber's global before and after effects. */
export function createFrameMeter(renderer: WebGLRenderer, clock: () => number) {
  let began = 0;
  let framesRendered = 0;
  let frameJsMs = 0;
  let lastFrame = 0;
  return {
    begin: (): void => {
      began = clock();
    },
    end: (): void => {
      frameJsMs = clock() - began;
      if (renderer.info.render.frame !== lastFrame) {
        framesRendered += renderer.info.render.frame - lastFrame;
        lastFrame = renderer.info.render.frame;
      }
    },
    stats: (): RenderStats => ({
      drawCalls: renderer.info.render.calls,
      triangles: renderer.info.render.triangles,
      textures: renderer.info.memory.textures,
      geometries: renderer.info.memory.geometries,
      programs: renderer.info.programs?.length ?? 0,
      framesRendered,
      frameJsMs,
    }),
  };
}
