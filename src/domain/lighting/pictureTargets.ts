import type { Hang, Placement } from '../hanging/placement';
import { directionOf, type HallPoint, type Metres } from '../units';
import type { Colours } from './albedoOf';
import type { BuiltPlan } from './block';
import { blocksOf } from './blocksOf';
import { finishOf } from './finishOf';
import type { Finish } from './surface';
import { LEVELS, levelOn, type Target } from './target';

/** Widest run of pictures one lamp serves. */
const GROUP_WIDTH: Metres = 1.3;

/** One lamp per picture or per narrow group of pictures side by side or above one another; panels have their own. */
export function pictureTargets(
  plan: BuiltPlan,
  { placements, panels }: Pick<Hang, 'placements' | 'panels'>,
  colours: Colours,
): readonly Target[] {
  const faces = new Map<string, { id: string; centre: HallPoint; facing: number; w: Metres; h: Metres }[]>();
  const add = (face: string, thing: { id: string; centre: HallPoint; facing: number; w: Metres; h: Metres }): void => {
    faces.set(face, [...(faces.get(face) ?? []), thing]);
  };
  for (const placement of placements) {
    if (placement.support.kind === 'wall') add(placement.support.face, thingOf(placement));
  }
  for (const { story, centre, facing, w, h } of panels)
    add(`panel/${story}`, { id: `panel/${story}`, centre, facing, w, h });
  return [...faces].flatMap(([face, things]) => {
    const level = levelOn(finishOfSide(plan, face), LEVELS.picture, colours);
    const facing = directionOf(things[0]?.facing ?? 0);
    const along = (point: HallPoint): number => -point.x * facing.z + point.z * facing.x;
    const groups: (typeof things)[] = [];
    for (const thing of things.toSorted((a, b) => along(a.centre) - along(b.centre))) {
      const group = groups.at(-1);
      const start = group?.[0];
      const fits = start && along(thing.centre) + thing.w / 2 - (along(start.centre) - start.w / 2) < GROUP_WIDTH;
      if (group && fits) group.push(thing);
      else groups.push([thing]);
    }
    return groups.map((group): Target => {
      const centre = meanOf(group.map((thing) => thing.centre));
      const radius = Math.max(
        ...group.map((thing) => Math.hypot(along(thing.centre) - along(centre), 0) + Math.hypot(thing.w, thing.h) / 2),
      );
      return {
        id: `picture/${group[0]?.id ?? ''}`,
        aim: centre,
        towards: { x: facing.x, y: 0, z: facing.z },
        radius,
        level,
      };
    });
  });
}

/** Finish of the wall side a face `<wall>/<side>/<n>` belongs to. */
function finishOfSide(plan: BuiltPlan, face: string): Finish {
  const [wall, side] = face.split('/');
  const block = blocksOf(plan).find(({ owner, kind }) => kind === 'wall' && owner === wall);
  return block ? finishOf(plan, block, 'side', side === 'right' ? 4 : 5) : 'wall';
}

const thingOf = ({ exhibit, centre, facing, size }: Placement) => ({
  id: exhibit,
  centre,
  facing,
  w: size.x,
  h: size.y,
});

const meanOf = (points: readonly HallPoint[]): HallPoint => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  z: points.reduce((sum, { z }) => sum + z, 0) / points.length,
});
