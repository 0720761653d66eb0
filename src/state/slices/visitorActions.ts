import { distanceBetween, type Metres, type Pose } from '../../domain/units';
import type { GalleryActions, GuidedWay } from '../galleryState';
import { currentPose } from '../selectors/currentPose';
import { arriveAt } from './arriveAt';
import type { SliceContext } from './slice';

type VisitorActions = Pick<
  GalleryActions,
  'walkTo' | 'hopTo' | 'hopToStory' | 'takeMeBack' | 'standStill' | 'reportVisitor'
>;

/** A visitor who stops this near to the end of a way has come to its end. */
const ARRIVED: Metres = 0.6;

/** Actions of the visitor's feet: errands for the walker, and what the walker reports back. */
export function visitorActions({ store }: SliceContext): VisitorActions {
  const { getState: get, setState: set } = store;
  const serial = (): number => get().errand.serial + 1;
  return {
    walkTo: (to) => {
      // Walking on leaves an open panel behind; there is then nothing to be brought back to.
      if (get().open !== null) set({ open: null, openedVia: null, returnPose: null });
      set({ guided: null, errand: { kind: 'walk', to, serial: serial() } });
    },
    hopTo: (to) => set({ guided: null, errand: { kind: 'hop', to, serial: serial() } }),
    hopToStory: (story) => {
      const { hall, visit } = get();
      const cell = hall.status === 'ready' ? hall.value.cells.find((head) => head.story === story) : undefined;
      if (!cell) return;
      set({ returnPose: currentPose(store), open: null, openedVia: null, surface: 'none', topic: null });
      visit.hopTo(cell.arrival);
      visit.announce({ zh: `已到：${cell.title.zh}。`, en: `You are at: ${cell.title.en}.` });
      void visit.approachStory(story);
    },
    takeMeBack: () => {
      const { returnPose, visit } = get();
      if (!returnPose) return;
      set({ open: null, openedVia: null, returnPose: null });
      visit.hopTo(returnPose);
      visit.announce({ zh: '已回到刚才的位置。', en: 'Back where you were.' });
    },
    standStill: () => set({ guided: null, errand: { kind: 'none', serial: serial() } }),
    reportVisitor: ({ pose, zone, isMoving }) => {
      const previous = get();
      set({ pose, zone, isMoving });
      if (!isMoving && previous.guided && isAtEnd(previous.guided, pose)) {
        arriveAt(store, previous.guided);
        return;
      }
      if (zone === null || zone === previous.zone || previous.hall.status !== 'ready') return;
      const entered = previous.hall.value.plan.zones.find((candidate) => candidate.id === zone);
      if (entered && (entered.kind === 'bay' || entered.kind === 'room')) previous.visit.announce(entered.title);
    },
  };
}

function isAtEnd({ way, to }: GuidedWay, pose: Pose): boolean {
  return distanceBetween(way.at(-1) ?? to, pose) < ARRIVED;
}
