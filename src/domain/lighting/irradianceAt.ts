import type { HallPoint, Metres } from '../units';

/** Light in the air of the halls on a regular grid, for things that have no light map of their own. */
export interface Probes {
  /** Lowest corner of the grid: first column, first layer, first row. */
  readonly origin: HallPoint;
  readonly step: { readonly x: Metres; readonly y: Metres; readonly z: Metres };
  readonly columns: number;
  readonly layers: number;
  readonly rows: number;
  /** Light of a full byte; the rest is the square of its share. */
  readonly scale: number;
  /** RGB bytes: x fastest, then z, then y. */
  readonly rgb: Uint8Array;
}

/** Number of float32 values before the bytes of a probe file: origin, step, counts, scale. */
const HEAD = 10;

/** Reads a probe file (`textures/light/probes.bin`). @throws Error when it is cut short */
export function readProbes(file: ArrayBuffer): Probes {
  if (file.byteLength < HEAD * 4) throw new Error('probe file is shorter than its head');
  const head = new Float32Array(file, 0, HEAD);
  const at = (n: number): number => head[n] ?? 0;
  const [columns, layers, rows] = [at(6), at(7), at(8)];
  const rgb = new Uint8Array(file, HEAD * 4);
  if (rgb.length < columns * layers * rows * 3) throw new Error('probe file is cut short');
  return {
    origin: { x: at(0), y: at(1), z: at(2) },
    step: { x: at(3), y: at(4), z: at(5) },
    columns,
    layers,
    rows,
    scale: at(9),
    rgb,
  };
}

/** Writes what `readProbes` reads. */
export function writeProbes({ origin, step, columns, layers, rows, scale, rgb }: Probes): Uint8Array {
  const head = Float32Array.of(origin.x, origin.y, origin.z, step.x, step.y, step.z, columns, layers, rows, scale);
  const file = new Uint8Array(HEAD * 4 + rgb.length);
  file.set(new Uint8Array(head.buffer));
  file.set(rgb, HEAD * 4);
  return file;
}

/**
 * Mean irradiance around a point, linear RGB with 1 = a white card shown as display white; interpolated between the
 * eight nearest probes, and the grid's edge beyond it.
 *
 * @param into receives the light, so that callers need not allocate
 */
export function irradianceAt(
  probes: Probes,
  point: HallPoint,
  into: [number, number, number],
): [number, number, number] {
  const { origin, step, columns, layers, rows, rgb, scale } = probes;
  const place = (value: number, from: number, by: number, count: number): number =>
    Math.min(count - 1, Math.max(0, (value - from) / by));
  const x = place(point.x, origin.x, step.x, columns);
  const y = place(point.y, origin.y, step.y, layers);
  const z = place(point.z, origin.z, step.z, rows);
  const [i, k, j] = [
    Math.min(columns - 2, Math.floor(x)),
    Math.min(layers - 2, Math.floor(y)),
    Math.min(rows - 2, Math.floor(z)),
  ];
  into[0] = 0;
  into[1] = 0;
  into[2] = 0;
  for (let corner = 0; corner < 8; corner += 1) {
    const [a, b, c] = [corner & 1, (corner >> 1) & 1, corner >> 2];
    const share = (a ? x - i : 1 - x + i) * (b ? y - k : 1 - y + k) * (c ? z - j : 1 - z + j);
    if (share <= 0) continue;
    const at = (((k + b) * rows + j + c) * columns + i + a) * 3;
    for (let channel = 0; channel < 3; channel += 1) {
      const value = (rgb[at + channel] ?? 0) / 255;
      into[channel] = (into[channel] ?? 0) + share * value * value * scale;
    }
  }
  return into;
}
