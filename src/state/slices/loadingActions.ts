import { zoneAt } from '../../domain/plan/zoneAt';
import { EYE_LINE, type Pose, toRadians } from '../../domain/units';
import type { GalleryActions, Loading } from '../galleryState';
import type { SliceContext } from './slice';

type LoadingActions = Pick<
  GalleryActions,
  'enterHall' | 'approachStory' | 'readStory' | 'readIndex' | 'readReference' | 'readSearch' | 'readMap'
>;

/** Actions that fetch parts of the hall, each part once; a failed part can be asked for again. */
export function loadingActions({ store: { getState: get, setState: set }, source }: SliceContext): LoadingActions {
  return {
    enterHall: async () => {
      if (isUnderWay(get().hall)) return;
      set({ hall: { status: 'loading' } });
      const hall = await settle(source.loadHall());
      if (hall.status !== 'ready') {
        set({ hall });
        return;
      }
      const { at, headingDeg } = hall.value.plan.entrance;
      const pose: Pose = { x: at[0], z: at[1], heading: toRadians(headingDeg), pitch: 0, eye: EYE_LINE };
      set({ hall, pose, zone: zoneAt(hall.value.plan.zones, pose)?.id ?? null });
    },
    approachStory: async (story) => {
      if (isUnderWay(get().cells[story])) return;
      set({ cells: { ...get().cells, [story]: { status: 'loading' } } });
      const cell = await settle(source.loadCell(story));
      set({ cells: { ...get().cells, [story]: cell } });
    },
    readStory: async (story) => {
      if (isUnderWay(get().records[story])) return;
      set({ records: { ...get().records, [story]: { status: 'loading' } } });
      const records = await settle(source.loadRecords(story));
      set({ records: { ...get().records, [story]: records } });
    },
    readIndex: shared(async () => {
      if (get().index.status === 'ready') return;
      set({ index: { status: 'loading' } });
      set({ index: await settle(source.loadIndex()) });
    }),
    readReference: shared(async () => {
      if (get().reference.status === 'ready') return;
      set({ reference: { status: 'loading' } });
      set({ reference: await settle(source.loadReference()) });
    }),
    readSearch: shared(async () => {
      if (get().search.status === 'ready') return;
      set({ search: { status: 'loading' } });
      set({ search: await settle(source.loadSearch()) });
    }),
    readMap: shared(async () => {
      if (get().map.status === 'ready') return;
      set({ map: { status: 'loading' } });
      set({ map: await settle(source.loadMap()) });
    }),
  };
}

function isUnderWay(loading: Loading<unknown> | undefined): boolean {
  return loading?.status === 'ready' || loading?.status === 'loading';
}

async function settle<T>(promise: Promise<T>): Promise<Loading<T>> {
  try {
    return { status: 'ready', value: await promise };
  } catch (error) {
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Callers that come while a call is under way wait for that one instead of starting another. */
function shared(action: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | null = null;
  return () => {
    underWay ??= action().finally(() => {
      underWay = null;
    });
    return underWay;
  };
}
