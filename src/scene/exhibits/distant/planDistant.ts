/**
 * What hangs on far walls as flat pieces in one list, ready for an instance buffer. Pure. Nothing of it writes depth:
 * pieces lie in the order in which they cover one another, soft shadows first.
 */
import type { Section } from '../../../domain/catalogue/schemas';
import type { DistantBoard, DistantData, DistantStory } from '../../../domain/hall/distant';
import type { HallPoint, Metres, Radians } from '../../../domain/units';
import { LABEL_THICKNESS, PANEL_THICKNESS } from '../drawnHang';
import { PICTURE_DEPTH } from '../frames/geometry';
import { normalOf } from '../shading/pose';

/** What a piece is; the number is `iPiece.x` of the shader. */
export const DISTANT_KINDS = { frame: 0, panel: 1, label: 2 } as const;

/** One flat piece. */
export interface DistantPiece {
  readonly kind: keyof typeof DISTANT_KINDS;
  /** Exhibit it comes and goes with: a panel goes with the first of its story. */
  readonly exhibit: string;
  readonly section: Section;
  /** Centre of the plane in which it is drawn. */
  readonly centre: HallPoint;
  readonly facing: Radians;
  readonly w: Metres;
  readonly h: Metres;
  /** How far it stands out from its wall; gives its shadow. */
  readonly depth: Metres;
  /** Visible picture in a frame. */
  readonly picture: { readonly w: Metres; readonly h: Metres };
  /** Number of its picture in the distant sheet, -1 where it has none. */
  readonly tile: number;
}

/** Lists what is seen of the hall from afar. */
export function planDistant({ stories }: Pick<DistantData, 'stories'>): readonly DistantPiece[] {
  const pieces = stories.flatMap((story) => [
    ...panelOf(story),
    ...story.exhibits.flatMap((each) => piecesOf(each, story)),
  ]);
  const rank = ({ kind }: DistantPiece): number => (kind === 'panel' ? 0 : kind === 'frame' ? 1 : 2);
  return pieces.toSorted((a, b) => rank(a) - rank(b));
}

function piecesOf(
  { exhibit, frame, label }: DistantStory['exhibits'][number],
  { section }: DistantStory,
): DistantPiece[] {
  const [x, y, z, facing, w, h, depth, pictureW, pictureH, tile] = frame;
  const picture = { w: pictureW, h: pictureH };
  const centre = outwards({ x, y, z }, facing, depth / 2 - PICTURE_DEPTH);
  const framed: DistantPiece = { kind: 'frame', exhibit, section, centre, facing, w, h, depth, picture, tile };
  return label ? [framed, { ...framed, ...boardOf(label, LABEL_THICKNESS), kind: 'label', tile: -1 }] : [framed];
}

function panelOf({ section, panel }: DistantStory): DistantPiece[] {
  if (!panel) return [];
  const { exhibit, tile, board } = panel;
  return [{ kind: 'panel', exhibit, section, tile, ...boardOf(board, PANEL_THICKNESS) }];
}

function boardOf([x, y, z, facing, w, h]: DistantBoard, depth: Metres) {
  return { centre: outwards({ x, y, z }, facing, depth), facing, w, h, depth, picture: { w, h } };
}

function outwards(point: HallPoint, facing: Radians, by: Metres): HallPoint {
  const normal = normalOf({ facing, tilt: 0 });
  return { x: point.x + normal.x * by, y: point.y + normal.y * by, z: point.z + normal.z * by };
}
