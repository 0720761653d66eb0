import { zoneAt } from '../plan/zoneAt';
import { type Block, type BuiltPlan, pointOf } from './block';
import { runOf } from './blocksOf';
import type { Finish, SurfacePart } from './surface';

/** Free ends of walls this close to a portal's jamb carry the colour of the section one enters. */
const JAMB_REACH = 0.45;

/** What a block's face is made of. */
export function finishOf(plan: BuiltPlan, block: Block, part: SurfacePart, face: number): Finish {
  if (block.kind === 'wall') return wallFinish(plan, block, part, face);
  if (block.kind === 'case' || block.kind === 'canopy')
    return part === 'top' && block.kind === 'case' ? 'deck' : 'case';
  if (block.kind === 'plinth') return part === 'top' ? 'plinth-top' : 'case';
  if (block.kind === 'bench') return 'timber';
  if (block.kind === 'lintel') return part === 'bottom' ? 'door' : part === 'top' ? 'coping' : 'wall';
  return 'door';
}

function wallFinish(plan: BuiltPlan, block: Block, part: SurfacePart, face: number): Finish {
  if (part === 'top') return 'coping';
  const wall = plan.walls.find(({ id }) => id === block.owner);
  if (wall?.finish !== undefined && isShown(plan, block, part, face)) return wall.finish;
  if (part === 'side') return titleFinish(plan, block, face) ?? 'wall';
  if (part !== 'end') return 'wall';
  if (wall?.role === 'outer') return isDoorJamb(plan, block, face) ? 'door' : 'wall';
  return jambFinish(plan, block, face) ?? 'wall';
}

/** A wall's own finish shows on its ends and on the side that carries the exhibition's title; its back is plain wall. */
function isShown(plan: BuiltPlan, block: Block, part: SurfacePart, face: number): boolean {
  if (part !== 'side') return true;
  const side = face === 4 ? 'right' : 'left';
  const titles = plan.features.filter(({ wall, kind }) => wall === block.owner && kind === 'title');
  return titles.length === 0 || titles.some((title) => title.side === side);
}

/** The accent of the section whose title stands on this side of a wall, or null. */
function titleFinish(plan: BuiltPlan, block: Block, face: number): Finish | null {
  const side = face === 4 ? 'right' : 'left';
  const title = plan.features.find(
    (feature) => feature.wall === block.owner && feature.side === side && feature.kind === 'section-title',
  );
  return title?.section ? `accent:${title.section}` : null;
}

/** True when an end of a wall is the reveal of a door. */
function isDoorJamb(plan: BuiltPlan, block: Block, face: number): boolean {
  const end = pointOf(block, face === 0 ? block.half.x : -block.half.x, 0, 0);
  return plan.openings.some(
    ({ kind, from, to }) =>
      kind === 'door' && [from, to].some(([x, z]) => Math.hypot(x - end.x, z - end.z) < JAMB_REACH),
  );
}

/** The accent of the section beyond a portal whose jamb this wall's end is, or null. */
function jambFinish(plan: BuiltPlan, block: Block, face: number): Finish | null {
  const end = pointOf(block, face === 0 ? block.half.x : -block.half.x, 0, 0);
  for (const opening of plan.openings) {
    if (opening.kind !== 'portal' && opening.kind !== 'shortcut') continue;
    const isJamb = [opening.from, opening.to].some(([x, z]) => Math.hypot(x - end.x, z - end.z) < JAMB_REACH);
    if (!isJamb) continue;
    const { length, dx, dz } = runOf(opening.from, opening.to);
    const middle = { x: opening.from[0] + (dx * length) / 2, z: opening.from[1] + (dz * length) / 2 };
    const sections = [1, -1].map(
      (side) => zoneAt(plan.zones, { x: middle.x + side * dz * 1.2, z: middle.z - side * dx * 1.2 })?.section,
    );
    if (sections[0] === sections[1]) continue;
    const order = plan.zones.map(({ section }) => section);
    const later = sections.toSorted((a, b) => order.indexOf(b ?? 'link') - order.indexOf(a ?? 'link'))[0];
    // Flag red belongs to the title wall alone (DESIGN 3).
    if (later && later !== 'link' && later !== 'prologue') return `accent:${later}`;
  }
  return null;
}
