import { describe, expect, it } from 'vitest';
import { fixturesOf } from '../../../src/domain/lighting/fixtures';
import { packCharts } from '../../../src/domain/lighting/packCharts';
import { placeSpots } from '../../../src/domain/lighting/placeSpots';
import { surfacesOf } from '../../../src/domain/lighting/surfacesOf';
import { furnitureBox } from '../../../src/domain/plan/footprints';
import { toLocal } from '../../../src/domain/plan/orientedBox';
import { buildingQuads } from '../../../src/scene/hall/buildingQuads';
import { overheadQuads } from '../../../src/scene/hall/overheadQuads';
import { type Quad, quadArrays } from '../../../src/scene/hall/quadMesh';
import { createPatchMaker } from '../../../src/scene/hall/surfacePatch';
import { realColours, realPlan } from '../../domain/lighting/realPlan';
import { coplanarOverlaps } from './coplanar';

const plan = realPlan();
const colours = realColours();
const surfaces = surfacesOf(plan);
const fixtures = fixturesOf(placeSpots(plan, { placements: [], panels: [] }, colours));
const built = packCharts(surfaces).map((atlas) => {
  const maker = createPatchMaker(atlas, colours);
  return {
    atlas,
    ...buildingQuads(plan, surfaces, atlas.id, maker),
    overhead: overheadQuads(plan, surfaces, atlas.id, maker, fixtures),
  };
});
const quads = built.flatMap(({ building, floor }) => [...building, ...floor]);
const all = built.flatMap(({ building, floor, overhead }) => [...building, ...floor, ...overhead]);

describe('the drawn building', () => {
  it('is two atlases of at most 40,000 triangles each with all their lamps', () => {
    expect(built).toHaveLength(2);
    for (const { building, floor, overhead } of built) {
      expect((building.length + floor.length + overhead.length) * 2).toBeLessThan(40_000);
    }
  });

  it('has corners counter-clockwise about the normal and no bad number', () => {
    for (const { corners, normal, light, metres } of all) {
      const [a, b, , d] = corners;
      const u = { x: b.x - a.x, y: b.y - a.y, z: b.z - a.z };
      const v = { x: d.x - a.x, y: d.y - a.y, z: d.z - a.z };
      const facing =
        (u.y * v.z - u.z * v.y) * normal.x + (u.z * v.x - u.x * v.z) * normal.y + (u.x * v.y - u.y * v.x) * normal.z;
      expect(facing).toBeGreaterThan(0);
      for (const value of [...light, ...metres]) expect(Number.isFinite(value)).toBe(true);
      for (const value of light) expect(value >= 0 && value <= 1).toBe(true);
    }
  });

  it('keeps visitors from large open plinths by a rail 70 cm above the floor', () => {
    const isOpen = ([width, , depth]: readonly [number, number, number]): boolean =>
      Math.max(width, depth) >= 2 && Math.min(width, depth) >= 1.2;
    expect(plan.plinths.map(({ size }) => isOpen(size))).toEqual(expect.arrayContaining([true, false]));
    for (const piece of plan.plinths) {
      const { size } = piece;
      const box = furnitureBox(piece);
      const isOn = (at: { readonly x: number; readonly z: number }): boolean => {
        const { u, v } = toLocal(box, at);
        return Math.abs(u) < box.halfU + 0.01 && Math.abs(v) < box.halfV + 0.01;
      };
      const heights = quads
        .filter(({ corners }) => corners.every(isOn))
        .flatMap(({ corners }) => corners.map(({ y }) => y));
      expect(Math.max(...heights)).toBeCloseTo(isOpen(size) ? 0.7 : size[1], 6);
    }
  });

  it('has no two faces in one plane over one another', () => {
    expect(coplanarOverlaps(quads)).toEqual([]);
  });

  it('with a face laid twice is found out', () => {
    const [first] = quads;
    if (!first) throw new Error('no quads');
    expect(coplanarOverlaps([...quads, first])).toHaveLength(1);
  });

  it('stands on the floor or hangs from something: no body begins in the air', () => {
    const feet = quads.filter(
      ({ normal, corners }) => Math.abs(normal.y) < 0.1 && Math.min(...corners.map(({ y }) => y)) < 0.001,
    );
    // Every case, plinth and wall has at least one visible side that reaches the floor.
    expect(feet.length).toBeGreaterThan(plan.walls.length + plan.cases.length + plan.plinths.length);
  });

  it('shows each surface in whole: its quads cover what the surface measures', () => {
    for (const { building, floor, atlas } of built) {
      const drawn = [...building, ...floor].reduce((sum, quad) => sum + areaOf(quad), 0);
      const own = surfaces.filter((surface) => surface.atlas === atlas.id);
      // Benches are drawn as slats and trestles instead of their box.
      const benches = own
        .filter(({ finish }) => finish === 'timber')
        .reduce((sum, { width, height }) => sum + width * height, 0);
      const measured = own.reduce((sum, { width, height }) => sum + width * height, 0);
      expect(drawn).toBeGreaterThan(measured - benches - 1e-6);
      expect(drawn).toBeLessThan(measured + 12 * plan.benches.length);
    }
  });

  it('is packed into arrays with four vertices and two triangles per quad', () => {
    const arrays = quadArrays(quads.slice(0, 3));
    expect(arrays.position).toHaveLength(3 * 4 * 3);
    expect(Array.from(arrays.index.slice(6, 12))).toEqual([4, 5, 6, 4, 6, 7]);
    expect(Math.max(...arrays.paint)).toBeLessThanOrEqual(255);
  });
});

function areaOf({ corners: [a, b, , d] }: Quad): number {
  return Math.hypot(b.x - a.x, b.y - a.y, b.z - a.z) * Math.hypot(d.x - a.x, d.y - a.y, d.z - a.z);
}
