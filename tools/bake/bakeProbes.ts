import type { BuiltPlan } from '../../src/domain/lighting/block';
import { hallAt } from '../../src/domain/lighting/blocksOf';
import type { Probes } from '../../src/domain/lighting/irradianceAt';
import type { Spot } from '../../src/domain/lighting/spot';
import type { HallPoint } from '../../src/domain/units';
import { createShadow, LAMP_COLOUR } from './bakeDirect';
import { FILL, type RadianceAt } from './bakeIndirect';
import { type Lamp, lampOf, mayReach } from './lamp';
import type { RayHit, RayScene } from './rayScene';

const STEP = { x: 0.5, y: 0.6, z: 0.5 } as const;
const LAYERS = [0.6, 1.2, 1.8] as const;
/** Brightest light a probe can hold. */
const SCALE = 3;
/** Rays for the light from all around, and places around the probe where lamps are asked. */
const RAYS = 48;
const SPREAD = [
  [0, 0],
  [0.16, 0.09],
  [-0.09, 0.16],
  [-0.16, -0.09],
  [0.09, -0.16],
] as const;
/** Share of a lamp's normal irradiance that an upright thing with lit top and front gets on the whole. */
const EFFECT = 0.62;

/** Light in the air on a grid over all halls: lamps with shadows, and what the building sends back. */
export function bakeProbes(plan: BuiltPlan, spots: readonly Spot[], scene: RayScene, leaving: RadianceAt): Probes {
  const corners = plan.halls.flatMap(({ outline }) => outline);
  const minX = Math.min(...corners.map(([x]) => x));
  const minZ = Math.min(...corners.map(([, z]) => z));
  const columns = Math.round((Math.max(...corners.map(([x]) => x)) - minX) / STEP.x) + 1;
  const rows = Math.round((Math.max(...corners.map(([, z]) => z)) - minZ) / STEP.z) + 1;
  const rgb = new Uint8Array(columns * rows * LAYERS.length * 3);
  const lamps = spots.map(lampOf);
  const cast = createShadow(scene);
  const light = [0, 0, 0];
  for (let j = 0; j < rows; j += 1) {
    for (let i = 0; i < columns; i += 1) {
      const [x, z] = [minX + i * STEP.x, minZ + j * STEP.z];
      const near = lamps.filter((lamp) => mayReach(lamp, { x, y: LAYERS[1], z }, 1));
      LAYERS.forEach((y, k) => {
        const at = (k * rows + j) * columns + i;
        const point = { x, y, z };
        light.fill(0);
        if (hallAt(plan, x, z)) {
          addLamps(light, near, point, at, cast);
          addSurroundings(light, point, scene, leaving, at);
        }
        for (let c = 0; c < 3; c += 1) {
          rgb[at * 3 + c] = Math.round(Math.sqrt(Math.min(1, (light[c] ?? 0) / SCALE)) * 255);
        }
      });
    }
  }
  const origin = { x: minX, y: LAYERS[0], z: minZ };
  return { origin, step: STEP, columns, rows, layers: LAYERS.length, scale: SCALE, rgb };
}

function addLamps(
  light: number[],
  lamps: readonly Lamp[],
  point: HallPoint,
  seed: number,
  cast: ReturnType<typeof createShadow>,
): void {
  for (const lamp of lamps) {
    SPREAD.forEach(([dx, dz], n) => {
      const place = { x: point.x + dx, y: point.y, z: point.z + dz };
      const beam = beamIrradiance(lamp, place);
      if (beam < 1e-4 || cast(lamp, place, seed * SPREAD.length + n)) return;
      for (let c = 0; c < 3; c += 1) {
        light[c] = (light[c] ?? 0) + ((beam * EFFECT) / SPREAD.length) * (LAMP_COLOUR[c] ?? 1);
      }
    });
  }
}

/** Irradiance on a card held square to the beam. */
function beamIrradiance({ at, axis, outer, inner, intensity }: Lamp, p: HallPoint): number {
  const [x, y, z] = [p.x - at.x, p.y - at.y, p.z - at.z];
  const square = x * x + y * y + z * z;
  const along = (x * axis.x + y * axis.y + z * axis.z) / Math.sqrt(square);
  if (along <= outer) return 0;
  const t = Math.min(1, (along - outer) / (inner - outer));
  return (intensity * t * t * (3 - 2 * t)) / square;
}

function addSurroundings(light: number[], point: HallPoint, scene: RayScene, leaving: RadianceAt, seed: number): void {
  const origin = Float64Array.of(point.x, point.y, point.z);
  const way = new Float64Array(3);
  const found = new Float64Array(3);
  const hit: RayHit = { t: 0, block: -1, face: 0 };
  for (let n = 0; n < RAYS; n += 1) {
    const up = 1 - (2 * (n + 0.5)) / RAYS;
    const turn = 2.399963229728653 * (n + seed);
    const level = Math.sqrt(1 - up * up);
    way[0] = Math.cos(turn) * level;
    way[1] = up;
    way[2] = Math.sin(turn) * level;
    scene.cast(origin, way, 60, hit);
    if (hit.block === -1) continue;
    leaving(hit, point.x + (way[0] ?? 0) * hit.t, point.y + up * hit.t, point.z + (way[2] ?? 0) * hit.t, found);
    for (let c = 0; c < 3; c += 1) light[c] = (light[c] ?? 0) + (found[c] ?? 0) / RAYS + (FILL[c] ?? 0) / RAYS;
  }
}
