/**
 * The blue cloth bag of the Truth dossier with its papers, TRUTH embroidered in pink silk. Word, cloth and silk are
 * documented; size, cut and the hand of the letters are not.
 */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { noiseAt } from '../../kit/noise';
import { joined, type Part, type Vec3 } from '../../kit/part';
import type { Point2 } from '../../kit/polygon';
import { box, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';
import { LETTERS } from './lettering';

const W = 0.3;
const H = 0.235;
/** Half thickness where the papers fill it. */
const FULL = 0.021;

/** Height of the front over the bag's middle plane: pillowed by the papers, slack towards the seams. */
function swellAt(x: number, y: number): number {
  const a = Math.min(1, Math.abs((2 * x) / W));
  const b = Math.min(1, Math.abs((2 * y) / H));
  const pillow = (1 - a ** 6) * (1 - (y < 0 ? b ** 6 : b ** 9 * 0.75));
  const slack = 0.0018 * noiseAt(x * 26, y * 22, 4) + 0.001 * noiseAt(x * 60, y * 14, 6);
  const corner = 0.004 * Math.max(0, a * b - 0.5) * noiseAt(x * 50, y * 50, 8);
  return FULL * pillow ** 0.62 + slack * pillow + corner;
}

const side = (front: 1 | -1): Part =>
  surface(front > 0 ? 46 : 20, front > 0 ? 38 : 16, (u, v) => {
    const x = (front > 0 ? u - 0.5 : 0.5 - u) * W;
    const y = (v - 0.5) * H;
    const waist = 1 - 0.012 * Math.sin((v - 0.1) * Math.PI) + 0.006 * noiseAt(v * 5, u > 0.5 ? 2 : 7, 2);
    return [x * waist, y, front > 0 ? swellAt(x, y) : -swellAt(x, y) * 0.55];
  });

/** The seams round three sides, and the hem of the mouth. */
function seams(): readonly Part[] {
  const at = (t: number): Vec3 => {
    const length = H + W + H;
    const s = t * length;
    if (s < H) return [-W / 2, H / 2 - s, 0.0004];
    if (s < H + W) return [-W / 2 + (s - H), -H / 2, 0.0004];
    return [W / 2, -H / 2 + (s - H - W), 0.0004];
  };
  const cord = tube(
    Array.from({ length: 61 }, (_, n) => at(n / 60)),
    0.0017,
    6,
  );
  const hem = surface(48, 2, (u, v) => {
    const x = (u - 0.5) * W * 0.985;
    const y = H / 2 - 0.017 + v * 0.004;
    return [x, y, swellAt(x, y) + 0.0007];
  });
  return [cord, hem];
}

/** A ribbon of satin stitch along a stroke, lying on the bag. */
function stitched(points: readonly Point2[], width: number): Part {
  const way = resampled(points, 0.0026);
  return surface(way.length - 1, 3, (u, v) => {
    const n = Math.round(u * (way.length - 1));
    const [x, y] = way[n] ?? [0, 0];
    const [bx, by] = way[Math.min(way.length - 1, n + 1)] ?? [x, y];
    const [ax, ay] = way[Math.max(0, n - 1)] ?? [x, y];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const [nx, ny] = [(by - ay) / length, -(bx - ax) / length];
    const k = (v - 0.5) * width * (1 + 0.1 * ((n % 2) - 0.5));
    const thread = 0.0003 * (n % 2);
    const px = x - nx * k;
    const py = y - ny * k;
    return [px, py, swellAt(px, py) + 0.0006 + 0.0013 * Math.sin(v * Math.PI) + thread];
  });
}

function resampled(points: readonly Point2[], step: number): readonly Point2[] {
  return points.flatMap((b, n) => {
    const a = points[n - 1];
    if (!a) return [b];
    const count = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / step));
    return Array.from(
      { length: count },
      (_, k) => [a[0] + ((b[0] - a[0]) * (k + 1)) / count, a[1] + ((b[1] - a[1]) * (k + 1)) / count] as const,
    );
  });
}

/** A word across the middle of the bag. */
function word(text: string, height: number): Part {
  const letters = [...text].flatMap((name) => LETTERS[name] ?? []);
  const gap = 0.26;
  const total = letters.reduce((sum, { width }) => sum + width + gap, -gap);
  let left = -total / 2;
  const parts: Part[] = [];
  for (const { width, strokes } of letters) {
    for (const stroke of strokes) {
      parts.push(
        stitched(
          stroke.map(([x, y]) => [(left + x) * height, (y - 0.5) * height - 0.012] as const),
          height * 0.13,
        ),
      );
    }
    left += width + gap;
  }
  return joined(...parts);
}

/** Papers that stand out of the mouth. */
function papers(): readonly Part[] {
  return Array.from({ length: 7 }, (_, n) => {
    const z = -0.009 + n * 0.0032;
    const lift = 0.016 + 0.007 * noiseAt(n * 1.9, 3, 2);
    const shift = 0.006 * noiseAt(n * 2.7, 1, 5);
    return surface(12, 6, (u, v) => {
      const x = (u - 0.5) * (W - 0.05) + shift;
      const y = H / 2 - 0.05 + v * (0.05 + lift);
      return [x, y, z + 0.0012 * noiseAt(u * 5 + n, v * 3, 7)];
    });
  });
}

/** The bag, lying with its face to the visitor. */
export function clothBagForm(): Form {
  const cloth: Paint = { colour: '#ffffff', tint: 1, gloss: 0.03, grain: 0.85 };
  return formOf(
    painted(cloth, side(1), side(-1)),
    painted({ ...cloth, colour: '#b4b4b8' }, ...seams()),
    painted({ colour: '#c98a97', gloss: 0.45, grain: 0.3 }, word('TRUTH', 0.047)),
    painted(
      { colour: '#d9cfb6', gloss: 0.03, grain: 0.4 },
      ...papers(),
      box([W - 0.06, 0.03, 0.012], [0, H / 2 - 0.06, 0]),
    ),
  );
}
