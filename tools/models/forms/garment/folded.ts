import { noiseAt } from '../../kit/noise';
import { moved, type Part, type Vec3 } from '../../kit/part';
import { tube } from '../../kit/solids';
import { surface } from '../../kit/surface';
import { frog } from './frog';

const W = 0.27;
const D = 0.145;
/** Layers of the folded cloth, from below. */
const LAYERS = [
  { y: 0, h: 0.011, w: W, d: D, shift: 0 },
  { y: 0.0102, h: 0.0105, w: W - 0.006, d: D - 0.004, shift: 0.002 },
  { y: 0.02, h: 0.0115, w: W - 0.002, d: D - 0.007, shift: -0.002 },
] as const;

/** A shirt folded to a parcel, collar on top, its lower edge at `foot`. */
export function foldedShirt(foot: Vec3): { readonly cloth: readonly Part[]; readonly frogs: readonly Part[] } {
  const top = (x: number, z: number, out: number): Vec3 => [x, topAt(x, z) + out, z];
  const layers = LAYERS.map((layer, n) => parcel(layer, n));
  const neck = 0.031;
  const collar = [0, 1].map((inner) =>
    surface(36, 4, (u, v) => {
      const angle = -Math.PI / 2 + 0.09 + (inner === 0 ? u : 1 - u) * (2 * Math.PI - 0.18);
      const open = Math.min(1, Math.min(u, 1 - u) * 14);
      const r = neck + 0.008 * (1 - v) - inner * 0.0024;
      const x = Math.cos(angle) * r * 1.25;
      const z = -0.018 - Math.sin(angle) * r;
      const high = 0.004 + 0.013 * Math.sqrt(open) * (0.75 + 0.25 * Math.cos(angle * 2));
      return [x, topAt(x, z) - 0.002 + v * high, z - v * 0.006 * Math.sin(angle)];
    }),
  );
  const bands = [-1, 1].map((s) =>
    surface(4, 14, (u, v) => {
      const x = s * (0.0006 + (s > 0 ? u : 1 - u) * 0.017);
      return top(x, 0.072 - v * 0.06, Math.min(1, Math.min(u, 1 - u) * 8) * 0.0014 + 0.0002);
    }),
  );
  // Where a sleeve, folded under, shows its edge at the right.
  const sleeve = tube(
    Array.from(
      { length: 12 },
      (_, n) => [W / 2 - 0.026 + 0.003 * Math.sin(n), 0.0212 + 0.0002 * n, -0.06 + n * 0.011] as const,
    ),
    0.003,
    7,
  );
  const frogs = [0.03, 0.056].map((z) => frog((along, across, out) => top(along * 0.9, z + across, out + 0.0016)));
  const put = (part: Part): Part => moved(part, foot);
  return { cloth: [...layers, ...collar, ...bands, sleeve].map(put), frogs: frogs.map(put) };
}

function topAt(x: number, z: number): number {
  const edge = Math.min(1, (W / 2 - Math.abs(x)) / 0.02, (D / 2 - Math.abs(z)) / 0.018);
  return 0.0315 - 0.004 * (1 - Math.max(0, edge)) ** 2 + creases(x, z, 2);
}

const creases = (x: number, z: number, layer: number): number =>
  0.0011 * noiseAt(x * 16 + layer * 7, z * 22, 5 + layer) + 0.0006 * noiseAt(x * 50, z * 34, 11 + layer);

/** One layer: cloth folded over at its edges, which are round, fuller on some sides than others. */
function parcel({ y, h, w, d, shift }: (typeof LAYERS)[number], layer: number): Part {
  const isTop = layer === LAYERS.length - 1;
  return surface(
    48,
    10,
    (u, v) => {
      const angle = u * 2 * Math.PI;
      // Round the rectangle by an exponent, up the side and in over the top by v.
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const power = 0.24;
      const [ex, ez] = [Math.sign(c) * Math.abs(c) ** power, -Math.sign(s) * Math.abs(s) ** power];
      const side = Math.min(1, v / 0.4);
      const turn = (side - 0.5) * Math.PI;
      const inwards = v <= 0.4 ? 1 : 1 - ((v - 0.4) / 0.6) ** 0.9;
      const bulge = Math.cos(turn) * h * 0.5;
      const x = shift + ex * ((w / 2 - h * 0.5) * inwards + bulge);
      const z = ez * ((d / 2 - h * 0.5) * inwards + bulge);
      const slack = 0.0014 * noiseAt(angle * 2.2, layer * 3.1, 2) * Math.cos(turn);
      const rise = y + h / 2 + (Math.sin(turn) * h) / 2;
      return [x + slack, isTop && v > 0.4 ? topAt(x, z) : rise + (v > 0.4 ? creases(x, z, layer) : 0), z + slack];
    },
    { closedU: true },
  );
}
