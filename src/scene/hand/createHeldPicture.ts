import { PerspectiveCamera, Scene, Vector3, type WebGLRenderer } from 'three';
import type { HeldLight, HeldTurn } from '../../domain/hand/held';
import { createHeldLightUniforms } from '../exhibits/shading/heldLight';
import { createDepthMap } from './createDepthMap';
import { createGround } from './createGround';
import type { HeldThing } from './createHeldThing';
import type { HoldReach, HoldStage, HoldWindow } from './holdWindow';

export interface HeldPictureOptions {
  readonly renderer: WebGLRenderer;
  readonly thing: HeldThing;
  readonly reach: HoldReach;
}

/** The picture of a held thing on its ground in its light. */
export interface HeldPicture {
  readonly light: (light: HeldLight) => void;
  /** Turns the thing and casts its shadows anew; to be called after another light as well. */
  readonly pose: (turn: HeldTurn) => void;
  /** Paints one frame. @param whole the window that shows everything */
  readonly paint: (stage: HoldStage, window: HoldWindow, whole: HoldWindow) => void;
  readonly dispose: () => void;
}

/** Where the hall's first spot stands from a thing whose front looks at the visitor (`showcaseLight.ts`). */
const HALL_LAMP = new Vector3(0.34, 0.86, 0.62).normalize();
/** Half width of a shadow's edge as a share of the lamp's picture: a spot near by, a lamp that rakes. */
const SOFT = { hall: 0.011, side: 0.005 } as const;
/** How far a point is lifted off its surface before its shadow is looked up, as a share of the thing's reach. */
const LIFT = 0.004;
/** Room around the thing in the pictures of its depths. */
const ROOM = 1.04;
/** Pixels of the depths. */
const LAMP_PIXELS = 1024;
const UNDERSIDE_PIXELS = 384;
/** The eye stands this many reaches away and this much above the middle: a long lens, shifted, so that uprights stay upright. */
const EYE_AWAY = 5.2;
const EYE_ABOVE = 0.23;

/** Creates the picture; the renderer and the thing stay the caller's. */
export function createHeldPicture({ renderer, thing, reach }: HeldPictureOptions): HeldPicture {
  const lamp = createHeldLightUniforms();
  const depths = createDepthMap(renderer, { size: LAMP_PIXELS, isCompared: true });
  const underside = createDepthMap(renderer, { size: UNDERSIDE_PIXELS, isCompared: false });
  const ground = createGround(lamp, underside);
  thing.lightBy(lamp);
  lamp.uLampDepths.value = depths.texture;
  lamp.uLampLift.value = LIFT * reach.all;
  const scene = new Scene().add(ground.mesh, thing.mesh);
  const camera = new PerspectiveCamera();
  const room = ROOM * reach.all;
  const from = new Vector3();
  const towards = new Vector3();
  return {
    light: (given) => {
      shine(lamp.uLamp.value, given);
      lamp.uRaking.value = given.kind === 'side' ? 1 : 0;
      lamp.uLampSoft.value = SOFT[given.kind];
    },
    pose: (turn) => {
      const lowest = thing.turn(turn);
      depths.look(thing.mesh, from.copy(lamp.uLamp.value).multiplyScalar(room), towards.set(0, 0, 0), room);
      lamp.uLampSees.value.copy(depths.sees);
      ground.lay(lowest, reach.all);
      underside.look(thing.mesh, from.set(0, lowest, 0), towards.set(0, lowest + 1, 0), room);
    },
    paint: (stage, window, whole) => {
      aim(camera, stage, window, reach.all, whole);
      renderer.render(scene, camera);
    },
    dispose: () => {
      ground.dispose();
      depths.dispose();
      underside.dispose();
    },
  };
}

/** Unit vector towards the lamp. */
function shine(into: Vector3, light: HeldLight): void {
  if (light.kind === 'hall') into.copy(HALL_LAMP);
  else {
    const level = Math.cos(light.height);
    into.set(level * Math.sin(light.from), level * Math.cos(light.from), Math.sin(light.height));
  }
}

/**
 * Looks level at the plane through the thing's middle through a shifted window: in that plane a metre is everywhere as
 * long as any other, so that what stands beside the thing can be drawn to scale.
 */
function aim(
  camera: PerspectiveCamera,
  { width, height }: HoldStage,
  { x, y, pixelsPerMetre }: HoldWindow,
  reach: number,
  whole: HoldWindow,
): void {
  const span = Math.max(width, height) / whole.pixelsPerMetre / 2;
  const away = EYE_AWAY * Math.max(reach, span * 0.6);
  const above = EYE_ABOVE * away;
  const near = away - 1.5 * reach > 0 ? (away - 1.5 * reach) * 0.5 : 0.01;
  const far = away * 8;
  const shrink = near / away;
  const halfW = width / pixelsPerMetre / 2;
  const halfH = height / pixelsPerMetre / 2;
  const middle = y - above;
  camera.position.set(whole.x, above, away);
  camera.updateMatrixWorld();
  const sideways = x - whole.x;
  camera.projectionMatrix.makePerspective(
    (sideways - halfW) * shrink,
    (sideways + halfW) * shrink,
    (middle + halfH) * shrink,
    (middle - halfH) * shrink,
    near,
    far,
    camera.coordinateSystem,
    camera.reversedDepth,
  );
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
}
