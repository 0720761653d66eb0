/** The Visit API (DESIGN 7) as types: `window.visit` and the same over `postMessage`. Documented in `docs/visit-api.md`. */
import type { Kind, Section } from '../domain/catalogue/schemas';
import type { YearSpan } from '../domain/chronology/yearSpan';
import type { Bilingual, Language } from '../domain/language/language';
import type { Heading, Metres, Pose, Radians } from '../domain/units';
import type { Motion, Quality, QualityChoice, Rendering, Surface, Topic, Via } from '../state/galleryState';

/** What can be asked of the visit right now. Poses are in plan space: metres and radians (`docs/coordinates.md`). */
export interface VisitState {
  readonly language: Language;
  readonly motion: Motion;
  /** Level drawn now, and what was asked for. */
  readonly quality: Quality;
  readonly qualityAsked: QualityChoice;
  readonly rendering: Rendering;
  readonly session: 'flat' | 'headset';
  readonly surface: Surface;
  /** Person, place, journey, event or year that the surface shows. */
  readonly topic: Topic | null;
  /** Years the visitor chose; exhibits of others stand dimmed. */
  readonly years: YearSpan | null;
  /** Exhibit whose panel is open. */
  readonly open: string | null;
  /** Exhibit the visitor was brought to without opening it. */
  readonly focused: string | null;
  readonly hovered: string | null;
  readonly zone: string | null;
  /** Where the visitor last stood still, or the last zone was entered. */
  readonly pose: Pose;
  readonly isMoving: boolean;
}

/** One exhibit of the list, in walking order. */
export interface VisitExhibit {
  readonly id: string;
  readonly story: string;
  readonly section: Section;
  readonly kind: Kind;
  readonly title: Bilingual;
  readonly date: string | null;
}

/** A place to stand; level and at eye line where not said. */
export interface VisitPose {
  readonly x: Metres;
  readonly z: Metres;
  readonly heading: Heading;
  readonly pitch?: Radians;
  readonly eye?: Metres;
}

/** Where to bring the visitor. */
export type VisitTarget = { readonly exhibit: string } | { readonly pose: VisitPose };

/** True to the renderer; `frameJsMs` is our own work in the last frame, in milliseconds. */
export interface VisitStats {
  readonly drawCalls: number;
  readonly triangles: number;
  readonly textures: number;
  readonly textureBytes: number;
  readonly geometries: number;
  readonly programs: number;
  readonly framesRendered: number;
  readonly frameJsMs: number;
}

/** What happens in a visit, with what each handler is given. */
export interface VisitEvents {
  readonly open: { readonly id: string; readonly via: Via | null };
  readonly close: { readonly id: string };
  /** At rest, and when a zone is entered; never per frame. */
  readonly move: { readonly pose: Pose; readonly zone: string | null; readonly isMoving: boolean };
  readonly language: { readonly language: Language };
  readonly error: { readonly message: string };
}

export type VisitEventName = keyof VisitEvents;

/** Everything an embedder, a kiosk, the film recorder and a test may ask of a visit. */
export interface VisitApi {
  /** Resolves at the first picture, or as soon as it is known that there will be none (no WebGL). */
  readonly ready: Promise<void>;
  /** Resolves when nothing moves, loads, fades or uploads, and the last frame shows it. */
  readonly settled: () => Promise<void>;
  readonly state: () => VisitState;
  readonly exhibits: () => Promise<readonly VisitExhibit[]>;
  /** @throws VisitError `unknown-exhibit`, `not-loaded` */
  readonly open: (id: string) => Promise<void>;
  readonly close: () => void;
  /** Opens the next exhibit when a panel is open, else brings the visitor to it. */
  readonly next: () => Promise<void>;
  readonly previous: () => Promise<void>;
  /** @throws VisitError `unknown-exhibit`, `bad-pose`, `not-loaded` */
  readonly goTo: (target: VisitTarget) => Promise<void>;
  /** @throws VisitError `not-available`: this edition has no tours yet */
  readonly startTour: (id: string) => Promise<void>;
  readonly stopTour: () => void;
  readonly stats: () => VisitStats;
  /** Calls the handler at each event; the result stops that. */
  readonly on: <E extends VisitEventName>(event: E, handler: (detail: VisitEvents[E]) => void) => () => void;
  readonly setLanguage: (language: Language) => void;
  readonly setQuality: (choice: QualityChoice) => void;
  /** Takes the drawn hall away and frees what it held; `enter` builds it again. */
  readonly leave: () => void;
  readonly enter: () => void;
}

/** Why a request was refused. */
export type VisitFault = 'unknown-exhibit' | 'bad-pose' | 'not-loaded' | 'not-available' | 'unknown-request';

/** A request that could not be met. */
export class VisitError extends Error {
  readonly fault: VisitFault;

  constructor(fault: VisitFault, message: string) {
    super(message);
    this.name = 'VisitError';
    this.fault = fault;
  }
}

declare global {
  interface Window {
    visit: VisitApi;
  }
}
