import type { HallData } from '../../../domain/hall/hall';
import { CANOPY_DEPTH } from '../../../domain/lighting/blocksOf';
import { type HallPoint, type Metres, type Size, toRadians } from '../../../domain/units';
import { yawOfFacing } from '../../frame';
import type { DrawnThing } from '../drawnHang';
import { shifted } from '../drawnHang';
import { lowestPoint } from '../lowestPoint';

/** What a pane belongs to; decides which of its sides are drawn and how clear it is. */
export const GLASS_KINDS = { hood: 0, wallCase: 1, shelf: 2, plate: 3 } as const;

/** One box of glass; `yaw` about +y, `tilt` leans its top back. */
export interface GlassBox {
  readonly kind: keyof typeof GLASS_KINDS;
  readonly centre: HallPoint;
  readonly size: Size;
  readonly yaw: number;
  readonly tilt: number;
}

/** The hood stands this far inside the case's body. */
const INSET: Metres = 0.012;
const SHELF: Metres = 0.01;
/** Sheet of a cradle. */
const SHEET: Metres = 0.004;

/** Hoods, fronts and shelves of all cases of a hall. */
export function caseGlass({ plan, shelves }: Pick<HallData, 'plan' | 'shelves'>): readonly GlassBox[] {
  const hoods = plan.cases.map((piece): GlassBox => {
    const top = piece.type === 'wall' ? piece.size[1] - CANOPY_DEPTH : piece.size[1];
    return {
      kind: piece.type === 'wall' ? 'wallCase' : 'hood',
      centre: { x: piece.center[0], y: (piece.deck + top) / 2, z: piece.center[1] },
      size: { x: piece.size[0] - 2 * INSET, y: top - piece.deck - 0.002, z: piece.size[2] - 2 * INSET },
      yaw: toRadians(piece.rotationDeg),
      tilt: 0,
    };
  });
  const boards = shelves.flatMap((shelf): GlassBox[] => {
    const piece = plan.cases.find(({ id }) => id === shelf.case);
    if (!piece) return [];
    const yaw = toRadians(piece.rotationDeg);
    const middle = (shelf.from + shelf.to) / 2;
    return [
      {
        kind: 'shelf',
        centre: {
          x: piece.center[0] + Math.cos(yaw) * middle,
          y: shelf.y - SHELF / 2 - 0.001,
          z: piece.center[1] - Math.sin(yaw) * middle,
        },
        size: { x: shelf.to - shelf.from, y: SHELF, z: piece.size[2] - 0.08 },
        yaw,
        tilt: 0,
      },
    ];
  });
  return [...hoods, ...boards];
}

/** A pane with the number of the exhibit it appears with. */
export interface CradleBox extends GlassBox {
  readonly exhibit: number;
}

/** The clear cradles of propped things: a sheet at the back, a lip in front, a foot. */
export function cradleGlass(things: readonly DrawnThing[]): readonly CradleBox[] {
  return things.flatMap(({ hung, exhibit }): CradleBox[] => {
    if (hung.mount !== 'propped' || hung.base === null) return [];
    const { size, tilt, facing } = hung;
    const yaw = yawOfFacing(facing);
    const out = { x: Math.sin(facing), z: -Math.cos(facing) };
    const back = shifted(hung, hung.centre, -size.z / 2 - SHEET / 2 - 0.0005);
    const run = size.y * Math.sin(tilt) + size.z * Math.cos(tilt);
    const w = Math.max(0.06, size.x * 0.62);
    // Where the hang has lifted the thing the cradle stands on its riser.
    const board = lowestPoint(hung);
    const foot = board + SHEET / 2 + 0.0005;
    return [
      { exhibit, kind: 'plate', centre: back, size: { x: w, y: size.y * 0.92, z: SHEET }, yaw, tilt },
      {
        exhibit,
        kind: 'plate',
        centre: { x: hung.centre.x, y: foot, z: hung.centre.z },
        size: { x: w, y: SHEET, z: run },
        yaw,
        tilt: 0,
      },
      {
        exhibit,
        kind: 'plate',
        centre: { x: hung.centre.x + out.x * (run / 2), y: board + 0.011, z: hung.centre.z + out.z * (run / 2) },
        size: { x: w, y: 0.022, z: SHEET },
        yaw,
        tilt: 0,
      },
    ];
  });
}
