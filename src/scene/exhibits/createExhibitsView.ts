/**
 * Everything hung near the visitor, drawn in a handful of calls. Vanilla: the component only mounts it, calls `step`
 * once a frame and disposes it.
 */
import { Group, type PerspectiveCamera, type WebGLRenderer } from 'three';
import type { PictureSource } from '../../assets/pictures';
import type { HallData } from '../../domain/hall/hall';
import { type Activity, activityOf } from '../../state/activity';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { compileAhead } from '../graphicsCard';
import type { AttentionUniforms } from './attention/attentionUniforms';
import type { ScreenSize } from './attention/createAnchor';
import { createAttention } from './attention/createAttention';
import { createLayers, type Layers } from './createLayers';
import { type DrawnHang, drawnHang } from './drawnHang';
import { createEyeWatch } from './eyeWatch';
import { residentCells } from './residentCells';
import { createFaceUniforms, type FaceUniforms, setTierTexture } from './shading/faceSampling';
import { createFaceTable } from './streaming/faceTable';
import { createPictureStream, type StreamStats } from './streaming/pictureStream';

export interface ExhibitsViewOptions {
  readonly renderer: WebGLRenderer;
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
  /** Where pictures come from; the view ends it. */
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
  const { quality } = store.getState();
  const attention = createAttention({ store, hall, invalidate, isShown: () => group.visible });
  const table = createFaceTable();
  const faces = createFaceUniforms(table.texture);
  const stream = createPictureStream({
    ...options,
    quality,
    table,
    begin: () => activityOf(store).begin('pictures'),
    onTexture: (tier, texture) => setTierTexture(faces, tier, texture),
  });
  const layers = layersOf(options, faces, attention.uniforms, () => markStale(true));
  const group = new Group().add(layers.group, attention.object);
  void showCompiled(group, options, activityOf(store));

  const eye = createEyeWatch();
  let drawn = NOTHING;
  let skins = 0;
  let stories: ReadonlySet<string> = new Set();
  let cells = store.getState().cells;
  let isStale = true;
  let isRelit = false;
  let modelBytes = 0;
  const markStale = (isLayer = false): void => {
    isStale = true;
    isRelit ||= isLayer;
    invalidate();
  };

  const rehang = (): void => {
    const resident = residentCells(hall.cells, cells, stories, eye.position());
    const next = new Set(resident.map(({ story }) => story));
    const isSame = isEqual(next, stories);
    if (isSame && !isRelit) return;
    isRelit = false;
    if (!isSame) {
      stories = next;
      drawn = drawnHang(resident);
      attention.setDrawn(drawn.exhibits);
    }
    layers.show(drawn);
    // The layer of things comes later than the first hang, and its skins with it.
    const worn = layers.skins();
    if (!isSame || worn.length !== skins) stream.setFaces([...drawn.faces, ...worn]);
    skins = worn.length;
  };
  const unsubscribe = store.subscribe((state, previous) => {
    const isOther = state.quality !== previous.quality;
    if (state.cells === previous.cells && state.pose === previous.pose && !isOther) return;
    cells = state.cells;
    // What hangs stays in sight: pictures move to larger or smaller arrays, models to other levels as they arrive.
    if (isOther) for (const part of [stream, layers]) part.choose(state.quality);
    markStale();
  });
  const handleRestored = (): void => {
    stream.restore();
    markStale();
  };
  const canvas = renderer.domElement;
  canvas.addEventListener('webglcontextrestored', handleRestored);
  return {
    group,
    step: (camera, delta, size) => {
      if (eye.look(camera, canvas.height) || isStale) {
        isStale = false;
        rehang();
        const settled = eye.settle();
        stream.refresh(settled, store.getState().isMoving);
        layers.look(settled);
      }
      modelBytes = layers.advance();
      faces.uTime.value = stream.advance(delta);
      attention.step(camera, delta, size);
    },
    stats: () => withModels(stream.stats(), modelBytes),
    dispose: () => {
      unsubscribe();
      canvas.removeEventListener('webglcontextrestored', handleRestored);
      for (const part of [attention, stream, options.source, table, layers]) part.dispose();
    },
  };
}

/** Keeps a group hidden until its programs are compiled, so that no frame waits for them. */
async function showCompiled(
  group: Group,
  { renderer, invalidate }: Pick<ExhibitsViewOptions, 'renderer' | 'invalidate'>,
  activity: Activity,
): Promise<void> {
  const end = activity.begin('programs of the exhibits');
  group.visible = false;
  await compileAhead(renderer, group);
  group.visible = true;
  end();
  invalidate();
}

function layersOf(
  options: ExhibitsViewOptions,
  faces: FaceUniforms,
  attention: AttentionUniforms,
  onChange: () => void,
): Layers {
  const { store } = options;
  return createLayers({
    ...options,
    quality: store.getState().quality,
    faces,
    attention,
    activity: activityOf(store),
    isDoubled: () => store.getState().session === 'headset',
    onMissing: (models) => store.getState().visit.reportMissing(models),
    onChange,
  });
}

const withModels = (stats: StreamStats, bytes: number): StreamStats => ({
  ...stats,
  uploadBytes: stats.uploadBytes + bytes,
});

const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((story) => b.has(story));
