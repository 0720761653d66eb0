/**
 * Everything hung near the visitor, drawn in a handful of calls. Vanilla: the component only mounts it, calls `step`
 * once a frame and disposes it.
 */
import type { Group, PerspectiveCamera, WebGLRenderer } from 'three';
import type { PictureSource } from '../../assets/pictures';
import type { HallData } from '../../domain/hall/hall';
import { type Activity, activityOf } from '../../state/activity';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { compileAhead } from '../graphicsCard';
import { stillGroup } from '../stillGroup';
import { walkerOf } from '../visitor/walkerOf';
import type { AttentionUniforms } from './attention/attentionUniforms';
import type { ScreenSize } from './attention/createAnchor';
import { createAttention } from './attention/createAttention';
import { createLayers, type Layers, type LayersOptions } from './createLayers';
import { createRehang } from './createRehang';
import type { LoadDistant } from './distant/bringDistant';
import { createEyeWatch } from './eyeWatch';
import { createFaceUniforms, type FaceUniforms, setTierTexture } from './shading/faceSampling';
import { createFaceTable } from './streaming/faceTable';
import { createPictureStream, type StreamStats } from './streaming/pictureStream';

export interface ExhibitsViewOptions {
  readonly renderer: WebGLRenderer;
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
  /** Where pictures come from; the view ends it. */
  readonly source: PictureSource;
  readonly loadDistant: LoadDistant;
  readonly invalidate: () => void;
}

export interface ExhibitsView {
  readonly group: Group;
  /** One frame: `delta` in seconds, `size` of the canvas in CSS pixels. */
  readonly step: (camera: PerspectiveCamera, delta: number, size: ScreenSize) => void;
  readonly stats: () => StreamStats;
  readonly dispose: () => void;
}

/** Creates the view; it follows the store by itself. */
export function createExhibitsView(options: ExhibitsViewOptions): ExhibitsView {
  const { renderer, store, hall, invalidate } = options;
  const { quality } = store.getState();
  const isInstant = (): boolean => store.getState().motion === 'reduced' || walkerOf(store).get()?.isHeld() === true;
  const attention = createAttention({
    store,
    hall,
    invalidate,
    isShown: () => group.visible,
    arriving: { isInstant, onChange: () => layers.yieldDistant(), onGone: () => markStale() },
  });
  const table = createFaceTable();
  const faces = createFaceUniforms(table.texture);
  const stream = createPictureStream({
    ...options,
    quality,
    table,
    begin: () => activityOf(store).begin('pictures'),
    onTexture: (tier, texture) => setTierTexture(faces, tier, texture),
  });
  const layers = layersOf(options, faces, attention.uniforms, {
    onChange: () => markStale(true),
    shareOf: attention.shareOf,
    loadSheet: stream.loadDistant,
  });
  const group = stillGroup(layers.group, attention.object);
  void showCompiled(group, options, activityOf(store));

  const eye = createEyeWatch();
  let cells = store.getState().cells;
  let isStale = true;
  let isRelit = false;
  let modelBytes = 0;
  const markStale = (isLayer = false): void => {
    isStale = true;
    isRelit ||= isLayer;
    invalidate();
  };

  const rehang = createRehang({ hall, attention, layers, stream, isInstant });
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.lit !== previous.lit) layers.yieldDistant();
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
        rehang(cells, eye.position(), isRelit);
        isStale = false;
        isRelit = false;
        const settled = eye.settle();
        stream.refresh(settled, store.getState().isMoving);
        layers.look(settled);
      }
      modelBytes = layers.advance();
      faces.uTime.value = stream.advance(delta);
      attention.step(camera, delta, size);
      layers.step(delta, isInstant());
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
  links: Pick<LayersOptions, 'onChange' | 'shareOf' | 'loadSheet'>,
): Layers {
  const { store } = options;
  // While the light comes back it stays as it was turned down.
  let lit: ReadonlySet<string> | null = null;
  const isDimmed = (exhibit: string): boolean => {
    lit = store.getState().lit ?? lit;
    return lit !== null && !lit.has(exhibit);
  };
  return createLayers({
    ...options,
    quality: store.getState().quality,
    faces,
    attention,
    activity: activityOf(store),
    isDoubled: () => store.getState().session === 'headset',
    onMissing: (models) => store.getState().visit.reportMissing(models),
    isDimmed,
    ...links,
  });
}

const withModels = (stats: StreamStats, bytes: number): StreamStats => ({
  ...stats,
  uploadBytes: stats.uploadBytes + bytes,
});
