/**
 * Everything hung near the visitor, drawn in a handful of calls. Vanilla: the component only mounts it, calls `step`
 * once a frame and disposes it.
 */
import { Group, type PerspectiveCamera, type WebGLRenderer } from 'three';
import type { PictureSource } from '../../assets/pictures';
import type { HallData, HungExhibit } from '../../domain/hall/hall';
import { activityOf } from '../../state/activity';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import type { Quality } from '../../state/galleryState';
import { createBoards } from './boards/createBoards';
import { type DrawnHang, drawnHang } from './drawnHang';
import { createEyeWatch } from './eyeWatch';
import { createFrames } from './frames/createFrames';
import type { LightAt } from './layer';
import { residentCells } from './residentCells';
import { createAttentionUniforms } from './shading/attention';
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
  /** Exhibits drawn now; the list changes identity when they change. */
  readonly drawn: () => readonly HungExhibit[];
  /** One frame: `delta` in seconds, `height` of the picture in device pixels. */
  readonly step: (camera: PerspectiveCamera, delta: number, height: number) => void;
  readonly stats: () => StreamStats;
  readonly dispose: () => void;
}

const NOTHING: DrawnHang = { exhibits: [], faces: [], frames: [], boards: [], things: [] };
const EVEN_LIGHT: LightAt = () => 1;

/** Creates the view; it follows the store by itself. */
export function createExhibitsView(options: ExhibitsViewOptions): ExhibitsView {
  const { renderer, store, hall, invalidate } = options;
  const activity = activityOf(store);
  const attention = createAttentionUniforms();
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
  const frames = createFrames(attention);
  const boards = createBoards(faces, attention);
  const layers = [frames, boards];
  const group = new Group();
  group.name = 'exhibits';
  for (const layer of layers) group.add(layer.object);

  const eye = createEyeWatch();
  let drawn = NOTHING;
  let stories: ReadonlySet<string> = new Set();
  let cells = store.getState().cells;
  let isStale = true;

  const rehang = (): void => {
    const resident = residentCells(hall.cells, cells, stories, eye.position());
    const next = new Set(resident.map(({ story }) => story));
    if (next.size === stories.size && [...next].every((story) => stories.has(story))) return;
    stories = next;
    drawn = drawnHang(resident);
    frames.show(drawn.frames, EVEN_LIGHT);
    boards.show(drawn.boards, EVEN_LIGHT);
    stream.setFaces(drawn.faces);
  };
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.cells !== previous.cells || state.pose !== previous.pose) {
      cells = state.cells;
      isStale = true;
      invalidate();
    }
  });
  const handleRestored = (): void => {
    stream.restore();
    isStale = true;
    invalidate();
  };
  renderer.domElement.addEventListener('webglcontextrestored', handleRestored);

  return {
    group,
    drawn: () => drawn.exhibits,
    step: (camera, delta, height) => {
      if (eye.look(camera, height) || isStale) {
        isStale = false;
        rehang();
        stream.refresh(eye.settle());
      }
      faces.uTime.value = stream.advance(delta);
    },
    stats: stream.stats,
    dispose: () => {
      unsubscribe();
      renderer.domElement.removeEventListener('webglcontextrestored', handleRestored);
      stream.dispose();
      table.dispose();
      for (const layer of layers) layer.dispose();
    },
  };
}
