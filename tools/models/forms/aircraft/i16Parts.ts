/** Details of the I-16 on its plinth, all in the frame of `i16Skin.ts`. */
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { polygon, ring } from '../../kit/polygon';
import { box, tube } from '../../kit/solids';
import { stations } from '../../kit/stations';
import { surface } from '../../kit/surface';
import { fin, radialFront, wing } from './airframe';
import { onSkin, SECTIONS, WING, Z0 } from './i16Skin';

const TAIL = stations(
  [
    [0, Z0 - 4.35, Z0 - 5.74],
    [0.3, Z0 - 4.66, Z0 - 5.79],
    [0.6, Z0 - 4.86, Z0 - 5.77],
    [0.85, Z0 - 5.06, Z0 - 5.66],
    [1, Z0 - 5.3, Z0 - 5.45],
  ],
  2,
);

/** The cowling's face: a plate with nine round shutter openings and the engine dark behind it. */
export function face(): { readonly plate: Part; readonly dark: Part; readonly engine: Part } {
  const holes = Array.from({ length: 9 }, (_, n) => {
    const a = (n / 9) * 2 * Math.PI + 0.17;
    return moved(polygon(ring(20, 0.092)), [Math.cos(a) * 0.355, Math.sin(a) * 0.355, Z0 + 0.043]);
  });
  const rims = Array.from({ length: 9 }, (_, n) => {
    const a = (n / 9) * 2 * Math.PI + 0.17;
    return tube(
      Array.from({ length: 18 }, (__, k) => {
        const b = (k / 18) * 2 * Math.PI;
        return [
          Math.cos(a) * 0.355 + Math.cos(b) * 0.095,
          Math.sin(a) * 0.355 + Math.sin(b) * 0.095,
          Z0 + 0.042,
        ] as const;
      }),
      0.009,
      6,
      true,
    );
  });
  const plate = surface(
    8,
    56,
    (u, v) => {
      const r = 0.52 - u * 0.38;
      return [
        Math.cos(v * 2 * Math.PI) * r,
        Math.sin(v * 2 * Math.PI) * r,
        Z0 + 0.04 * Math.sin(Math.min(1, u * 3) * Math.PI * 0.5),
      ];
    },
    { closedV: true },
  );
  const { crank } = radialFront(0.34, 9);
  return { plate: joined(plate, ...rims), dark: joined(...holes), engine: moved(crank, [0, 0, Z0 + 0.02]) };
}

/** Exhaust stubs round the cowling. */
export function exhausts(): readonly Part[] {
  return [0.15, 0.62, 2.55, 3.0, -0.35, 3.5].map((a) => {
    const [x, y, z] = onSkin(0.62, a, -0.01);
    const [dx, dy] = [Math.cos(a), Math.sin(a)];
    return tube(
      [
        [x, y, z],
        [x + dx * 0.05, y + dy * 0.05, z - 0.06],
        [x + dx * 0.06, y + dy * 0.06, z - 0.16],
      ],
      0.036,
      9,
    );
  });
}

/** The open cockpit: coaming, hole, windscreen, headrest. */
export function cockpit(): {
  readonly rim: Part;
  readonly hole: Part;
  readonly glass: Part;
  readonly frame: Part;
  readonly head: Part;
} {
  const edge = (n: number, out: number): Vec3 => {
    const a = (n / 40) * 2 * Math.PI;
    return onSkin(2.28 - Math.sin(a) * 0.36, Math.PI / 2 + Math.cos(a) * 0.62, out);
  };
  const rim = tube(
    Array.from({ length: 40 }, (_, n) => edge(n, 0.004)),
    0.024,
    8,
    true,
  );
  const hole = surface(6, 40, (u, v) => {
    const [x, y, z] = edge(v * 40, -0.004);
    return [x * (1 - u), y - u * 0.05 + 0.008, z * (1 - u) + (Z0 - 2.28) * u];
  });
  const shield = (u: number, v: number): Vec3 => {
    const a = Math.PI * (0.22 + 0.56 * v);
    const [x, y, z] = onSkin(1.9 + Math.abs(v - 0.5) * 0.35, a);
    return [x * (1 - 0.25 * u), y + 0.27 * u, z - 0.2 * u];
  };
  const glass = surface(6, 14, shield);
  const frame = joined(
    tube(
      Array.from({ length: 15 }, (_, n) => shield(1, n / 14)),
      0.013,
      6,
    ),
    ...[0, 0.34, 0.66, 1].map((v) =>
      tube(
        Array.from({ length: 7 }, (_, n) => shield(n / 6, v)),
        0.012,
        6,
      ),
    ),
  );
  const head = surface(18, 14, (u, v) => {
    const x = 2.62 + u * 1.55;
    const angle = Math.PI * (0.12 + 0.76 * v);
    const [px, py, pz] = onSkin(x, angle);
    const h = 0.24 * (1 - u) ** 1.1 * Math.sin(v * Math.PI) ** 0.8 * Math.min(1, u * 8);
    return [px * 0.94, py + h, pz];
  });
  return { rim, hole, glass, frame, head };
}

/** The fairing between wing and fuselage. */
export function fillet(): Part {
  return surface(26, 8, (u, v) => {
    const x = 0.95 + 2.5 * u;
    const [hw = 0] = SECTIONS(x);
    const swell = Math.sin(Math.PI * Math.min(1, u * 0.92 + 0.08)) ** 0.8;
    const radius = (0.08 + 0.2 * u) * swell + 0.004;
    const angle = (v * Math.PI) / 2;
    const side = hw * 0.88 + radius * (1 - Math.sin(angle));
    const top = WING.y + side * WING.dihedral + 0.13 * Math.sin(Math.PI * Math.min(1, 0.2 + u * 0.8)) - 0.02 * u;
    return [side, top + radius * (1 - Math.cos(angle)), Z0 - x];
  });
}

/** Tailplane and fin. */
export function tail(): { readonly tailplane: Part; readonly upright: Part } {
  const tailplane = wing(
    {
      span: 3.1,
      rootChord: 1.05,
      tipChord: 0.66,
      leading: Z0 - 4.62,
      sweep: 0.25,
      y: 0.2,
      dihedral: 0,
      thick: [0.1, 0.08],
      round: 0.5,
    },
    16,
    20,
  );
  const upright = fin(0, 0.14, 1.1, TAIL, 0.09, 18);
  return { tailplane, upright };
}

/** Wheel doors, tail skid, guns and sight. */
export function fittings(): { readonly doors: readonly Part[]; readonly metal: readonly Part[] } {
  const doors = [1, -1]
    .map((s) => turned(box([0.62, 0.012, 0.5], [0, 0, 0], 0.005), 'z', s * 0.05))
    .map((part, n) => moved(part, [(n === 0 ? 1 : -1) * 0.72, WING.y - 0.15, WING.leading - 0.75]));
  const skid = tube(
    [
      [0, -0.05, Z0 - 5.05],
      [0, -0.22, Z0 - 5.3],
      [0, -0.26, Z0 - 5.42],
    ],
    0.03,
    7,
  );
  const guns = [1, -1].map((s) =>
    tube(
      [
        [s * 1.75, WING.y + 0.1, WING.leading - 0.18],
        [s * 1.75, WING.y + 0.1, WING.leading + 0.16],
      ],
      0.022,
      8,
    ),
  );
  const sight = tube(
    [
      [0, 0.82, Z0 - 1.95],
      [0, 0.8, Z0 - 1.45],
    ],
    0.022,
    8,
  );
  return { doors, metal: [...guns, skid, sight] };
}
