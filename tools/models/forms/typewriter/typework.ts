/** Type bars in their basket, ribbon with its spools and guide. Metres. */
import { moved, type Part, turned, type Vec3 } from '../../kit/part';
import { roundedBox, softLathe } from '../../kit/rounded';
import { box, lathe, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

const SPOOLS = [-0.088, 0.088] as const;
const SPOOL_Z = -0.026;

/** What lies under and on the cover. */
export function typework(): Readonly<Record<'lids' | 'nickel' | 'bars' | 'ribbon', readonly Part[]>> {
  const cup = softLathe(
    [
      [0.0272, 0],
      [0.0272, 0.0062],
      [0.0256, 0.0074],
      [0.0238, 0.0066],
      [0.023, 0.0036],
    ],
    0.0008,
    18,
    1,
  );
  const flange = softLathe(
    [
      [0.0222, 0.0044],
      [0.0222, 0.0056],
      [0.0092, 0.006],
      [0.0068, 0.0088],
      [0.003, 0.0092],
      [0.0026, 0.0118],
      [0, 0.0122],
    ],
    0.0005,
    18,
    1,
  );
  const wound = lathe(
    [
      [
        [0.0236, 0.0032],
        [0, 0.0032],
      ],
    ],
    20,
  );
  const at = (part: Part): readonly Part[] => SPOOLS.map((x) => moved(part, [x, 0.033, SPOOL_Z]));
  return {
    lids: at(cup),
    nickel: [
      ...at(flange),
      // Guide of the ribbon at the point of print, and its two fingers.
      roundedBox([0.014, 0.0075, 0.0012], [0, 0.0435, -0.0375], 0.0005, 2),
      ...[-1, 1].map((s) => roundedBox([0.0022, 0.0195, 0.0016], [s * 0.0068, 0.042, -0.0385], 0.0006, 2)),
      basket(),
    ],
    bars: [...bars(), box([0.236, 0.003, 0.06], [0, 0.004, 0.01], 0.0006)],
    ribbon: [...at(wound), ...SPOOLS.map(ribbonFrom)],
  };
}

/** The half ring the bars lie in, and their rest. */
const basket = (): Part =>
  surface(20, 3, (u, v) => {
    const a = (u - 0.5) * 2.5;
    const r = 0.05 - 0.005 * Math.sin(v * Math.PI);
    return [Math.sin(a) * r * 1.02, 0.0275 - v * 0.007, -0.016 + Math.cos(a) * r * 0.98];
  });

/** Type bars fanned from the segment to their rest, a slug at the end of each. */
function bars(): readonly Part[] {
  return Array.from({ length: 25 }, (_, n) => {
    const a = (n / 24 - 0.5) * 2.3;
    const [s, c] = [Math.sin(a), Math.cos(a)];
    const point = (r: number, y: number): Vec3 => [s * r, y, -0.016 + c * r * 0.96];
    return [
      tube([point(0.014, 0.013), point(0.032, 0.0215), point(0.0505, 0.0262)], 0.00078, 4),
      moved(turned(box([0.0026, 0.0034, 0.0058], [0, 0, 0]), 'y', a), point(0.0505, 0.0268)),
    ];
  }).flat();
}

/** The ribbon from a spool to the guide, its face upright. */
function ribbonFrom(x: number): Part {
  const from: Vec3 = [x - Math.sign(x) * 0.018, 0.0376, SPOOL_Z - 0.014];
  const to: Vec3 = [Math.sign(x) * 0.0062, 0.0435, -0.0382];
  return surface(6, 1, (u, v) => [
    from[0] + (to[0] - from[0]) * u,
    from[1] + (to[1] - from[1]) * u + (v - 0.5) * (0.0035 + 0.0025 * u),
    from[2] + (to[2] - from[2]) * u,
  ]);
}
