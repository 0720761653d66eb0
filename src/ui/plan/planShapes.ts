import type { CellHead, HallData } from '../../domain/hall/hall';
import type { PlanHall, Zone } from '../../domain/plan/schemas';
import { isInside } from '../../domain/plan/zoneAt';
import type { Metres, PlanPoint } from '../../domain/units';

/** The rectangle of the plan that one sheet shows, in metres. */
export interface Sheet {
  readonly x: Metres;
  readonly z: Metres;
  readonly w: Metres;
  readonly h: Metres;
}

/** How a sheet lies: along the route across the page, or turned a quarter clockwise for narrow screens. */
export type Lie = 'across' | 'down';

/** Room around a hall for its doors, in metres; two halls' sheets meet in the middle of a link of twice this length. */
const MARGIN = 1.5;

/** The halls that get a sheet of their own: those in which something hangs. Links show on their neighbours' sheets. */
export function hallsWithStories({ plan, cells }: Pick<HallData, 'plan' | 'cells'>): readonly PlanHall[] {
  return plan.halls.filter((hall) => cells.some(({ arrival }) => isInside(hall.outline, arrival)));
}

/** The sheet of one hall. */
export function sheetOf(hall: PlanHall): Sheet {
  const xs = hall.outline.map(([x]) => x);
  const zs = hall.outline.map(([, z]) => z);
  const x = Math.min(...xs) - MARGIN;
  const z = Math.min(...zs) - MARGIN;
  return { x, z, w: Math.max(...xs) + MARGIN - x, h: Math.max(...zs) + MARGIN - z };
}

/** SVG `viewBox` of a sheet as it lies. */
export function viewBoxOf(sheet: Sheet, lie: Lie): string {
  return lie === 'across' ? `${sheet.x} ${sheet.z} ${sheet.w} ${sheet.h}` : `0 0 ${sheet.h} ${sheet.w}`;
}

/** SVG transform from plan space to the sheet as it lies; turned, plan east points down and plan south to the left. */
export function transformOf(sheet: Sheet, lie: Lie): string | undefined {
  return lie === 'across' ? undefined : `matrix(0 1 -1 0 ${sheet.z + sheet.h} ${-sheet.x})`;
}

/** The zones of a sheet that one can go to, in walking order, passages last. */
export function zonesOn(sheet: Sheet, zones: readonly Zone[]): readonly Zone[] {
  const isOn = ({ anchor: [x, z] }: Zone): boolean =>
    x >= sheet.x && x < sheet.x + sheet.w && z >= sheet.z && z < sheet.z + sheet.h;
  const rank = ({ order, kind }: Zone): number => order ?? (kind === 'bay' ? 500 : 1000);
  return zones.filter(isOn).sort((a, b) => rank(a) - rank(b));
}

/** The story one meets on entering a zone: the one whose arrival lies in it, else any that hangs there. Null in passages. */
export function storyOfZone(zone: Zone, cells: readonly CellHead[]): CellHead | null {
  const hanging = cells.filter((cell) => cell.zones.includes(zone.id));
  return hanging.find(({ arrival }) => isInside(zone.outline, arrival)) ?? hanging[0] ?? null;
}

/** Middle of a zone's outline box: where its number stands. */
export function middleOf(outline: readonly (readonly [number, number])[]): PlanPoint {
  const xs = outline.map(([x]) => x);
  const zs = outline.map(([, z]) => z);
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, z: (Math.min(...zs) + Math.max(...zs)) / 2 };
}

/** SVG path of a closed outline. */
export const pathOf = (outline: readonly (readonly [number, number])[]): string =>
  `M${outline.map((point) => point.join(' ')).join('L')}Z`;
