/** Details of the P-40 on its plinth, all in the frame of `p40Skin.ts`. */
import { joined, moved, type Part, turned } from '../../kit/part';
import { box, tube } from '../../kit/solids';
import { stations } from '../../kit/stations';
import { surface } from '../../kit/surface';
import { turnedBody } from './airframe';
import { LENGTH, onCanopy, onSide, onSkin, SECTIONS, WING } from './p40Skin';

/** The fairing between wing and fuselage. */
export function fillet(): Part {
  return surface(36, 10, (u, v) => {
    const x = 2.78 + 3.1 * u;
    const swell = Math.sin(Math.PI * Math.min(1, u * 0.93 + 0.07)) ** 0.8;
    const radius = (0.1 + 0.24 * u) * swell + 0.005;
    const [hw = 0] = SECTIONS(x);
    const angle = (v * Math.PI) / 2;
    const side = hw * 0.9 + radius * (1 - Math.sin(angle));
    const wingTop = WING.y + side * WING.dihedral + 0.13 * Math.sin(Math.PI * Math.min(1, 0.18 + u * 0.8)) - 0.03 * u;
    return [side, wingTop + radius * (1 - Math.cos(angle)), LENGTH / 2 - x];
  });
}

/** The fairing that takes the wheel's leg. */
export function gearFairing(): Part {
  const body = turnedBody(
    Array.from(
      { length: 17 },
      (_, n) => [0.85 - (n / 16) * 1.7, 0.2 * Math.sin((Math.PI * (n + 0.3)) / 16.6) ** 0.75] as const,
    ),
    18,
  );
  return moved(body, [1.35, WING.y + 0.02, LENGTH / 2 - 3.35]);
}

/** Six exhaust stubs on the right. */
export function exhausts(): readonly Part[] {
  return Array.from({ length: 6 }, (_, n) => {
    const x = 1.12 + n * 0.215;
    const root = onSide(x, 0.17, -0.03);
    return tube([root, [root[0] + 0.09, 0.165, root[2] - 0.07], [root[0] + 0.11, 0.13, root[2] - 0.2]], 0.043, 9);
  });
}

/** Spinner, lip and throat of the chin intake with its three ducts. */
export function nose(): { readonly paint: Part; readonly dark: Part; readonly metal: Part } {
  const z = LENGTH / 2;
  const lip = surface(8, 48, (u, v) => {
    const [x, y] = onSkin(0.52, v * 2 * Math.PI);
    const k = 1 - 0.13 * Math.sin((u * Math.PI) / 2);
    return [x * k, -0.12 + (y + 0.12) * k, z - 0.52 + 0.04 * Math.sin(u * Math.PI) - u * 0.14];
  });
  const throat = surface(2, 48, (u, v) => {
    const [x, y] = onSkin(0.52, v * 2 * Math.PI);
    const k = 0.87 * (1 - u);
    return [x * k, -0.12 + (y + 0.12) * k, z - 0.68];
  });
  const ducts = (
    [
      [0, -0.47, 0.115],
      [0.195, -0.42, 0.13],
      [-0.195, -0.42, 0.13],
    ] as const
  ).map(([x, y, r]) =>
    tube(
      Array.from({ length: 22 }, (_, n) => {
        const a = (n / 22) * 2 * Math.PI;
        return [x + Math.cos(a) * r, y + Math.sin(a) * r, z - 0.6] as const;
      }),
      0.018,
      7,
      true,
    ),
  );
  const scoop = surface(12, 14, (u, v) => {
    const x = 1.05 + 1.5 * u;
    const angle = v * Math.PI;
    const [, top = 0] = SECTIONS(x);
    const h = 0.13 * (1 - u) ** 0.55 + 0.002;
    return [0.13 * (1 - 0.55 * u) * Math.cos(angle), top - 0.03 + h * Math.sin(angle) ** 0.7, z - x];
  });
  return { paint: scoop, dark: throat, metal: joined(lip, ...ducts) };
}

/** Frames of canopy and windscreen. */
export function canopyFrames(): Part {
  const along = (v: number): Part =>
    tube(
      Array.from({ length: 22 }, (_, n) => onCanopy(3.14 + (n / 21) * 1.8, v, 0.004)),
      0.014,
      6,
    );
  const over = (x: number): Part =>
    tube(
      Array.from({ length: 20 }, (_, n) => onCanopy(x, 0.02 + (n / 19) * 0.96, 0.004)),
      0.016,
      6,
    );
  return joined(...[0.12, 0.36, 0.64, 0.88].map(along), ...[3.16, 3.5, 3.72, 4.2, 4.62, 4.94].map(over));
}

/** Floor, seat and instrument panel. */
export function cockpit(): readonly Part[] {
  const z = LENGTH / 2;
  return [box([0.7, 0.02, 1.7], [0, 0.6, z - 4.05]), turned(box([0.4, 0.5, 0.09], [0, 0, 0], 0.02), 'x', -0.15)]
    .map((part, n) => (n === 1 ? moved(part, [0, 0.8, z - 4.55]) : part))
    .concat(box([0.52, 0.22, 0.05], [0, 0.72, z - 3.62], 0.02));
}

/** Guns of wings and cowling. */
export function guns(): readonly Part[] {
  const wings = [2.05, 2.32].flatMap((x) =>
    [1, -1].map((s) =>
      tube(
        [
          [s * x, WING.y + x * 0.098 + 0.03, LENGTH / 2 - 2.86],
          [s * x, WING.y + x * 0.098 + 0.03, LENGTH / 2 - 2.5],
        ],
        0.024,
        8,
      ),
    ),
  );
  const cowl = [1, -1].map((s) =>
    tube(
      [
        [s * 0.2, 0.44, LENGTH / 2 - 1.5],
        [s * 0.2, 0.41, LENGTH / 2 - 0.72],
      ],
      0.028,
      8,
    ),
  );
  return [...wings, ...cowl];
}

/** Outline of fin and rudder by height. */
export const TAIL = stations(
  [
    [0, LENGTH / 2 - 7.75, LENGTH / 2 - 9.62],
    [0.25, LENGTH / 2 - 8.22, LENGTH / 2 - 9.68],
    [0.55, LENGTH / 2 - 8.52, LENGTH / 2 - 9.66],
    [0.8, LENGTH / 2 - 8.72, LENGTH / 2 - 9.56],
    [0.93, LENGTH / 2 - 8.9, LENGTH / 2 - 9.42],
    [1, LENGTH / 2 - 9.08, LENGTH / 2 - 9.2],
  ],
  2,
);
