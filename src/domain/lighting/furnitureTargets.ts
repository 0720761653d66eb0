import { toRadians } from '../units';
import type { BuiltPlan } from './block';
import { hallAt, runOf } from './blocksOf';
import { LEVELS, type Target } from './target';

/** Two crossing rows above a table, two or three lamps on a free case; heads of wall cases light themselves. */
export function caseTargets(plan: BuiltPlan): readonly Target[] {
  return plan.cases
    .filter(({ type }) => type !== 'wall')
    .flatMap(({ id, center, size, rotationDeg, deck }) => {
      const yaw = toRadians(rotationDeg);
      const count = Math.max(1, Math.round(size[0] / 1.1));
      const across = { x: Math.sin(yaw), y: 1, z: Math.cos(yaw) };
      return Array.from({ length: count }, (_, n) => ((n + 0.5) / count - 0.5) * size[0]).flatMap((s, n) =>
        (size[2] > 0.9 || count === 1 ? [1, -1] : [n % 2 === 0 ? 1 : -1]).map(
          (side): Target => ({
            id: `case/${id}/${n}${side > 0 ? 'a' : 'b'}`,
            aim: { x: center[0] + Math.cos(yaw) * s, y: deck, z: center[1] - Math.sin(yaw) * s },
            towards: { x: across.x * side, y: 1, z: across.z * side },
            radius: 0.42,
            level: LEVELS.deck,
            back: 1.5,
          }),
        ),
      );
    });
}

/** Four lamps about a plinth. */
export function plinthTargets(plan: BuiltPlan): readonly Target[] {
  return plan.plinths.flatMap(({ id, center, size, rotationDeg }) => {
    const yaw = toRadians(rotationDeg);
    const reach = Math.max(size[0], size[2]);
    return [0, 1, 2, 3].map((n): Target => {
      const turn = yaw + Math.PI / 4 + (n * Math.PI) / 2;
      return {
        id: `plinth/${id}/${n}`,
        aim: { x: center[0], y: size[1] + 0.02, z: center[1] },
        towards: { x: Math.sin(turn), y: 1, z: Math.cos(turn) },
        radius: reach * 0.42,
        level: LEVELS.plinth,
        back: 1.6 + reach * 0.35,
      };
    });
  });
}

/** A lamp on the wall above each door, for the hall's number. */
export function doorTargets(plan: BuiltPlan): readonly Target[] {
  return plan.openings
    .filter(({ kind }) => kind === 'door')
    .flatMap((door) => {
      const { dx, dz } = runOf(door.from, door.to);
      const middle = { x: (door.from[0] + door.to[0]) / 2, z: (door.from[1] + door.to[1]) / 2 };
      return [1, -1].flatMap((side): Target[] => {
        const towards = { x: side * dz, y: 0, z: -side * dx };
        const hall = hallAt(plan, middle.x + towards.x * 0.5, middle.z + towards.z * 0.5);
        if (!hall || hall.height < door.height + 1) return [];
        const aim = { x: middle.x + towards.x * 0.02, y: door.height + 0.5, z: middle.z + towards.z * 0.02 };
        return [{ id: `door/${door.id}/${side}`, aim, towards, radius: 1, level: LEVELS.door, back: 1.9 }];
      });
    });
}
