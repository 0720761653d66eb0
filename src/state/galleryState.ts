import type { YearSpan } from '../domain/chronology/yearSpan';
import type {
  CellData,
  ExhibitionSource,
  ExhibitRecord,
  HallData,
  IndexEntry,
  MapData,
  ReferenceData,
} from '../domain/hall/hall';
import type { Bilingual, Language } from '../domain/language/language';
import type { Quality, QualityChoice } from '../domain/quality/quality';
import type { Way } from '../domain/routes/findWay';
import type { Chosen } from '../domain/search/facets';
import type { SearchData } from '../domain/search/searchData';
import type { PlanPoint, Pose } from '../domain/units';

/** How an exhibit was opened; one action whatever the way in. */
export type Via = 'pointer' | 'keyboard' | 'list' | 'search' | 'panel' | 'plan' | 'link' | 'api' | 'headset' | 'tour';

/** What the visitor's feet have been asked to do. `serial` grows with every errand, so that two equal ones differ. */
export type Errand =
  | { readonly kind: 'none'; readonly serial: number }
  /** Walk along the floor; the walker finds the way. */
  | { readonly kind: 'walk'; readonly to: PlanPoint; readonly serial: number }
  /** Be brought to a pose: an eased hop, or a fade where motion is reduced. */
  | { readonly kind: 'hop'; readonly to: Pose; readonly serial: number };

/** Which of the large surfaces is open beside the hall. */
export type Surface =
  | 'none'
  | 'plan'
  | 'list'
  | 'search'
  | 'settings'
  | 'help'
  | 'visit'
  | 'people'
  | 'map'
  | 'timeline'
  /** The open exhibit, held in the hand. */
  | 'hand';

/** What the visitor looks for. */
export interface SearchRequest {
  readonly query: string;
  readonly chosen: Chosen;
}

/** The way on which the visitor is being led. */
export interface GuidedWay {
  /** From where it was asked for; drawn on floor and plan until the visitor arrives. */
  readonly way: Way;
  /** Where it leads and how one stands there. */
  readonly to: Pose;
  readonly title: Bilingual;
  /** Exhibit it leads to; null for a story. */
  readonly exhibit: string | null;
}

/** What a surface of people, map or timeline shows in particular. `year` is written as four digits. */
export interface Topic {
  readonly kind: 'person' | 'place' | 'journey' | 'event' | 'year';
  readonly id: string;
}

export type Loading<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly reason: string };

/** State of the drawing surface. */
export type Rendering = 'starting' | 'running' | 'lost' | 'unavailable';
export type Motion = 'full' | 'reduced';

/** Everything a visitor could name. Per-frame values (the moving camera) are not here. */
export interface GalleryState {
  readonly language: Language;
  /** Level drawn now. */
  readonly quality: Quality;
  /** What the visitor asked for; where that is `auto`, `quality` follows `automaticQuality`. */
  readonly qualityAsked: QualityChoice;
  /** Level that fits the device and the frames measured so far. */
  readonly automaticQuality: Quality;
  readonly motion: Motion;
  readonly rendering: Rendering;
  readonly session: 'flat' | 'headset';
  readonly surface: Surface;
  /** Only while the surface that shows it is open. */
  readonly topic: Topic | null;
  /** Years the visitor asked for: exhibits of other years, and those without a date, stand dimmed. */
  readonly years: YearSpan | null;
  /** Ids of the exhibits that may be of these years; null where all are lit. Written with `years` only. */
  readonly lit: ReadonlySet<string> | null;

  readonly hall: Loading<HallData>;
  readonly index: Loading<readonly IndexEntry[]>;
  readonly reference: Loading<ReferenceData>;
  readonly search: Loading<SearchData>;
  readonly map: Loading<MapData>;
  /** By story id; absent means not asked for. */
  readonly cells: Readonly<Record<string, Loading<CellData>>>;
  readonly records: Readonly<Record<string, Loading<readonly ExhibitRecord[]>>>;
  /** Models near the visitor that did not arrive; their things are drawn as blocks. */
  readonly missingModels: readonly string[];

