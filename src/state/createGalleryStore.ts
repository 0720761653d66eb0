import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../domain/language/language';
import { zoneAt } from '../domain/plan/zoneAt';
import { EYE_LINE, type Pose, toRadians } from '../domain/units';
import type { ExhibitionSource, GalleryState, GalleryStore, Loading, Motion } from './galleryState';

export interface GalleryOptions {
  readonly source: ExhibitionSource;
  readonly language: Language;
  readonly motion: Motion;
  readonly quality: GalleryState['quality'];
}

/** The store of one visit. All writing goes through `visit.*`; components select their own part. */
export type GalleryStoreApi = StoreApi<GalleryStore>;

const IDLE = { status: 'idle' } as const;
const NOWHERE: Pose = { x: 0, z: 0, heading: 0, pitch: 0, eye: EYE_LINE };

/** Creates the state of one visit over a source of compiled hall data. Never rejects: failures become `failed` states. */
export function createGalleryStore(options: GalleryOptions): GalleryStoreApi {
  const { source } = options;
  return createStore<GalleryStore>()((set, get) => {
    const announce: GalleryStore['visit']['announce'] = (text) =>
      set({ announcement: { text, serial: get().announcement.serial + 1 } });
    const errandSerial = (): number => get().errand.serial + 1;
    const hop = (to: Pose): void => set({ errand: { kind: 'hop', to, serial: errandSerial() } });
    const readyIndex = () => {
      const { index } = get();
      return index.status === 'ready' ? index.value : [];
    };

    return {
      language: options.language,
      quality: options.quality,
      motion: options.motion,
      rendering: 'starting',
      session: 'flat',
      surface: 'none',
      hall: IDLE,
      index: IDLE,
      reference: IDLE,
      cells: {},
      records: {},
      pose: NOWHERE,
      zone: null,
      errand: { kind: 'none', serial: 0 },
      isMoving: false,
      open: null,
      openedVia: null,
      hovered: null,
      focused: null,
      returnPose: null,
      announcement: { text: { zh: '', en: '' }, serial: 0 },

      visit: {
        enterHall: async () => {
          if (get().hall.status === 'ready' || get().hall.status === 'loading') return;
          set({ hall: { status: 'loading' } });
          const hall = await settle(source.loadHall());
          set({ hall });
          if (hall.status !== 'ready') return;
          const { at, headingDeg } = hall.value.plan.entrance;
          const pose: Pose = { x: at[0], z: at[1], heading: toRadians(headingDeg), pitch: 0, eye: EYE_LINE };
          set({ pose, zone: zoneAt(hall.value.plan.zones, pose)?.id ?? null });
        },
        approachStory: async (story) => {
          const known = get().cells[story];
          if (known?.status === 'ready' || known?.status === 'loading') return;
          set({ cells: { ...get().cells, [story]: { status: 'loading' } } });
          const cell = await settle(source.loadCell(story));
          set({ cells: { ...get().cells, [story]: cell } });
        },
        readStory: async (story) => {
          const known = get().records[story];
          if (known?.status === 'ready' || known?.status === 'loading') return;
          set({ records: { ...get().records, [story]: { status: 'loading' } } });
          const records = await settle(source.loadRecords(story));
          set({ records: { ...get().records, [story]: records } });
        },
        readIndex: async () => {
          if (get().index.status === 'ready' || get().index.status === 'loading') return;
          set({ index: { status: 'loading' } });
          set({ index: await settle(source.loadIndex()) });
        },
        readReference: async () => {
          if (get().reference.status === 'ready' || get().reference.status === 'loading') return;
          set({ reference: { status: 'loading' } });
          set({ reference: await settle(source.loadReference()) });
        },

        openExhibit: async (id, via) => {
          await get().visit.readIndex();
          const entry = readyIndex().find((line) => line.id === id);
          if (!entry) {
            announce({ zh: `没有编号为“${id}”的展品。`, en: `There is no exhibit called “${id}”.` });
            return;
          }
          const wasOpen = get().open !== null;
          set({
            open: id,
            openedVia: via,
            focused: id,
            hovered: null,
            returnPose: wasOpen ? get().returnPose : get().pose,
            surface: 'none',
          });
          hop(entry.standing);
          const position = positionInSection(readyIndex(), id);
          announce({
            zh: `已打开：${entry.title.zh}。本部分第${position.at}件，共${position.of}件。`,
            en: `Opened: ${entry.title.en}. ${position.at} of ${position.of} in this section.`,
          });
          void get().visit.approachStory(entry.story);
          await get().visit.readStory(entry.story);
        },
        closeExhibit: () => {
          const { open, returnPose } = get();
          if (open === null) return;
          set({ open: null, openedVia: null, returnPose: null });
          if (returnPose) hop(returnPose);
          announce({ zh: '已关闭说明。', en: 'Panel closed.' });
        },
        stepExhibit: async (by, via) => {
          await get().visit.readIndex();
          const index = readyIndex();
          if (index.length === 0) return;
          const from = get().open ?? get().focused;
          const at =
            from === null
              ? nearestEntry(index, get().pose) - (by === 1 ? 1 : 0)
              : index.findIndex((e) => e.id === from);
          const entry = index[(at + by + index.length) % index.length];
          if (!entry) return;
          if (get().open !== null) {
            await get().visit.openExhibit(entry.id, via);
            return;
          }
          set({ focused: entry.id, returnPose: get().returnPose ?? get().pose });
          void get().visit.approachStory(entry.story);
          hop(entry.standing);
          const position = positionInSection(index, entry.id);
          announce({
            zh: `${entry.title.zh}。本部分第${position.at}件，共${position.of}件。按回车键打开。`,
            en: `${entry.title.en}. ${position.at} of ${position.of} in this section. Press Enter to open.`,
          });
        },
        hoverExhibit: (id) => {
          if (get().hovered !== id) set({ hovered: id });
        },
        focusExhibit: (id) => {
          if (get().focused !== id) set({ focused: id });
        },

        walkTo: (to) => set({ errand: { kind: 'walk', to, serial: errandSerial() } }),
        hopTo: hop,
        hopToStory: (story) => {
          const { hall, pose } = get();
          const cell = hall.status === 'ready' ? hall.value.cells.find((head) => head.story === story) : undefined;
          if (!cell) return;
          set({ returnPose: pose, open: null, openedVia: null, surface: 'none' });
          void get().visit.approachStory(story);
          hop(cell.arrival);
          announce({ zh: `已到：${cell.title.zh}。`, en: `You are at: ${cell.title.en}.` });
        },
        takeMeBack: () => {
          const { returnPose } = get();
          if (!returnPose) return;
          set({ open: null, openedVia: null, returnPose: null });
          hop(returnPose);
          announce({ zh: '已回到刚才的位置。', en: 'Back where you were.' });
        },
        standStill: () => set({ errand: { kind: 'none', serial: errandSerial() } }),
        reportVisitor: ({ pose, zone, isMoving }) => {
          const previous = get();
          set({ pose, zone, isMoving });
          if (zone !== previous.zone && zone !== null && previous.hall.status === 'ready') {
            const entered = previous.hall.value.plan.zones.find((z) => z.id === zone);
            if (entered && entered.title.zh !== '') announce(entered.title);
          }
        },

        chooseLanguage: (language) => {
          if (get().language === language) return;
          set({ language });
          announce({ zh: '语言：中文。', en: 'Language: English.' });
        },
        chooseQuality: (quality) => set({ quality }),
        chooseMotion: (motion) => set({ motion }),
        showSurface: (surface) => set({ surface }),
        reportRendering: (rendering) => set({ rendering }),
        reportSession: (session) => set({ session }),
        announce,
      },
    };
  });
}

async function settle<T>(promise: Promise<T>): Promise<Loading<T>> {
  try {
    return { status: 'ready', value: await promise };
  } catch (error) {
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

function positionInSection(index: readonly { id: string; section: string }[], id: string): { at: number; of: number } {
  const section = index.find((entry) => entry.id === id)?.section;
  const peers = index.filter((entry) => entry.section === section);
  return { at: peers.findIndex((entry) => entry.id === id) + 1, of: peers.length };
}

function nearestEntry(index: readonly { standing: Pose }[], pose: Pose): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  index.forEach((entry, at) => {
    const distance = Math.hypot(entry.standing.x - pose.x, entry.standing.z - pose.z);
    if (distance < least) {
      least = distance;
      best = at;
    }
  });
  return best;
}
