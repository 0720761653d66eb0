import { loadLightTable } from '../../assets/lightMaps';
import { irradianceAt, type Probes, readProbes } from '../../domain/lighting/irradianceAt';
import type { HallPoint, Metres } from '../../domain/units';
import type { LightAt } from './layer';

/**
 * Light on things from the baked probes, kept within what a museum allows: nothing that hangs is left in the dark, and
 * nothing is brighter than its own colours. Even light until the probes are there or where there are none.
 */
export interface ThingLight {
  readonly at: LightAt;
  /** What polished things at a point see of the room around them: 1 as bright as usual. */
  readonly around: LightAt;
  readonly dispose: () => void;
}

/** Darkest and brightest light on a thing; pictures in a lit row stay within a tenth of each other. */
const LEAST = 0.88;
const MOST = 1.03;
/** Mean light around a well-lit thing in a case, in the probes' measure (median of all things in cases: 0.65). */
const USUAL = 0.6;

/** Where the room is asked what it sends, from the thing outwards, in metres. */
const AROUND: readonly (readonly [Metres, Metres])[] = [
  [1.2, 0],
  [-1.2, 0],
  [0, 1.2],
  [0, -1.2],
];
const RISE: Metres = 0.5;
/** Mean light there, and how far mirrors may differ from it. */
const USUAL_AROUND = 0.4;
const DIMMEST = 0.6;
const BRIGHTEST = 1.35;

/** Starts loading the probes; `onChange` is called when light has changed. */
export function createThingLight(onChange: () => void): ThingLight {
  let probes: Probes | null = null;
  let isDisposed = false;
  const colour: [number, number, number] = [0, 0, 0];
  const meanAt = (from: Probes, point: HallPoint): number => {
    const [r, g, b] = irradianceAt(from, point, colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  loadLightTable('probes.bin')
    .then(async (file) => {
      const read = readProbes(await file.arrayBuffer());
      if (isDisposed) return;
      probes = read;
      onChange();
    })
    .catch(() => {
      // Without probes everything keeps even light; the visit goes on.
    });
  return {
    at: (point) => {
      if (!probes) return 1;
      return Math.min(MOST, Math.max(LEAST, 0.8 + (0.2 * meanAt(probes, point)) / USUAL));
    },
    around: (point) => {
      const from = probes;
      if (!from) return 1;
      const seen = AROUND.map(([x, z]) => meanAt(from, { x: point.x + x, y: point.y + RISE, z: point.z + z }));
      const mean = seen.reduce((sum, each) => sum + each, 0) / seen.length;
      return Math.min(BRIGHTEST, Math.max(DIMMEST, Math.sqrt(mean / USUAL_AROUND)));
    },
    dispose: () => {
      isDisposed = true;
    },
  };
}