  /** Pose when last at rest or when a zone was entered; never written per frame. */
  readonly pose: Pose;
  /** Zone of the plan the visitor is in. */
  readonly zone: string | null;
  readonly errand: Errand;
  readonly guided: GuidedWay | null;
  /** True while the feet move; written on start and stop only. */
  readonly isMoving: boolean;

  /** Exhibit whose panel is open. */
  readonly open: string | null;
  readonly openedVia: Via | null;
  /** Story whose intro panel was asked for by link or list. */
  readonly hovered: string | null;
  /** Exhibit the keyboard stands on (Tab / N / P). */
  readonly focused: string | null;
  /** What was looked for last; stays while the visit lasts. */
  readonly sought: SearchRequest;
  /** Where "take me back" and Esc lead. */
  readonly returnPose: Pose | null;
  /** What a screen reader shall say next; `serial` makes equal sentences speak twice. */
  readonly announcement: { readonly text: Bilingual; readonly serial: number };
}

/** Actions are a visitor's verbs. */
export interface GalleryActions {
  readonly enterHall: () => Promise<void>;
  readonly approachStory: (story: string) => Promise<void>;
  readonly readStory: (story: string) => Promise<void>;
  readonly readIndex: () => Promise<void>;
  readonly readReference: () => Promise<void>;
  readonly readSearch: () => Promise<void>;
  readonly readMap: () => Promise<void>;

  readonly openExhibit: (id: string, via: Via) => Promise<void>;
  /** Opens an exhibit and takes it in the hand. */
  readonly holdExhibit: (id: string, via: Via) => Promise<void>;
  readonly closeExhibit: () => void;
  /** Next/previous in walking order among those of the chosen years: opens when a panel is open, else steps the focus there. */
  readonly stepExhibit: (by: 1 | -1, via: Via) => Promise<void>;
  /** Brings the visitor before an exhibit without opening it; one that is open closes. */
  readonly standBefore: (id: string) => Promise<void>;
  readonly hoverExhibit: (id: string | null) => void;
  readonly focusExhibit: (id: string | null) => void;

  readonly lookFor: (sought: SearchRequest) => void;
  /** Shows a way on the floor and on the plan, and walks it; a fade instead where motion is reduced. */
  readonly takeMeThere: (guided: GuidedWay) => void;
  /** Is brought to the end of the way at once. */
  readonly skipWay: () => void;
  /** Stops being led. */
  readonly leaveWay: () => void;

  readonly walkTo: (to: PlanPoint) => void;
  readonly hopTo: (to: Pose) => void;
  readonly hopToStory: (story: string) => void;
  readonly takeMeBack: () => void;
  readonly standStill: () => void;
  /** Reported by the walker, on start, on stop and when the zone changes. */
  readonly reportVisitor: (report: { pose: Pose; zone: string | null; isMoving: boolean }) => void;

  readonly chooseLanguage: (language: Language) => void;
  readonly chooseQuality: (choice: QualityChoice) => void;
  readonly chooseMotion: (motion: Motion) => void;
  readonly showSurface: (surface: Surface) => void;
  /** Opens the surface that shows a person, place, journey, event or year, at that. */
  readonly readAbout: (topic: Topic) => void;
  /** Dims what is not of these years; null shows all again. */
  readonly chooseYears: (years: YearSpan | null) => Promise<void>;
  readonly reportRendering: (rendering: Rendering) => void;
  /** Reported by the scene: the level that fits the device, and each time frames prove another right. */
  readonly reportFittingQuality: (quality: Quality) => void;
  readonly reportMissing: (models: readonly string[]) => void;
  readonly reportSession: (session: 'flat' | 'headset') => void;
  readonly announce: (text: Bilingual) => void;
}

export type GalleryStore = GalleryState & { readonly visit: GalleryActions };
export type { ExhibitionSource, Quality, QualityChoice };
