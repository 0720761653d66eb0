/** Body and sleeves of a man's short coat on a stand: how cloth of its kind hangs, gathers and creases. Metres. */
import { noiseAt } from '../../kit/noise';
import type { Vec3 } from '../../kit/part';
import { stations } from '../../kit/stations';
import { type Tailored, type TailoredCut, tailored } from '../../kit/tailored';

/** Shoulder, elbow and wrist. */
export const ARM: readonly [Vec3, Vec3, Vec3] = [
  [0.15, 0.526, -0.004],
  [0.235, 0.37, -0.002],
  [0.247, 0.205, 0.038],
];
export const NECK = [0.654, 0.34] as const;
export const HEM = 0.1;

/** Height, half width, half depth, forward shift. */
const SHOULDERS = [
  [0.4, 0.181, 0.122, 0.006],
  [0.49, 0.19, 0.12, 0.004],
  [0.545, 0.186, 0.106, 0],
  [0.585, 0.165, 0.088, -0.005],
  [0.615, 0.128, 0.072, -0.009],
  [0.64, 0.084, 0.061, -0.011],
  [0.665, 0.064, 0.056, -0.011],
  [0.8, 0.06, 0.052, -0.011],
] as const;

/** A fold, narrower above than below, as cloth has them; one per unit of `phase`, -0.4 to 0.6. */
const ridge = (phase: number): number => 0.5 * Math.cos(phase * 2 * Math.PI) + 0.1 * Math.cos(phase * 4 * Math.PI);

const near = (distance: number, reach: number): number => Math.exp(-((distance / reach) ** 2));

/** How a cloth falls: height of its soft dents, of creases, and where the waist draws it in. */
export interface Hang {
  readonly lower: readonly (readonly [number, number, number, number])[];
  readonly dents: number;
  readonly creases: number;
  /** Gathers above (and below) a height. */
  readonly gathered: readonly (readonly [height: number, reach: number, deep: number])[];
  readonly radii: TailoredCut['radii'];
  /** Share of the creases that the sleeve has over its cuff. */
  readonly overCuff: number;
}

/** Sews the coat's body and sleeves. */
export function sewCoat({ lower, dents, creases, gathered, radii, overCuff }: Hang): Tailored {
  return tailored({
    body: stations([...lower, ...SHOULDERS], 3),
    boxy: 2.35,
    hem: HEM,
    neck: NECK,
    sleeve: ARM,
    radii,
    flat: 1.2,
    soft: 0.022,
    bodyFolds: (x, y, z) => {
      const side = z > 0 ? 1 : 2;
      const calm = near(Math.max(0, y - 0.56), 0.05);
      const drag = Math.hypot(Math.abs(x) - 0.165, (y - 0.5) * 0.8);
      const bent = y + 0.75 * Math.abs(x) + 0.03 * noiseAt(x * 9, y * 7, 8 + side);
      return (
        calm *
        (dents * noiseAt(x * 8 + side * 5, y * 5, 3) +
          dents * 0.6 * noiseAt(x * 19, y * 12 + side * 3, 4) +
          creases * near(drag, 0.1) * ridge(bent / 0.062) +
          gathered.reduce((sum, [height, reach, deep]) => {
            const phase = (x + 0.35 * z) / 0.045 + 0.9 * noiseAt(x * 12, y * 10, 9 + side);
            return sum + deep * near(y - height, reach) * ridge(phase);
          }, 0))
      );
    },
    sleeveFolds: (along, x, y, z) => {
      const side = x > 0 ? 3 : 7;
      const inner = 0.5 + 0.5 * Math.tanh((z - 0.006) / 0.02);
      const wave = along / 0.05 + 0.9 * noiseAt(z * 15, along * 7, side) + z * 5;
      const elbow = near(along - 0.19, 0.075) * (0.35 + 0.65 * inner);
      const cuff = near(Math.max(0, 0.37 - along), 0.06);
      const cap = near(along - 0.02, 0.05);
      return (
        creases * (elbow * (1 - 0.9 * cuff) + overCuff * cuff) * ridge(wave) +
        dents * (1 - cap) * (1 - (1 - overCuff) * cuff) * noiseAt(along * 15, z * 14 + Math.abs(x) * 9, side + 1) +
        0.0015 * cap
      );
    },
    cell: 0.0152,
  });
}
