import { describe, expect, it } from 'vitest';
import { FINE } from '../../../src/domain/lighting/packCharts';
import type { Spot } from '../../../src/domain/lighting/spot';
import { bakeLight } from '../../../tools/bake/bakeLight';
import { createWorld } from '../../../tools/bake/createWorld';
import type { LightGrid } from '../../../tools/bake/lightCharts';
import { createRayScene } from '../../../tools/bake/rayScene';
import { realColours } from '../../domain/lighting/realPlan';
import { smallPlan } from '../../domain/lighting/smallPlan';

const colours = realColours();
const none = { placements: [], panels: [] };
const nowhere = { read: () => Promise.resolve(null), write: () => Promise.resolve() };
const lamp: Spot = {
  id: 'lamp',
  mount: 'track',
  at: { x: 5, y: 5, z: 2.6 },
  aim: { x: 5, y: 1.5, z: 0 },
  towards: { x: 0, y: 0, z: 1 },
  halfAngle: 0.4,
  level: 1,
  intensity: 30,
};

const bake = async (spots: readonly Spot[]) => {
  const world = createWorld(smallPlan(), none, colours);
  const baked = await bakeLight(world, spots, { rays: 16, bounces: 2 }, nowhere, () => {});
  const light = baked.get('A');
  if (!light) throw new Error('atlas A expected');
  const [part] = world.parts;
  /** Fine light at a spot of a surface, in metres from its lower left. */
  const at = (id: string, s: number, t: number): number => {
    const chart = part?.charts.find(({ surface }) => surface.id === id);
    if (!chart) throw new Error(`no chart ${id}`);
    const i = Math.floor((chart.x + (s / chart.surface.width) * chart.w) * FINE);
    const j = Math.floor((chart.y + (1 - t / chart.surface.height) * chart.h) * FINE);
    return light.fine.rgb[(j * light.fine.w + i) * 3 + 1] ?? Number.NaN;
  };
  return { light, at };
};

describe('rays', () => {
  const box = {
    id: 'b',
    kind: 'case',
    owner: 'b',
    centre: { x: 5, y: 1, z: 5 },
    half: { x: 1, y: 1, z: 0.5 },
    yaw: 0,
  } as const;
  const hit = { t: 0, block: 0, face: 0 };

  it('meet the near face of a box, turned or not', () => {
    const scene = createRayScene([box]);
    scene.cast(Float64Array.of(0, 1, 5), Float64Array.of(1, 0, 0), 50, hit);
    // From x = 0 to the west face at x = 4; west is face 1.
    expect(hit).toEqual({ t: 4, block: 0, face: 1 });
    const turned = createRayScene([{ ...box, yaw: Math.PI / 2 }]);
    turned.cast(Float64Array.of(0, 1, 5), Float64Array.of(1, 0, 0), 50, hit);
    // Half a metre deep now: its side meets the ray at x = 4.5.
    expect(hit.t).toBeCloseTo(4.5);
  });

  it('meet the floor where nothing stands, and nothing in the open', () => {
    const scene = createRayScene([box]);
    scene.cast(Float64Array.of(8, 2, 5), Float64Array.of(0, -1, 0), 50, hit);
    expect(hit).toMatchObject({ t: 2, block: -2 });
    scene.cast(Float64Array.of(8, 2, 5), Float64Array.of(0, 1, 0), 50, hit);
    expect(hit.block).toBe(-1);
  });

  it('are blocked by what stands between, not by what stands behind', () => {
    const scene = createRayScene([box]);
    const from = Float64Array.of(0, 1, 5);
    expect(scene.isBlocked(from, Float64Array.of(1, 0, 0), 9)).toBe(true);
    expect(scene.isBlocked(from, Float64Array.of(1, 0, 0), 3.9)).toBe(false);
  });
});

describe('baked light', () => {
  it('is strong where a lamp points, weak beside it, and never negative or unknown', async () => {
    const { light, at } = await bake([lamp]);
    const lit = at('north/right', 5, 1.5);
    // 30 x cos / r^2 with r^2 = 2.6^2 + 3.5^2 = 19.01 and cos = 2.6 / 4.36: 0.94, times the green of the lamp.
    expect(lit).toBeGreaterThan(0.85);
    expect(lit).toBeLessThan(1.1);
    expect(at('north/right', 9, 1.5)).toBeLessThan(lit / 4);
    for (const grid of [light.fine, light.coarse] satisfies LightGrid[]) {
      expect(grid.rgb.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    }
  });

  it('is stopped by a wall', async () => {
    const { at } = await bake([lamp]);
    // The fin stands at x = 10: behind it, no direct light arrives.
    expect(at('north/right', 12, 1.5)).toBeLessThan(0.1);
  });

  it('leaves no surface without light', async () => {
    const { at } = await bake([lamp]);
    for (const [id, s, t] of [
      ['east/right', 7, 3],
      ['fin/left', 3, 2],
      ['table/top', 0.9, 0.3],
      ['A/floor/0', 18, 12],
    ] as const) {
      expect(at(id, s, t), id).toBeGreaterThan(0.005);
    }
  });

  it('is the same twice', async () => {
    const [once, again] = [await bake([lamp]), await bake([lamp])];
    expect(Buffer.from(once.light.fine.rgb.buffer).equals(Buffer.from(again.light.fine.rgb.buffer))).toBe(true);
  });
});
