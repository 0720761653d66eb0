/** Torn aircraft skin: sheet bent and ripped, with the rows of rivets, stringers and frames that stayed on it. Metres. */
import { noiseAt } from '../../kit/noise';
import { joined, moved, type Part, type Vec3 } from '../../kit/part';
import { ball } from '../../kit/solids';
import { surface } from '../../kit/surface';

/** A scrap of skin about the origin, its outside towards +z. */
export interface Scrap {
  readonly w: number;
  readonly h: number;
  readonly seed: number;
  /** How far the sheet bulges, as fuselage sides do. */
  readonly bulge: number;
  /** How far its torn rim curls up. */
  readonly curl: number;
}

/** A point of a scrap: `share` 0 in the middle to 1 at the torn rim. */
export function onScrap({ w, h, seed, bulge, curl }: Scrap, share: number, angle: number, out = 0): Vec3 {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const rip = 0.9 + 0.17 * ridge(c * 2.3, s * 2.3, seed) + 0.07 * ridge(c * 6.1, s * 6.1, seed + 1);
  const box = 1 / Math.max(Math.abs(c), Math.abs(s)) ** 0.72;
  const x = c * (w / 2) * rip * box * share;
  const y = s * (h / 2) * rip * box * share;
  return [x, y, depthAt({ w, h, seed, bulge, curl }, x, y, share, angle) + out];
}

function depthAt({ w, seed, bulge, curl }: Scrap, x: number, y: number, share: number, angle: number): number {
  const round = bulge * (1 - ((2 * x) / w) ** 2);
  const dents = 0.007 * ridge(x * 6 + y * 3, y * 5 - x * 2, seed) + 0.0015 * noiseAt(x * 30, y * 30, seed + 1);
  const rim = Math.max(0, share - 0.72) / 0.28;
  return round + dents + rim ** 2.2 * curl * noiseAt(Math.cos(angle) * 2.4, Math.sin(angle) * 2.4, seed + 3);
}

/** Noise with sharp crests: creases and the points of a tear. */
const ridge = (x: number, y: number, seed: number): number => 1 - 2 * Math.abs(noiseAt(x, y, seed));

/** Skin between two shares; `out` lifts it off the sheet. */
export const scrapSkin = (scrap: Scrap, from: number, to: number, rings: number, out = 0): Part =>
  surface(rings, 72, (u, v) => onScrap(scrap, from + (to - from) * u, v * 2 * Math.PI, out), { closedV: true });

/** Depth of the sheet at a place, or null outside it. */
function sheetAt(scrap: Scrap, x: number, y: number): number | null {
  const angle = (Math.atan2(y / scrap.h, x / scrap.w) + 2 * Math.PI) % (2 * Math.PI);
  const [rx, ry] = onScrap(scrap, 1, angle);
  const share = Math.hypot(x, y) / Math.hypot(rx, ry);
  if (share > 0.95) return null;
  return depthAt(scrap, x, y, share, angle);
}

/** A row of flush rivets that follows the sheet. */
export function rivetRow(scrap: Scrap, a: readonly [number, number], b: readonly [number, number], step: number): Part {
  const count = Math.floor(Math.hypot(b[0] - a[0], b[1] - a[1]) / step);
  const head = ball([0.0024, 0.0024, 0.0011], 5);
  return joined(
    ...Array.from({ length: count + 1 }, (_, n) => {
      const [x, y] = [a[0] + ((b[0] - a[0]) * n) / count, a[1] + ((b[1] - a[1]) * n) / count];
      const z = sheetAt(scrap, x, y);
      return z === null ? joined() : moved(head, [x, y, z + 0.0005]);
    }),
  );
}

/** A stringer of hat section behind the sheet, running on a little beyond the tear and bent there. */
export function stringer(scrap: Scrap, y0: number, slope: number, from: number, to: number): Part {
  const section = [
    [-0.017, 0],
    [-0.009, 0],
    [-0.007, -0.014],
    [0.007, -0.014],
    [0.009, 0],
    [0.017, 0],
  ] as const;
  return surface(22, section.length - 1, (u, v) => {
    const x = from + (to - from) * u;
    const [across, down] = section[Math.round(v * (section.length - 1))] ?? [0, 0];
    const y = y0 + slope * x;
    const end = Math.max(0, Math.abs(u * 2 - 1) - 0.75) / 0.25;
    const sheet = scrap.bulge * (1 - ((2 * x) / scrap.w) ** 2);
    return [x, y + across, sheet + down - 0.013 - end ** 2 * 0.012];
  });
}
