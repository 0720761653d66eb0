import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan/schemas';
import { walkable } from '../../../src/domain/plan/walkable';
import { zoneAt } from '../../../src/domain/plan/zoneAt';
import { readExhibition } from '../../../tools/check/readExhibition';
import { readStandpoints, type Standpoint } from '../../../tools/look/readStandpoints';
import { EXHIBITION } from '../../support/readCatalogue';

const FILE = path.resolve(import.meta.dirname, '../../../tools/look/standpoints.json');
/** Higher than this is a bird's eye, not a visitor's. */
const HIGHEST_VISITOR = 2.2;

let standpoints: readonly Standpoint[] = [];
let plan: Plan;

beforeAll(async () => {
  standpoints = await readStandpoints(FILE, undefined);
  const read = await readExhibition(EXHIBITION);
  if (!read.ok) throw new Error('the exhibition is faulty');
  plan = read.value.plan;
});

describe('the standpoints of npm run look', () => {
  it('have names of their own', () => {
    expect(new Set(standpoints.map(({ name }) => name)).size).toBe(standpoints.length);
  });

  it('stand on floor that a visitor can reach', () => {
    const floor = walkable(plan);
    const standing = standpoints.filter(({ eye = 1.6 }) => eye < HIGHEST_VISITOR);
    const inWalls = standing.filter(({ x, z }) => !floor.canStand({ x, z }));
    expect(inWalls.map(({ name }) => name)).toEqual([]);
  });

  it('show every section of the route, every door and both halls from above', () => {
    const sections = standpoints.map(({ x, z }) => zoneAt(plan.zones, { x, z })?.section);
    expect(new Set(sections)).toEqual(expect.objectContaining(new Set(plan.zones.map(({ section }) => section))));
    for (const door of plan.openings.filter(({ kind }) => kind === 'door')) {
      const [dx, dz] = [(door.from[0] + door.to[0]) / 2, (door.from[1] + door.to[1]) / 2];
      const near = standpoints.some(({ x, z }) => Math.hypot(x - dx, z - dz) < 2.5);
      expect(near, door.id).toBe(true);
    }
    expect(standpoints.filter(({ eye = 1.6 }) => eye > 10)).toHaveLength(2);
  });

  it('an unknown name is refused with the names there are', async () => {
    await expect(readStandpoints(FILE, 'nowhere')).rejects.toThrow('door-a');
  });
});
