/**
 * The soft eight-cornered cap of the Red Army: crown of eight panels, band of 57 cm as recorded, quilted peak, star of red
 * cloth. Metres; the band's lower edge at y = 0, the peak towards +z.
 */
import { type Form, formOf, painted } from '../../kit/form';
import { noiseAt } from '../../kit/noise';
import { joined, type Part, type Vec3 } from '../../kit/part';
import { star } from '../../kit/polygon';
import { softPlate } from '../../kit/rounded';
import { tube } from '../../kit/solids';
import { stations } from '../../kit/stations';
import { smoothNormals, surface } from '../../kit/surface';

/** Half axes of the band: 2 pi sqrt((a² + b²) / 2) = 0.57. */
const RX = 0.0845;
const RZ = 0.0965;
const BAND = 0.036;
const FRONT = Math.PI / 2;

/** Share of the way from the band to the middle of the crown: radius in parts of the band's, height, how eight-cornered. */
const profile = stations(
  [
    [0, 1, BAND - 0.002, 0],
    [0.12, 1.075, 0.045, 0.3],
    [0.25, 1.165, 0.0605, 0.7],
    [0.36, 1.235, 0.0735, 0.95],
    [0.42, 1.252, 0.0805, 1],
    [0.48, 1.225, 0.0858, 1],
    [0.58, 1.06, 0.0876, 0.95],
    [0.74, 0.72, 0.0868, 0.9],
    [0.88, 0.34, 0.0862, 0.9],
    [1, 0.004, 0.0868, 0.9],
  ],
  3,
);

/** Angle from the nearest corner of the crown, which are eight, one in front. */
function fromCorner(angle: number): number {
  const side = Math.PI / 4;
  return ((((angle - FRONT + side / 2) % side) + side) % side) - side / 2;
}

/** A point of the crown, `out` off the cloth. Panels belly out, their seams draw in, the whole sinks a little to the front. */
function onCrown(angle: number, v: number, out = 0): Vec3 {
  const [r = 0, y = 0, sharp = 0] = profile(v);
  const local = Math.abs(fromCorner(angle));
  const eight = 1 - sharp * 0.93 * (1 - Math.cos(Math.PI / 8) / Math.cos(Math.PI / 8 - local));
  const isTop = Math.min(1, Math.max(0, (v - 0.4) / 0.15));
  const across = local * r * RX;
  const seam = -0.0011 * Math.exp(-((across / 0.0021) ** 2)) * Math.min(1, v * 8);
  const belly = 0.0016 * Math.sin(Math.min(1, local / (Math.PI / 8)) * (Math.PI / 2));
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  // Gathers at the band, slack in the top, each panel in its own way.
  const gathers = 0.0011 * noiseAt(c * 8 + v * 3, s * 8, 3) * (1 - isTop) * Math.min(1, v * 6);
  const slack = noiseAt(c * r * 2.6, s * r * 2.6, 8) * 0.0042 + noiseAt(c * r * 6.5, s * r * 6.5, 9) * 0.0013;
  const sunk = -0.0075 * Math.max(0, s) * Math.min(1, v * 1.8) + 0.0022 * c * Math.min(1, v * 2);
  const away = (belly + seam + gathers + out) * (1 - isTop);
  return [
    c * (RX * r * eight + away),
    y + sunk + isTop * (slack + seam + belly * 1.2 + out) * Math.min(1, (1 - v) * 9 + 0.25),
    s * (RZ * r * eight + away),
  ];
}

const onBand = (angle: number, y: number, out = 0): Vec3 => {
  const soft = 0.0007 * noiseAt(Math.cos(angle) * 4, Math.sin(angle) * 4 + y * 40, 4);
  const r = 1 + (y / BAND) * 0.004;
  return [Math.cos(angle) * (RX * r + soft + out), y, Math.sin(angle) * (RZ * r + soft + out)];
};

/** A point of the peak: `u` across it, `v` from the band outwards, `lift` above its upper side. */
function onPeak(u: number, v: number, lift: number): Vec3 {
  const angle = FRONT + (0.5 - u) * 2.0;
  const bow = Math.sin(Math.PI * u) ** 0.62;
  const quilt = 0.00045 * Math.cos(v * 6 * 2 * Math.PI);
  const bent = 0.0035 * noiseAt(u * 2.4, v * 1.3, 6) * v;
  return [
    Math.cos(angle) * RX * (1 + v * 0.5 * bow),
    0.0045 - v * 0.02 * bow + 0.009 * (Math.abs(u - 0.5) * 2) ** 2 * v * bow + bent * bow + quilt * bow + lift,
    Math.sin(angle) * RZ * (1 + v * 0.58 * bow),
  ];
}

