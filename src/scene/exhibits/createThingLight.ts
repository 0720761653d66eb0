import { loadLightTable } from '../../assets/lightMaps';
import { irradianceAt, type Probes, readProbes } from '../../domain/lighting/irradianceAt';
import type { LightAt } from './layer';

/**
 * Light on things from the baked probes, kept within what a museum allows: nothing that hangs is left in the dark, and
 * nothing is brighter than its own colours. Even light until the probes are there or where there are none.
 */
export interface ThingLight {
  readonly at: LightAt;
  readonly dispose: () => void;
}

/** Darkest and brightest light on a thing; pictures in a lit row stay within a tenth of each other. */
const LEAST = 0.88;
const MOST = 1.03;
/** Mean light around a well-lit thing in a case, in the probes' measure (median of all things in cases: 0.65). */
const USUAL = 0.6;

/** Starts loading the probes; `onChange` is called when light has changed. */
export function createThingLight(onChange: () => void): ThingLight {
  let probes: Probes | null = null;
  let isDisposed = false;
  const colour: [number, number, number] = [0, 0, 0];
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
      const [r, g, b] = irradianceAt(probes, point, colour);
      const mean = 0.2126 * r + 0.7152 * g + 0.0722 * b;
      return Math.min(MOST, Math.max(LEAST, 0.8 + (0.2 * mean) / USUAL));
    },
    dispose: () => {
      isDisposed = true;
    },
  };
}
