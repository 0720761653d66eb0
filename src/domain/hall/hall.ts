/**
 * The compiled hall: what the build makes of an exhibition folder for the browser. Split so that the first picture
 * needs `HallData` only; cells (one per story) and records arrive as the visitor nears them.
 */
import type { Exhibit, Exhibition, Journey, Kind, Person, Place, Section, TimelineEvent } from '../catalogue/schemas';
import type { YearSpan } from '../chronology/yearSpan';
import type { SheetName } from '../geography/sheet';
import type { Hang, Placement, StoryPanel } from '../hanging/placement';
import type { Bilingual } from '../language/language';
import type { Plan } from '../plan/schemas';
import type { SearchData } from '../search/searchData';
import type { HallPoint, Metres, PlanPoint, Pose } from '../units';

/** Address and shape of one picture: a plate, a cover, a panel or a label. Paths are relative to the site's base. */
export interface PictureFiles {
  /** Near image; `w` x `h` in pixels. */
  readonly near: string;
  readonly w: number;
  readonly h: number;
  /** Tile in the story's far sheet, in pixels; null where the thing has no far image. */
  readonly far: { readonly x: number; readonly y: number; readonly w: number; readonly h: number } | null;
}

/** One hung exhibit as the hall needs it. */
export interface HungExhibit extends Placement {
  readonly kind: Kind;
  readonly section: Section;
  readonly title: Bilingual;
  readonly date: string | null;
  readonly scale: number | null;
  readonly weight: 1 | 2 | 3;
  readonly model: string | null;
  /** Documented size of the original, as in the record. */
  readonly dimensionsMm: Exhibit['dimensionsMm'];
  /** Picture on its face: plate, cover, title page; null where its kind shows none. */
  readonly plate: PictureFiles | null;
  readonly labelPicture: PictureFiles | null;
}

/** One story's part of the hall: its file is fetched when the visitor is near. */
export interface CellData {
  readonly story: string;
  readonly exhibits: readonly HungExhibit[];
  readonly panel: (StoryPanel & { readonly picture: PictureFiles | null }) | null;
  /** Far sheet that holds all the story's small pictures. */
  readonly farSheet: { readonly path: string; readonly w: number; readonly h: number } | null;
}

/** What is known of a cell before it is fetched. */
export interface CellHead {
  readonly story: string;
  readonly section: Section;
  readonly title: Bilingual;
  readonly zones: readonly string[];
  /** Bounding rectangle of its exhibits on the plan. */
  readonly min: PlanPoint;
  readonly max: PlanPoint;
  readonly exhibits: number;
  /** Pose before its intro panel or lead exhibit. */
  readonly arrival: Pose;
}

/** A drawn wall text (title wall, section titles, names): a picture with its place. */
export interface FeaturePicture {
  readonly id: string;
  readonly kind: string;
  readonly centre: HallPoint;
  readonly facing: number;
  readonly w: Metres;
  readonly h: Metres;
  readonly picture: PictureFiles | null;
}

/** The first file of a visit. */
export interface HallData {
  readonly id: string;
  readonly title: Bilingual;
  readonly subtitle: Bilingual;
  readonly interpretationNote: Bilingual;
  readonly platesNote: Bilingual;
  readonly sections: readonly {
    readonly id: Section;
    readonly title: Bilingual;
    readonly text: Bilingual;
    readonly accent: string;
  }[];
  readonly palette: Readonly<Record<string, string>>;
  readonly plan: Omit<Plan, '$schema' | 'title' | 'status'>;
  readonly features: readonly FeaturePicture[];
  /** Boards in the wall cases. */
  readonly shelves: Hang['shelves'];
  readonly cells: readonly CellHead[];
  readonly counts: { readonly artifacts: number; readonly photographs: number };
}

/** One line of the index: every exhibit in walking order, for next/previous, list and search. */
export interface IndexEntry {
  readonly id: string;
  readonly story: string;
  readonly section: Section;
  readonly kind: Kind;
  readonly title: Bilingual;
  readonly date: string | null;
  readonly standing: Pose;
}

/** A full record with the names of the people and places it mentions resolved. */
export interface ExhibitRecord extends Exhibit {
  readonly storyTitle: Bilingual;
  readonly placeRecord: Place | null;
  readonly personRecords: readonly Pick<Person, 'id' | 'name' | 'birth' | 'death' | 'role' | 'text'>[];
  readonly relatedTitles: readonly { readonly id: string; readonly title: Bilingual; readonly kind: Kind }[];
}

/** A person with the exhibits that show or name them, in walking order. */
export interface PersonEntry extends Person {
  readonly exhibits: readonly string[];
}

/** A place with the exhibits that come from it, in walking order. */
export interface PlaceEntry extends Place {
  readonly exhibits: readonly string[];
}

/** A story's far sheet with the tiles of its exhibits: left, top, width, height in pixels. */
export interface ThumbnailSheet {
  readonly path: string;
  readonly tiles: Readonly<Record<string, readonly [number, number, number, number]>>;
}

/** Everything that is not a record but is read on demand. */
export interface ReferenceData {
  readonly people: readonly PersonEntry[];
  readonly places: readonly PlaceEntry[];
  readonly timeline: readonly TimelineEvent[];
  readonly journeys: readonly Journey[];
  readonly stories: readonly { readonly id: string; readonly title: Bilingual; readonly intro: Bilingual }[];
  readonly thumbnails: readonly ThumbnailSheet[];
  readonly exhibition: Pick<
    Exhibition,
    'opening' | 'venue' | 'opened' | 'organisers' | 'supporters' | 'curator' | 'credits' | 'sources'
  >;
}

/** A sheet's water (the whole of what it shows), land and graticule, as SVG paths in its units. */
export interface SheetDrawing {
  readonly sea: string;
  readonly land: string;
  readonly graticule: string;
}

/** What every map is drawn on; the towns that small maps name for bearing, most exhibits first; the timeline's years. */
export interface MapData {
  readonly sheets: Readonly<Record<SheetName, SheetDrawing>>;
  readonly towns: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly lat: number;
    readonly lon: number;
  }[];
  readonly years: YearSpan | null;
}

/** Where the compiled hall comes from; the app hands one to the state. Every promise rejects with a `SourceError`. */
export interface ExhibitionSource {
  readonly loadHall: () => Promise<HallData>;
  readonly loadCell: (story: string) => Promise<CellData>;
  readonly loadRecords: (story: string) => Promise<readonly ExhibitRecord[]>;
  readonly loadIndex: () => Promise<readonly IndexEntry[]>;
  readonly loadReference: () => Promise<ReferenceData>;
  readonly loadSearch: () => Promise<SearchData>;
  readonly loadMap: () => Promise<MapData>;
}
