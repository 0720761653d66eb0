/** Wheels that roll along x: axis along z, outer face towards +z, centre at the origin. Metres. */
import { lyingZ } from './lying';
import { joined, type Part } from './part';
import { lathe } from './solids';
import { roundOf, studs } from './studs';
import { surface } from './surface';

export interface Tyre {
  readonly radius: number;
  readonly width: number;
  /** Radius of the rim it sits on. */
  readonly rim: number;
  /** Blocks of the tread round the wheel; 0 for ribs only. */
  readonly blocks?: number;
}

/** A pneumatic tyre with its tread. */
export function tyre({ radius, width, rim, blocks = 0 }: Tyre): Part {
  const half = width / 2;
  const high = radius - rim;
  const profile: readonly (readonly [number, number, number])[] = [
    [rim, -0.78, 0],
    [rim + high * 0.4, -1, 0],
    [rim + high * 0.76, -0.94, 0],
    [radius, -0.72, 1],
    [radius, -0.12, 1],
    [radius, 0.12, -1],
    [radius, 0.72, -1],
    [rim + high * 0.76, 0.94, 0],
    [rim + high * 0.4, 1, 0],
    [rim, 0.78, 0],
  ];
  const steps = blocks > 0 ? blocks * 2 : 32;
  return surface(
    steps,
    profile.length - 1,
    (u, v) => {
      const [r, across, side] = profile[Math.round(v * (profile.length - 1))] ?? [0, 0, 0];
      const step = Math.round(u * steps) % 2;
      const cut = blocks > 0 && side !== 0 && (side > 0 ? step === 0 : step === 1) ? high * 0.1 : 0;
      const angle = u * 2 * Math.PI;
      return [Math.cos(angle) * (r - cut), Math.sin(angle) * (r - cut), across * half];
    },
    { closedU: true },
  );
}

/** A pressed disc wheel inside a tyre: rim, dish, hub and nuts. `dish` is how deep the disc lies behind the rim. */
export function discWheel(
  rim: number,
  width: number,
  dish: number,
  nuts: number,
): { readonly disc: Part; readonly hub: Part } {
  const half = width / 2;
  const disc = lyingZ(
    lathe(
      [
        [
          [rim, -half * 0.8],
          [rim * 1.04, -half * 0.86],
        ],
        [
          [rim * 1.04, half * 0.84],
          [rim * 0.97, half * 0.84],
          [rim * 0.92, half * 0.6],
          [rim * 0.84, half * 0.7 - dish],
          [rim * 0.45, half * 0.62 - dish * 0.5],
          [rim * 0.32, half * 0.66 - dish * 0.5],
        ],
        [
          [rim * 0.32, half * 0.66 - dish * 0.5],
          [0, half * 0.66 - dish * 0.5],
        ],
      ],
      32,
    ),
  );
  const z = half * 0.66 - dish * 0.5;
  const hub = joined(
    lyingZ(
      lathe(
        [
          [
            [rim * 0.2, z],
            [rim * 0.19, z + width * 0.22],
          ],
          [
            [rim * 0.19, z + width * 0.22],
            [rim * 0.12, z + width * 0.28],
            [0, z + width * 0.28],
          ],
        ],
        14,
      ),
    ),
    studs(roundOf([0, 0, z], rim * 0.44, nuts), rim * 0.05, 'z'),
  );
  return { disc, hub };
}
