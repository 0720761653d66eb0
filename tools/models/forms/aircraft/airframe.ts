/** Parts of aircraft. Own frame: x along the span, y up, z forward (nose positive); metres of the original. */
import { joined, mirrored, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { lathe, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

export interface WingShape {
  /** Tip to tip. */
  readonly span: number;
  readonly rootChord: number;
  readonly tipChord: number;
  /** z of the leading edge at the middle of the aircraft, and how far the tip's lies behind it. */
  readonly leading: number;
  readonly sweep: number;
  readonly y: number;
  /** Rise of the tip over the root, as a slope. */
  readonly dihedral: number;
  /** Thickness as a share of the chord at root and tip. */
  readonly thick: readonly [number, number];
  /** Share of the half span over which the tip rounds off. */
  readonly round: number;
  /** Gull wings (Chaika): rise of the inner part before it turns level, metres. */
  readonly gull?: number;
}

/** Height of a symmetric NACA four-digit section of thickness `t` at `x` (both of the chord). */
const naca = (x: number, t: number): number =>
  5 * t * (0.2969 * Math.sqrt(x) - 0.126 * x - 0.3516 * x * x + 0.2843 * x ** 3 - 0.1036 * x ** 4);

/**
 * A point of a wing's skin on the right: `share` of the half span, `k` of the chord from the leading edge, on its upper
 * (1) or lower (-1) side, `out` metres off it. Gull wings are not bent here.
 */
export function onWing(shape: WingShape, share: number, k: number, side: 1 | -1, out = 0): Vec3 {
  const taper = shape.rootChord + (shape.tipChord - shape.rootChord) * share;
  const inTip = Math.max(0, (share - (1 - shape.round)) / shape.round);
  const chord = taper * Math.sqrt(Math.max(0.0012, 1 - inTip ** 2.2));
  const lead = shape.leading - shape.sweep * share - (taper - chord) * 0.42;
  const thick = shape.thick[0] + (shape.thick[1] - shape.thick[0]) * share;
  const x = (share * shape.span) / 2;
  const up = side * naca(k, thick) * chord + 0.018 * Math.sin(Math.PI * k) * chord;
  return [x, shape.y + x * shape.dihedral + up + side * out, lead - k * chord];
}

/** One side of a wing, root at x = 0; `around` points round the section. */
export function halfWing(shape: WingShape, along = 12, around = 16): Part {
  const half = shape.span / 2;
  return surface(
    along,
    around,
    (u, v) => {
      // More stations towards the tip, where the outline turns.
      const s = 1 - (1 - u) ** 1.6;
      const taper = shape.rootChord + (shape.tipChord - shape.rootChord) * s;
      const inTip = Math.max(0, (s - (1 - shape.round)) / shape.round);
      const chord = taper * Math.sqrt(Math.max(0.0012, 1 - inTip ** 2.2));
      const lead = shape.leading - shape.sweep * s - (taper - chord) * 0.42;
      // Round from below, so that its outside looks outwards.
      const angle = (1 - v) * 2 * Math.PI;
      const x = (1 + Math.cos(angle)) / 2;
      const t = (shape.thick[0] + (shape.thick[1] - shape.thick[0]) * s) * Math.min(1, Math.max(0.2, chord / taper));
      const camber = 0.018 * Math.sin(Math.PI * x) * chord;
      const lift = (angle < Math.PI ? 1 : -1) * naca(x, t) * chord + camber;
      const gull = shape.gull ? shape.gull * Math.sin(Math.min(1, s / 0.28) * Math.PI * 0.5) : 0;
      return [s * half, shape.y + s * half * shape.dihedral + gull + lift, lead - x * chord];
    },
    { closedV: true },
  );
}

/** Both halves. */
export function wing(shape: WingShape, along?: number, around?: number): Part {
  const right = halfWing(shape, along, around);
  return joined(right, mirrored(right));
}

/** An upright fin standing at x: outline by height as `[share of height, leading z, trailing z]`. */
export function fin(
  x: number,
  y: number,
  height: number,
  outline: (t: number) => readonly number[],
  thick = 0.09,
  along = 12,
): Part {
  return surface(
    along,
    16,
    (u, v) => {
      const [lead = 0, trail = 0] = outline(u);
      const chord = lead - trail;
      const angle = v * 2 * Math.PI;
      const k = (1 + Math.cos(angle)) / 2;
      const side = (angle < Math.PI ? 1 : -1) * naca(k, thick * (1 - u * 0.5)) * chord;
      return [x + side, y + u * height, lead - k * chord];
    },
    { closedV: true },
  );
}

/** A propeller of `blades` with its spinner or boss, turning about z at the origin; its tips stand at `turn`. */
export function propeller(
  radius: number,
  blades: number,
  boss: number,
  turn: number,
  steps = 4,
): { readonly blades: Part; readonly boss: Part } {
  const blade = surface(
    steps,
    steps + 2,
    (u, v) => {
      const r = boss * 0.6 + (radius - boss * 0.6) * u;
      const angle = v * 2 * Math.PI;
      const chord =
        radius *
        (0.05 + 0.115 * Math.sin(Math.PI * Math.min(1, u * 0.85 + 0.14))) *
        Math.sqrt(Math.max(0.01, 1 - u ** 8));
      const twist = 1.0 - 0.72 * u;
      const c = (Math.cos(angle) * chord) / 2;
      const n = Math.sin(angle) * chord * (0.16 - 0.1 * u);
      return [c * Math.cos(twist) - n * Math.sin(twist), r, c * Math.sin(twist) + n * Math.cos(twist)];
    },
    { closedV: true },
  );
  const all = Array.from({ length: blades }, (_, n) => turned(blade, 'z', turn + (n / blades) * 2 * Math.PI));
  const nose = turned(
    lathe(
      [
        [
          [boss, -boss * 0.5],
          [boss * 0.98, 0],
          [boss * 0.86, boss * 0.62],
          [boss * 0.55, boss * 1.2],
          [boss * 0.2, boss * 1.55],
          [0, boss * 1.62],
        ],
      ],
      steps * 3,
    ),
    'x',
    Math.PI / 2,
  );
  return { blades: joined(...all), boss: nose };
}

/** A body of revolution about z from a profile of `[z, radius]`, nose first. */
export const turnedBody = (profile: readonly (readonly [number, number])[], segments = 14): Part =>
  surface(
    profile.length - 1,
    segments,
    (u, v) => {
      const [z, r] = profile[Math.round(u * (profile.length - 1))] ?? [0, 0];
      const angle = v * 2 * Math.PI;
      return [r * Math.cos(angle), r * Math.sin(angle), z];
    },
    { closedV: true },
  );

/** The front of a radial engine: a dark ring with cylinders behind the cowling's lip. */
export function radialFront(radius: number, cylinders: number): { readonly heads: Part; readonly crank: Part } {
  const heads = Array.from({ length: cylinders }, (_, n) => {
    const a = (n / cylinders) * 2 * Math.PI;
    return tube(
      [
        [Math.cos(a) * radius * 0.38, Math.sin(a) * radius * 0.38, 0],
        [Math.cos(a) * radius * 0.86, Math.sin(a) * radius * 0.86, 0],
      ],
      radius * 0.155,
      4,
    );
  });
  const crank = turnedBody(
    [
      [radius * 0.42, 0],
      [radius * 0.4, radius * 0.16],
      [radius * 0.14, radius * 0.28],
      [0, radius * 0.4],
      [-radius * 0.1, radius * 0.9],
    ],
    16,
  );
  return { heads: joined(...heads), crank };
}

/** A wheel with its leg, standing under a wing. */
export function wheelLeg(x: number, top: number, z: number, radius: number, length: number): Part {
  const tyre = moved(
    turned(
      lathe(
        [
          [
            [radius * 0.35, -radius * 0.24],
            [radius * 0.8, -radius * 0.24],
            [radius, -radius * 0.1],
            [radius, radius * 0.1],
            [radius * 0.8, radius * 0.24],
            [radius * 0.35, radius * 0.24],
          ],
        ],
        20,
      ),
      'z',
      Math.PI / 2,
    ),
    [x, top - length, z],
  );
  const leg: readonly Vec3[] = [
    [x * 0.75, top, z],
    [x * 0.98, top - length, z],
  ];
  return joined(
    tyre,
    tube(leg, radius * 0.12, 6),
    tube(
      [
        [x * 0.75, top, z - radius * 1.4],
        [x * 0.95, top - length * 0.9, z],
      ],
      radius * 0.08,
      5,
    ),
  );
}
