/**
 * All that hangs on the walls of both halls, in few numbers: drawn wherever its story is too far away to be loaded, so that
 * no wall seems empty. One small file for the whole hall, fetched after the first picture.
 */
import type { Section } from '../catalogue/schemas';

/** Pixels of a tile of the distant sheet, each way; a picture of any proportion fills it. */
export const DISTANT_TILE = 32;

/** A framed picture: centre of its box, facing, size with frame, size of the visible picture, number of its tile or -1. */
export type DistantFrame = readonly [
  x: number,
  y: number,
  z: number,
  facing: number,
  w: number,
  h: number,
  depth: number,
  pictureW: number,
  pictureH: number,
  tile: number,
];

/** A label or a story's panel on a wall: centre of its back, facing, size. Metres and radians. */
export type DistantBoard = readonly [x: number, y: number, z: number, facing: number, w: number, h: number];

/** What of a framed exhibit is seen from afar. */
export interface DistantExhibit {
  readonly exhibit: string;
  readonly frame: DistantFrame;
  /** Null where it hangs elsewhere than on the wall. */
  readonly label: DistantBoard | null;
}

/** What of a story is seen from afar. */
export interface DistantStory {
  readonly story: string;
  readonly section: Section;
  readonly exhibits: readonly DistantExhibit[];
  /** Its panel, with the exhibit it appears with and the number of its tile or -1. */
  readonly panel: { readonly exhibit: string; readonly board: DistantBoard; readonly tile: number } | null;
}

/** The whole hall from afar. */
export interface DistantData {
  /** Where the tiles lie, in rows from the top left; null where none are drawn. */
  readonly sheet: { readonly path: string; readonly w: number; readonly h: number } | null;
  /** Address of the near picture of each tile. */
  readonly pictures: readonly string[];
  readonly stories: readonly DistantStory[];
}