/** Two layers with a rolled edge. */
const peak = (): Part =>
  joined(
    surface(44, 24, (u, v) => onPeak(u, v, 0.0013)),
    surface(44, 8, (u, v) => onPeak(1 - u, v, -0.0013)),
    tube(
      Array.from({ length: 45 }, (_, n) => onPeak(0.004 + (n / 44) * 0.992, 0.995, 0)),
      0.0016,
      7,
    ),
  );

/** A row of stitches along a way: short threads with gaps between. */
function stitched(at: (t: number) => Vec3, count: number): Part {
  return joined(
    ...Array.from({ length: count }, (_, n) => tube([at((n + 0.12) / count), at((n + 0.78) / count)], 0.00034, 3)),
  );
}

function threads(): readonly Part[] {
  const round = (t: number): number => t * 2 * Math.PI;
  return [
    ...[1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 0.955].map((v, n) =>
      stitched((t) => onPeak(0.03 + t * 0.94, v, 0.0014), 34 + n * 3),
    ),
    stitched((t) => onBand(round(t), 0.0042, 0.0001), 96),
    stitched((t) => onBand(round(t), BAND - 0.0032, 0.0001), 96),
  ];
}

/** The star, cut of cloth and sewn on: it lies on the front of band and crown. */
function emblem(): { readonly cloth: Part; readonly thread: Part } {
  const high = 0.0415;
  const bent = ([x, y, z]: Vec3): Vec3 => {
    const height = high + y;
    const angle = FRONT - x / RX;
    if (height < BAND) return onBand(angle, height, z + 0.0006);
    return onCrown(angle, Math.min(0.34, (height - BAND + 0.002) * 9.2), z + 0.0009);
  };
  const plate = softPlate(finer(star(5, 0.0172, 0.0069)), 0, 0.0013, 0.0007, 3);
  const positions: number[] = [];
  for (let at = 0; at < plate.positions.length; at += 3)
    positions.push(...bent([plate.positions[at] ?? 0, plate.positions[at + 1] ?? 0, plate.positions[at + 2] ?? 0]));
  const edge = star(5, 0.0148, 0.0058);
  const thread = joined(
    ...edge.map(([x, y], n) => {
      const [nx, ny] = edge[(n + 1) % edge.length] ?? [x, y];
      return stitched((t) => bent([x + (nx - x) * t, y + (ny - y) * t, 0.00135]), 5);
    }),
  );
  return { cloth: { ...plate, positions, normals: smoothNormals(positions, plate.indices) }, thread };
}

const finer = (outline: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] =>
  outline.flatMap(([x, y], n) => {
    const [nx, ny] = outline[(n + 1) % outline.length] ?? [x, y];
    return [0, 0.25, 0.5, 0.75].map((t) => [x + (nx - x) * t, y + (ny - y) * t] as const);
  });

/** The cap. */
export function capForm(): Form {
  const cloth = { colour: '#ffffff', tint: 1, gloss: 0.04, grain: 0.6 };
  const crown = surface(112, 34, (u, v) => onCrown(-u * 2 * Math.PI, v), { closedU: true });
  const band = surface(96, 5, (u, v) => onBand(-u * 2 * Math.PI, v * BAND), { closedU: true });
  const hem = [0, BAND].map((y) =>
    tube(
      Array.from({ length: 72 }, (_, n) => onBand((n / 72) * 2 * Math.PI, y, y === 0 ? -0.0007 : 0)),
      0.0011,
      6,
      true,
    ),
  );
  const lining = surface(64, 3, (u, v) => {
    const [x, y, z] = onBand(u * 2 * Math.PI, v * BAND, -0.0022 - v * 0.004);
    return [x, y + 0.0004, z];
  });
  const { cloth: red, thread } = emblem();
  return formOf(
    painted(cloth, crown, band, ...hem, peak()),
    painted({ ...cloth, colour: '#d4d2cb', grain: 0.2 }, ...threads()),
    painted({ colour: '#4a4437', grain: 0.4 }, lining),
    painted({ colour: '#98211c', gloss: 0.06, grain: 0.5 }, red),
    painted({ colour: '#6f1512' }, thread),
  );
}
