import type { Group, WebGLRenderer } from 'three';
import type { HallData } from '../../domain/hall/hall';
import type { Activity } from '../../state/activity';
import type { Quality } from '../../state/galleryState';
import { compileAhead } from '../graphicsCard';
import { stillGroup } from '../stillGroup';
import type { AttentionUniforms } from './attention/attentionUniforms';
import { createBoards } from './boards/createBoards';
import { createThingLight } from './createThingLight';
import { type BringDistantOptions, bringDistant, type FarWalls, type LoadDistant } from './distant/bringDistant';
import type { DrawnHang } from './drawnHang';
import { createFrames } from './frames/createFrames';
import { createGlass } from './glass/createGlass';
import type { FaceUniforms } from './shading/faceSampling';
import { createShadows } from './shadows/createShadows';
import type { Face } from './streaming/face';
import type { Eye } from './streaming/rankFaces';
import type { Things, ThingsOptions } from './things/createThings';

export interface LayersOptions
  extends Pick<ThingsOptions, 'quality' | 'isDoubled' | 'invalidate' | 'onMissing'>,
    Pick<BringDistantOptions, 'loadSheet'> {
  readonly loadDistant: LoadDistant;
  readonly shareOf: (exhibit: string) => number;
  readonly isDimmed: (exhibit: string) => boolean;
  readonly renderer: WebGLRenderer;
  readonly hall: HallData;
  readonly faces: FaceUniforms;
  readonly attention: AttentionUniforms;
  readonly activity: Activity;
  /** Something arrived (light, the layer of things): everything must be shown anew. */
  readonly onChange: () => void;
}

/** The draw calls of the exhibition: frames, boards, shadows, glass, far walls, and things once their layer is loaded. */
export interface Layers {
  readonly group: Group;
  readonly show: (drawn: DrawnHang) => void;
  /** Takes away from the far walls what has appeared near by, and turns the light down where it is. */
  readonly yieldDistant: () => void;
  /** One frame of what appears by itself. */
  readonly step: FarWalls['step'];
  /** Skins of what is shown, as faces that follow those of the hang. */
  readonly skins: () => readonly Face[];
  /** The eye has moved far enough to look at other models. */
  readonly look: (eye: Eye) => void;
  /** Shows things as finely as another level does. */
  readonly choose: (quality: Quality) => void;
  /** One frame's share of bringing models to the card; returns its bytes. */
  readonly advance: () => number;
  readonly dispose: () => void;
}

const NO_SKINS: readonly Face[] = [];

/** Creates empty layers and starts loading what comes later. */
export function createLayers(options: LayersOptions): Layers {
  const { renderer, hall, faces, attention, activity, onChange } = options;
  const frames = createFrames(attention);
  const boards = createBoards(faces, attention);
  const shadows = createShadows(attention);
  const glass = createGlass(hall, attention);
  let isDistantLit = false;
  const relight = (): void => {
    isDistantLit = false;
    onChange();
  };
  const light = createThingLight(relight);
  const distant = bringDistant({ ...options, load: options.loadDistant, onReady: relight });
  const group = stillGroup();
  for (const { object } of [frames, boards, shadows, glass, distant]) group.add(object);
  let things: Things | null = null;
  let { quality } = options;
  let isDisposed = false;

  // Ends when the things have been shown once, and what they load is under way.
  const end = activity.begin('layer of things');
  import('./things/createThings').then(async ({ createThings }) => {
    if (isDisposed) return;
    const made = createThings({ ...options, quality, begin: () => activity.begin('models') });
    await compileAhead(renderer, made.object);
    if (isDisposed) {
      made.dispose();
      return;
    }
    things = made;
    group.add(made.object);
    onChange();
  }, end);

  return {
    group,
    show: (drawn) => {
      frames.show(drawn.frames, light.at);
      boards.show(drawn.boards, light.at);
      shadows.show(drawn, light.at);
      glass.show(drawn.things, light.at);
      // So many pieces are lit only when their light is another.
      if (!isDistantLit) distant.show(light.at);
      isDistantLit = true;
      distant.yieldTo(options.shareOf, options.isDimmed);
      if (!things) return;
      things.show(drawn.things, light.at, light.around, drawn.faces.length);
      end();
    },
    yieldDistant: () => distant.yieldTo(options.shareOf, options.isDimmed),
    step: (delta, isInstant) => {
      distant.step(delta, isInstant);
      things?.step(delta, isInstant);
    },
    skins: () => things?.skins() ?? NO_SKINS,
    look: (eye) => things?.look(eye),
    choose: (next) => {
      quality = next;
      things?.choose(next);
    },
    advance: () => things?.advance() ?? 0,
    dispose: () => {
      isDisposed = true;
      end();
      light.dispose();
      for (const layer of [frames, boards, shadows, glass, distant, things]) layer?.dispose();
    },
  };
}
