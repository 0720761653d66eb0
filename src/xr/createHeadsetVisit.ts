/**
 * One visit in a headset: rays become a visitor's verbs, errands become hops in the dark, the open exhibit a card.
 * Vanilla: `Headset.tsx` mounts `object`, calls `step` once a frame and hands over selections.
 */
import { Group, type Object3D, type Scene } from 'three';
import type { HallData } from '../domain/hall/hall';
import { solidsOf } from '../domain/plan/solids';
import { collisionGrid } from '../domain/routes/collisionGrid';
import type { Seconds } from '../domain/units';
import { yawOfView } from '../scene/frame';
import { createFade } from '../scene/visitor/createFade';
import type { GalleryStoreApi } from '../state/createGalleryStore';
import { createCard } from './card/createCard';
import { cardAir } from './card/placeCard';
import { createHands } from './createHands';
import { createJourney } from './createJourney';
import { createReading } from './createReading';
import type { Target } from './pointing/chooseTarget';
import { createSurroundings } from './pointing/createSurroundings';
import { selectTarget } from './pointing/selectTarget';
import { rayInHall } from './rig';

export interface HeadsetVisitOptions {
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
  readonly scene: Scene;
  readonly ownerDocument: Document;
}

/** A running headset visit. */
export interface HeadsetVisit {
  /** Wands, rings and the card, in hall space. */
  readonly object: Group;
  /** The group that carries the tracked space. */
  readonly carry: (origin: Object3D | null) => void;
  /** One frame of the session; `space` is the tracked space. */
  readonly step: (dt: Seconds, frame: XRFrame, space: XRReferenceSpace) => void;
  /** A hand selected what it points at. */
  readonly select: (event: XRInputSourceEvent, space: XRReferenceSpace) => void;
  /** Gives the visitor back to the flat visit, at the same place. */
  readonly dispose: () => void;
}

/** Creates the headset visit where the flat visit stands. */
export function createHeadsetVisit({ store, hall, scene, ownerDocument }: HeadsetVisitOptions): HeadsetVisit {
  const grid = collisionGrid(solidsOf(hall.plan), hall.plan.halls);
  const card = createCard(ownerDocument);
  const reading = createReading(store, cardAir(hall.plan), card);
  const hands = createHands();
  const fade = createFade(scene);
  const surroundings = createSurroundings(store, hall, grid, reading.card);
  const object = new Group();
  object.name = 'headset-things';
  object.add(card.object, ...hands.objects);
  let origin: Object3D | null = null;

  const journey = createJourney({
    store,
    grid,
    onMoved: ({ x, z, heading }) => {
      origin?.position.set(x, 0, z);
      origin?.rotation.set(0, yawOfView(heading), 0);
    },
  });
  const unsubscribe = followErrands(store, journey, () => reading.hang(journey.pose()));
  const unread = store.subscribe(reading.refresh);
  const aim = (tracked: XRPose): Target => surroundings.target(rayInHall(journey.rig(), tracked.transform));

  return {
    object,
    carry: (bound) => {
      origin = bound;
    },
    step: (dt, frame, space) => {
      const viewer = frame.getViewerPose(space);
      if (!viewer) return;
      const isFirst = !journey.hasBegun();
      fade.set(journey.step(dt, viewer.transform));
      if (isFirst) reading.hang(journey.pose());
      const turn = hands.step(dt, frame, space, (tracked) => ({
        ray: rayInHall(journey.rig(), tracked.transform),
        target: aim(tracked),
      }));
      if (turn !== 0) journey.turn(turn);
      const pointed = hands.targets();
      card.light(actionOf(pointed));
      store.getState().visit.hoverExhibit(exhibitOf(pointed));
    },
    select: ({ frame, inputSource }, space) => {
      const tracked = frame.getPose(inputSource.targetRaySpace, space);
      if (!tracked) return;
      if (!selectTarget(aim(tracked), store, journey.pose())) hands.refuse(inputSource);
    },
    dispose: () => {
      unsubscribe();
      unread();
      journey.end();
      store.getState().visit.hoverExhibit(null);
      surroundings.dispose();
      reading.dispose();
      hands.dispose();
      fade.dispose();
      store.getState().visit.reportSession('flat');
    },
  };
}

function actionOf(targets: readonly Target[]) {
  for (const target of targets) if (target.kind === 'button') return target.action;
  return null;
}

function exhibitOf(targets: readonly Target[]): string | null {
  for (const target of targets) if (target.kind === 'exhibit') return target.id;
  return null;
}

/** Whatever the feet are asked to do in a headset is a hop. The result ends it. */
function followErrands(
  store: GalleryStoreApi,
  journey: ReturnType<typeof createJourney>,
  whenThere: () => void,
): () => void {
  return store.subscribe(({ errand, session }, previous) => {
    if (errand.serial === previous.errand.serial || session !== 'headset') return;
    if (errand.kind === 'hop') journey.hop(errand.to, whenThere);
    if (errand.kind === 'walk') journey.hop({ ...journey.pose(), ...errand.to }, whenThere);
  });
}
