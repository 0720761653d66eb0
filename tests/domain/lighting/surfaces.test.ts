import { describe, expect, it } from 'vitest';
import { holds } from '../../../src/domain/lighting/block';
import { blocksOf } from '../../../src/domain/lighting/blocksOf';
import { pointOn, type Surface } from '../../../src/domain/lighting/surface';
import { surfacesOf } from '../../../src/domain/lighting/surfacesOf';
import { surfacesPrint } from '../../../src/domain/lighting/surfacesPrint';
import { realPlan } from './realPlan';
import { smallPlan } from './smallPlan';

const byId = (surfaces: readonly Surface[], id: string) => surfaces.find((surface) => surface.id === id);

describe('the blocks of a plan', () => {
  it('cut a wall at its door and put a lintel over it', () => {
    const blocks = blocksOf(smallPlan());
    const west = blocks.filter(({ owner, kind }) => owner === 'west' && kind === 'wall');
    // 15 m of wall less 3 m of door leave 6 m on either side.
    expect(west.map(({ half }) => half.x * 2)).toEqual([6, 6]);
    const lintel = blocks.find(({ kind }) => kind === 'lintel');
    // From 3.2 m to 6 m.
    expect(lintel?.centre.y).toBeCloseTo(4.6);
    expect((lintel?.half.y ?? 0) * 2).toBeCloseTo(2.8);
  });

  it('close a door that leads out of the halls with two leaves at the outer edge of the wall', () => {
    const leaves = blocksOf(smallPlan()).filter(({ kind }) => kind === 'leaf');
    expect(leaves).toHaveLength(2);
    // Wall from -0.3 to 0, leaves 0.06 thick: their middle is at -0.27.
    for (const { centre } of leaves) expect(centre.x).toBeCloseTo(-0.27);
  });

  it('leave a door between two halls open', () => {
    expect(blocksOf(realPlan()).filter(({ kind, owner }) => kind === 'leaf' && owner.startsWith('door-b'))).toEqual([]);
  });
});

describe('the surfaces of a plan', () => {
  const plan = realPlan();
  const surfaces = surfacesOf(plan);

  it('have unit axes, u x v = normal, and a size', () => {
    for (const { id, u, v, normal, width, height } of surfaces) {
      const cross = { x: u.y * v.z - u.z * v.y, y: u.z * v.x - u.x * v.z, z: u.x * v.y - u.y * v.x };
      expect(Math.hypot(cross.x - normal.x, cross.y - normal.y, cross.z - normal.z), id).toBeLessThan(1e-9);
      expect(Math.hypot(u.x, u.y, u.z), id).toBeCloseTo(1);
      expect(Math.min(width, height), id).toBeGreaterThan(0);
    }
  });

  it('have ids of their own', () => {
    expect(new Set(surfaces.map(({ id }) => id)).size).toBe(surfaces.length);
  });

  it('face away from their block', () => {
    const blocks = new Map(blocksOf(plan).map((block) => [block.id, block]));
    for (const surface of surfaces) {
      const block = surface.block === null ? undefined : blocks.get(surface.block);
      if (!block) continue;
      const [s, t] = [surface.width / 2, surface.height / 2];
      expect(holds(block, pointOn(surface, s, t, -0.01), 0), surface.id).toBe(true);
      expect(holds(block, pointOn(surface, s, t, 0.01), 0), surface.id).toBe(false);
    }
  });

  it('leave out faces that nobody can see: backs of outer walls, undersides, ends that stand against a wall', () => {
    const small = surfacesOf(smallPlan());
    expect(byId(small, 'north/right')).toBeDefined();
    expect(byId(small, 'north/left')).toBeUndefined();
    expect(byId(small, 'table/bottom')).toBeUndefined();
    expect(byId(small, 'fin/west')).toBeUndefined();
    expect(byId(small, 'fin/east')).toBeDefined();
    expect(byId(small, 'wallcase/left')).toBeUndefined();
  });

  it('close every hall: rays from the middle of each room meet a surface in all directions', () => {
    const blocks = blocksOf(plan);
    for (const { outline, height } of plan.halls) {
      const xs = outline.map(([x]) => x);
      const zs = outline.map(([, z]) => z);
      const eye = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: 1.6, z: (Math.min(...zs) + Math.max(...zs)) / 2 };
      for (let n = 0; n < 720; n += 1) {
        const way = { x: Math.sin((n * Math.PI) / 360), z: Math.cos((n * Math.PI) / 360) };
        const isStopped = Array.from({ length: 1600 }, (_, k) => 0.05 + k * 0.1).some((t) => {
          const point = { x: eye.x + way.x * t, y: Math.min(eye.y, height - 0.1), z: eye.z + way.z * t };
          return blocks.some((block) => holds(block, point, 0.01));
        });
        expect(isStopped, `direction ${n / 2} degrees`).toBe(true);
      }
    }
  });

  it('paint the face of the title wall, that of each section title and nothing else in colour', () => {
    const coloured = surfaces.filter(({ finish, part }) => part === 'side' && /flag-red|accent/.test(finish));
    expect(coloured.filter(({ finish }) => finish === 'flag-red').map(({ block }) => block)).toEqual(['p-red']);
    const titles = plan.features.filter(({ kind }) => kind === 'section-title').length;
    expect(coloured.filter(({ finish }) => finish.startsWith('accent:'))).toHaveLength(titles);
  });

  it('have a print that changes with the plan and with nothing else', () => {
    const moved = {
      ...plan,
      benches: plan.benches.map((bench, n) => (n === 0 ? { ...bench, center: [3, 3] as [number, number] } : bench)),
    };
    expect(surfacesPrint(surfacesOf(realPlan()), 'S8')).toBe(surfacesPrint(surfaces, 'S8'));
    expect(surfacesPrint(surfacesOf(moved), 'S8')).not.toBe(surfacesPrint(surfaces, 'S8'));
  });
});
