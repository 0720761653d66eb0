/**
 * Everything hung near the visitor as flat lists, ready to be written into instance buffers: numbers of exhibits and of
 * faces follow these lists. Pure; made anew when a story comes near or goes, never per frame.
 */
import type { CellData, HungExhibit, PictureFiles } from '../../domain/hall/hall';
import type { Plaque } from '../../domain/hanging/placement';
import type { HallPoint, Metres } from '../../domain/units';
import { panelNumber } from './attention/attentionUniforms';
import { MOULDING, PICTURE_DEPTH } from './frames/geometry';
import { type Fronted, normalOf } from './shading/pose';
import type { Face } from './streaming/face';
import type { FaceKind } from './streaming/tiers';

/** A picture frame; `exhibit` and `face` are places in the lists. */
export interface DrawnFrame {
  readonly hung: HungExhibit;
  readonly exhibit: number;
}

/** A flat board: the picture in a frame, a label, a panel. `front` is the centre of its front side. */
export interface DrawnBoard {
  readonly kind: Exclude<FaceKind, 'skin'>;
  readonly pose: Fronted;
  readonly front: HallPoint;
  readonly w: Metres;
  readonly h: Metres;
  readonly depth: Metres;
  /** Row in the face table, -1 where it has no picture. */
  readonly face: number;
  /** Exhibit it belongs to; a panel has a number of its own (`panelNumber`), -1 where its story has no exhibit. */
  readonly exhibit: number;
}

/** A thing that stands for an original. */
export interface DrawnThing {
  readonly hung: HungExhibit;
  readonly face: number;
  readonly exhibit: number;
}

export interface DrawnHang {
  readonly exhibits: readonly HungExhibit[];
  readonly faces: readonly Face[];
  readonly frames: readonly DrawnFrame[];
  readonly boards: readonly DrawnBoard[];
  readonly things: readonly DrawnThing[];
}

/** Thickness of a label card and of a story panel. */
export const LABEL_THICKNESS: Metres = 0.003;
export const PANEL_THICKNESS: Metres = 0.02;

/** A story's part of the hall, or only the things in it: what hangs on far walls is drawn otherwise (`distant`). */
export interface DrawnCell {
  readonly cell: CellData;
  readonly hasWalls: boolean;
}

/** Lists what hangs and stands in these cells. */
export function drawnHang(cells: readonly DrawnCell[]): DrawnHang {
  const faces: Face[] = [];
  const exhibits: HungExhibit[] = [];
  const frames: DrawnFrame[] = [];
  const boards: DrawnBoard[] = [];
  const things: DrawnThing[] = [];

  const faceOf = (
    kind: FaceKind,
    picture: PictureFiles | null,
    pose: Fronted,
    span: Metres,
    sheet: string | null,
  ): number => {
    if (!picture) return -1;
    const far = sheet !== null && picture.far ? { sheet, tile: picture.far } : null;
    faces.push({
      kind,
      path: picture.near,
      isPortrait: picture.h > picture.w,
      far,
      centre: pose.centre,
      normal: normalOf(pose),
      span,
    });
    return faces.length - 1;
  };
  const addPlaque = (kind: 'label' | 'panel', plaque: Plaque, picture: PictureFiles | null, exhibit: number): void => {
    const depth = kind === 'label' ? LABEL_THICKNESS : PANEL_THICKNESS;
    boards.push({
      kind,
      pose: plaque,
      front: shifted(plaque, plaque.centre, depth),
      w: plaque.w,
      h: plaque.h,
      depth,
      face: faceOf(kind, picture, plaque, Math.max(plaque.w, plaque.h), null),
      exhibit,
    });
  };

  for (const { cell, hasWalls } of cells) {
    const sheet = sheetOf({ cell, hasWalls });
    const first = exhibits.length;
    for (const hung of cell.exhibits.filter(({ picture }) => hasWalls || !picture)) {
      const exhibit = exhibits.push(hung) - 1;
      const window = hung.picture;
      const span = window ? Math.max(window.w, window.h) : Math.max(hung.size.x, hung.size.y);
      const face = faceOf('picture', hung.plate, hung, span, sheet);
      if (window) {
        frames.push({ hung, exhibit });
        boards.push({
          kind: 'picture',
          pose: hung,
          front: shifted(hung, hung.centre, hung.size.z / 2 - PICTURE_DEPTH),
          w: window.w,
          h: window.h,
          depth: 0.001,
          face,
          exhibit,
        });
      } else things.push({ hung, face, exhibit });
      addPlaque('label', hung.label, hung.labelPicture, exhibit);
    }
    // Exhibits of a story have numbers in a row, and its panel goes with the first.
    if (cell.panel && hasWalls)
      addPlaque('panel', cell.panel, cell.panel.picture, cell.exhibits.length > 0 ? panelNumber(first) : -1);
  }
  return { exhibits, faces, frames, boards, things };
}

/** Far away the tiles of the distant sheet are enough. */
const sheetOf = ({ cell, hasWalls }: DrawnCell): string | null => (hasWalls ? (cell.farSheet?.path ?? null) : null);

/** Visible window of a frame: the mount's opening, never larger than the moulding leaves. */
export function windowOf({ picture, size }: HungExhibit): { readonly w: Metres; readonly h: Metres } {
  const w = Math.min(picture?.w ?? size.x, size.x - 2 * MOULDING);
  const h = Math.min(picture?.h ?? size.y, size.y - 2 * MOULDING);
  return { w, h };
}

/** A point moved out along the front's normal. */
export function shifted(pose: Pick<Fronted, 'facing' | 'tilt'>, point: HallPoint, by: Metres): HallPoint {
  const normal = normalOf(pose);
  return { x: point.x + normal.x * by, y: point.y + normal.y * by, z: point.z + normal.z * by };
}
