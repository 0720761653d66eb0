/**
 * Everything hung near the visitor, drawn in a handful of calls. Vanilla: the component only mounts it, calls `step`
 * once a frame and disposes it.
 */
import { Group, type PerspectiveCamera, type WebGLRenderer } from 'three';
import type { PictureSource } from '../../assets/pictures';
import type { HallData } from '../../domain/hall/hall';
import { activityOf } from '../../state/activity';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import type { Quality } from '../../state/galleryState';
import { createAttention, type ScreenSize } from './attention/createAttention';
import { createLayers } from './createLayers';
import { type DrawnHang, drawnHang } from './drawnHang';
import { createEyeWatch } from './eyeWatch';
import { residentCells } from './residentCells';
import { createFaceUniforms, TIER_UNIFORM } from './shading/faceSampling';
import { createFaceTable } from './streaming/faceTable';
import { createPictureStream, type StreamStats } from './streaming/pictureStream';

export interface ExhibitsViewOptions {
  readonly renderer: WebGLRenderer;
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
  readonly quality: Quality;
  readonly source: PictureSource;
  readonly invalidate: () => void;
}

export interface ExhibitsView {
  readonly group: Group;
  /** One frame: `delta` in seconds, `size` of the canvas in CSS pixels. */
  readonly step: (camera: PerspectiveCamera, delta: number, size: ScreenSize) => void;
  readonly stats: () => StreamStats;
  readonly dispose: () => void;
}

const NOTHING: DrawnHang = { exhibits: [], faces: [], frames: [], boards: [], things: [] };

/** Creates the view; it follows the store by itself. */
export function createExhibitsView(options: ExhibitsViewOptions): ExhibitsView {
  const { renderer, store, hall, invalidate } = options;
  const activity = activityOf(store);
  const attention = createAttention({ store, hall, invalidate });
  const table = createFaceTable();
  const faces = createFaceUniforms(table.texture);
  const stream = createPictureStream({
    renderer,
    source: options.source,
    quality: options.quality,
    table,
    invalidate,
    begin: () => activity.begin('pictures'),
    onTexture: (tier, texture) => {
      faces[TIER_UNIFORM[tier]].value = texture;
    },
  });
  const layers = createLayers({
    hall,
    faces,
    attention: attention.uniforms,
    activity,
    onChange: () => markStale(true),
  });
  const group = new Group();
  group.name = 'exhibits';
  group.add(layers.group, attention.object);

  const eye = createEyeWatch();
  let drawn = NOTHING;
  let stories: ReadonlySet<string> = new Set();
  let cells = store.getState().cells;
  let isStale = true;
  let isRelit = false;
  const markStale = (needsLayers: boolean): void => {
    isStale = true;
    isRelit ||= needsLayers;
    invalidate();
  };

  const rehang = (): void => {
    const resident = residentCells(hall.cells, cells, stories, eye.position());
    const next = new Set(resident.map(({ story }) => story));
    const isSame = next.size === stories.size && [...next].every((story) => stories.has(story));
    if (isSame && !isRelit) return;
    isRelit = false;
    if (!isSame) {
      stories = next;
      drawn = drawnHang(resident);
      stream.setFaces(drawn.faces);
      attention.setDrawn(drawn.exhibits);
    }
    layers.show(drawn);
  };
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.cells === previous.cells && state.pose === previous.pose) return;
    cells = state.cells;
    markStale(false);
  });
  const handleRestored = (): void => {
    stream.restore();
    markStale(false);
  };
  renderer.domElement.addEventListener('webglcontextrestored', handleRestored);

  return {
    group,
    step: (camera, delta, size) => {
      if (eye.look(camera, renderer.domElement.height) || isStale) {
        isStale = false;
        rehang();
        stream.refresh(eye.settle());
      }
      faces.uTime.value = stream.advance(delta);
      attention.step(camera, delta, size);
    },
    stats: stream.stats,
    dispose: () => {
      unsubscribe();
      renderer.domElement.removeEventListener('webglcontextrestored', handleRestored);
      attention.dispose();
      stream.dispose();
      table.dispose();
      layers.dispose();
    },
  };
}
