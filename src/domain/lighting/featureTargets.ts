import type { Metres } from '../units';
import type { Colours } from './albedoOf';
import { type BuiltPlan, pointOf } from './block';
import { blocksOf, runOf } from './blocksOf';
import { finishOf } from './finishOf';
import { LEVELS, levelOn, type Target } from './target';

const WASH_SPACING: Metres = 1.45;

/** Rows of lamps along the plan's wall texts, and along the whole of a title wall. */
export function featureTargets(plan: BuiltPlan, colours: Colours): readonly Target[] {
  return plan.features.flatMap((feature) => {
    const wall = plan.walls.find(({ id }) => id === feature.wall);
    if (!wall) return [];
    const { length, dx, dz } = runOf(wall.from, wall.to);
    const sign = feature.side === 'left' ? 1 : -1;
    const towards = { x: sign * dz, y: 0, z: -sign * dx };
    const isWhole = wall.role === 'title' || feature.kind === 'section-title';
    const width = isWhole && length < 13 ? length : feature.w;
    const middle = width === length ? length / 2 : feature.at;
    const block = blocksOf(plan).find(({ owner }) => owner === wall.id);
    const finish = block ? finishOf(plan, block, 'side', feature.side === 'right' ? 4 : 5) : 'wall';
    const level = levelOn(finish, LEVELS.wash, colours);
    const count = Math.max(1, Math.round(width / WASH_SPACING));
    return Array.from({ length: count }, (_, n): Target => {
      const s = middle + ((n + 0.5) / count - 0.5) * width;
      const out = wall.thickness / 2;
      return {
        id: `${feature.id}/${n}`,
        aim: {
          x: wall.from[0] + dx * s + towards.x * out,
          y: feature.y + 0.1,
          z: wall.from[1] + dz * s + towards.z * out,
        },
        towards,
        radius: 1.05,
        level,
        back: 2.7,
      };
    });
  });
}

/** A lamp on the coloured end of each wall that marks the way into a section. */
export function jambTargets(plan: BuiltPlan, colours: Colours): readonly Target[] {
  return blocksOf(plan)
    .filter(({ kind }) => kind === 'wall')
    .flatMap((block) =>
      [0, 1].flatMap((face): Target[] => {
        const finish = finishOf(plan, block, 'end', face);
        if (!finish.startsWith('accent:')) return [];
        const side = face === 0 ? 1 : -1;
        const end = pointOf(block, side * block.half.x, 0, 0);
        return [
          {
            id: `jamb/${block.id}/${face}`,
            aim: { ...end, y: 1.7 },
            towards: { x: side * Math.cos(block.yaw), y: 0, z: -side * Math.sin(block.yaw) },
            radius: 0.3,
            level: levelOn(finish, LEVELS.wash, colours),
            back: 1.8,
          },
        ];
      }),
    );
}
