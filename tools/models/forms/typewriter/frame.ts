/** The frame: two cheeks with round edges, front rail, ribbon cover with its opening, back. Metres. */
import { mirrored, moved, type Part, turned, type Vec3 } from '../../kit/part';
import type { Point2 } from '../../kit/polygon';
import { roundedBox, shrunk, softPlate } from '../../kit/rounded';
import { tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

/** Side view of the frame, counter-clockwise seen from the right: `[-z, y]`. */
const SIDE: readonly Point2[] = [
  [-0.15, -0.052],
  [0.116, -0.052],
  [0.121, -0.048],
  [0.121, -0.02],
  [0.114, 0.008],
  [0.103, 0.026],
  [0.094, 0.0325],
  [0.08, 0.0355],
  [0.0, 0.0355],
  [-0.03, 0.031],
  [-0.05, 0.021],
  [-0.068, 0.004],
  [-0.085, -0.006],
  [-0.143, -0.0285],
  [-0.151, -0.035],
  [-0.1525, -0.044],
];

/** Upper line of the cover between the cheeks, from the keys to the carriage: `[z, y]`. */
const COVER: readonly Point2[] = [
  [0.077, -0.006],
  [0.068, 0.002],
  [0.052, 0.0175],
  [0.034, 0.0275],
  [0.014, 0.0325],
  [-0.01, 0.0335],
  [-0.052, 0.0335],
];

/** Half width of the opening over the type basket, by z. */
const openAt = (z: number): number =>
  z > 0.052 || z < -0.02 ? 0 : 0.058 * Math.sqrt(Math.max(0, 1 - ((z - 0.008) / 0.046) ** 2));

const CHEEK = 0.116;

/** Parts of the frame; `lines` are drawn in gilt on the cheeks. */
export function frame(): { lacquer: Part[]; panels: Part[]; lines: Part[] } {
  const plate = softPlate(SIDE, 0, 0.012, 0.0032, 2);
  const cheek = moved(turned(plate, 'y', Math.PI / 2), [CHEEK, 0, 0]);
  const line = tube(
    shrunk(SIDE, 0.0085).map(([back, y]): Vec3 => [CHEEK + 0.0119, y, -back]),
    0.0005,
    3,
    true,
  );
  const side = (s: number): Part => {
    const rows = 24;
    return surface(rows, 4, (u, v) => {
      const [z, y] = onCover(u);
      const from = openAt(z);
      const across = s > 0 ? from + (0.1175 - from) * v : -0.1175 + (0.1175 - from) * v;
      return [across, y - 0.0022 * Math.exp(-(((Math.abs(across) - from) / 0.004) ** 2)) * (from > 0 ? 1 : 0), z];
    });
  };
  return {
    lacquer: [
      cheek,
      mirrored(cheek),
      side(1),
      side(-1),
      roundedBox([0.238, 0.012, 0.009], [0, -0.046, 0.1475], 0.003, 2),
      roundedBox([0.236, 0.08, 0.008], [0, -0.0115, -0.1145], 0.003, 2),
    ],
    panels: [
      roundedBox([0.236, 0.005, 0.262], [0, -0.0495, 0.014], 0.0015, 2),
      roundedBox([0.236, 0.042, 0.003], [0, -0.028, 0.0735], 0.001, 2),
    ],
    lines: [line, mirrored(line)],
  };
}

/** A point of the cover's line, `u` from 0 in front to 1. */
function onCover(u: number): Point2 {
  const at = u * (COVER.length - 1);
  const n = Math.min(COVER.length - 2, Math.floor(at));
  const t = at - n;
  const [a, b] = [COVER[n] ?? [0, 0], COVER[n + 1] ?? [0, 0]];
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
