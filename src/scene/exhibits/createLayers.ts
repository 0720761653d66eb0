import { Group } from 'three';
import type { HallData } from '../../domain/hall/hall';
import type { Activity } from '../../state/activity';
import type { AttentionUniforms } from './attention/attentionUniforms';
import { createBoards } from './boards/createBoards';
import { createThingLight } from './createThingLight';
import type { DrawnHang, DrawnThing } from './drawnHang';
import { createFrames } from './frames/createFrames';
import { createGlass } from './glass/createGlass';
import type { Layer } from './layer';
import type { FaceUniforms } from './shading/faceSampling';
import { createShadows } from './shadows/createShadows';

export interface LayersOptions {
  readonly hall: HallData;
  readonly faces: FaceUniforms;
  readonly attention: AttentionUniforms;
  readonly activity: Activity;
  /** Something arrived (light, the forms of things): everything must be shown anew. */
  readonly onChange: () => void;
}

/** The draw calls of the exhibition: frames, boards, shadows, glass, and things once their forms are loaded. */
export interface Layers {
  readonly group: Group;
  readonly show: (drawn: DrawnHang) => void;
  readonly dispose: () => void;
}

/** Creates empty layers and starts loading what comes later. */
export function createLayers({ hall, faces, attention, activity, onChange }: LayersOptions): Layers {
  const frames = createFrames(attention);
  const boards = createBoards(faces, attention);
  const shadows = createShadows();
  const glass = createGlass(hall);
  const light = createThingLight(onChange);
  const group = new Group();
  for (const { object } of [frames, boards, shadows, glass]) group.add(object);
  let things: Layer<readonly DrawnThing[]> | null = null;
  let isDisposed = false;

  const end = activity.begin('forms of things');
  void import('./things/createThings')
    .then(({ createThings }) => {
      if (isDisposed) return;
      things = createThings(faces, attention);
      group.add(things.object);
      onChange();
    })
    .finally(end);

  return {
    group,
    show: (drawn) => {
      frames.show(drawn.frames, light.at);
      boards.show(drawn.boards, light.at);
      shadows.show(drawn, light.at);
      glass.show(drawn.things, light.at);
      things?.show(drawn.things, light.at);
    },
    dispose: () => {
      isDisposed = true;
      light.dispose();
      for (const layer of [frames, boards, shadows, glass, things]) layer?.dispose();
    },
  };
}
