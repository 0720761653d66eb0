/** Sheet metal that has been through something: plates with dents, louvres, wire mesh. Metres; plates face +z. */
import { joined, moved, type Part, turned, type Vec3 } from './part';
import { box, tube } from './solids';
import { surface } from './surface';

/** A dent: where, how wide, how deep. */
export type Dent = readonly [x: number, y: number, radius: number, depth: number];

/** A plate about the origin with dents in it, its edges turned back by `lip`. */
export function dentedPlate(
  w: number,
  h: number,
  lip: number,
  dents: readonly Dent[],
  steps: readonly [number, number] = [14, 14],
): Part {
  const r = Math.min(lip, 0.006);
  const [nu, nv] = [steps[0] + 4, steps[1] + 4];
  // Along one side: the turned edge, its bend, then even steps.
  const along = (t: number, n: number, length: number): readonly [number, number] => {
    const k = Math.round(t * n);
    if (k === 0) return [-length / 2, lip];
    if (k === 1) return [-length / 2, r];
    if (k === n) return [length / 2, lip];
    if (k === n - 1) return [length / 2, r];
    return [-length / 2 + r + ((k - 2) / (n - 4)) * (length - 2 * r), 0];
  };
  return surface(nu, nv, (u, v) => {
    const [x, back] = along(u, nu, w);
    const [y, back2] = along(v, nv, h);
    const deep = dents.reduce(
      (sum, [dx, dy, radius, depth]) => sum + depth * Math.exp(-(((x - dx) ** 2 + (y - dy) ** 2) / radius ** 2) * 2),
      0,
    );
    return [x, y, -Math.max(back, back2) - deep];
  });
}

/** Pressed louvres: a column of hoods, `count` of them from `low` to `high`, and the slots they shelter. */
export function louvres(
  w: number,
  low: number,
  high: number,
  count: number,
  rise = 0.011,
): { readonly hoods: Part; readonly slots: Part } {
  const pitch = (high - low) / count;
  const rows = [
    [0.98, 0],
    [0.9, 0.25],
    [0.62, 0.85],
    [0.42, 1],
    [0.36, 0.86],
  ] as const;
  const hood = surface(4, rows.length - 1, (u, v) => {
    const [y, out] = rows[Math.round(v * (rows.length - 1))] ?? [0, 0];
    const end = Math.sqrt(Math.min(1, Math.min(u, 1 - u) * 6));
    return [(0.5 - u) * w, pitch * (y + (1 - end) * 0.1), rise * out * end + 0.0003];
  });
  const slot = box([w * 0.94, pitch * 0.42, 0.001], [0, pitch * 0.24, 0.0003]);
  const column = (part: Part): Part =>
    joined(...Array.from({ length: count }, (_, n) => moved(part, [0, low + n * pitch, 0])));
  return { hoods: column(hood), slots: column(slot) };
}

/** Crossed wires in a frame. */
export function mesh(w: number, h: number, pitch: number, wire: number, frame: number): Part {
  const [columns, rows] = [Math.floor(w / pitch), Math.floor(h / pitch)];
  const bars = [
    ...Array.from({ length: columns }, (_, n) => {
      const x = (n + 0.5 - columns / 2) * pitch;
      return wireTo([x, -h / 2, 0], [x, h / 2, 0], wire);
    }),
    ...Array.from({ length: rows }, (_, n) => {
      const y = (n + 0.5 - rows / 2) * pitch;
      return wireTo([-w / 2, y, wire], [w / 2, y, wire], wire);
    }),
  ];
  const rail = (length: number): Part => box([length, frame, frame * 0.4], [0, 0, 0], frame * 0.12);
  return joined(
    ...bars,
    ...[-1, 1].map((s) => moved(rail(w + frame), [0, (s * h) / 2, 0])),
    ...[-1, 1].map((s) => moved(turned(rail(h), 'z', Math.PI / 2), [(s * w) / 2, 0, 0])),
  );
}

const wireTo = (a: Vec3, b: Vec3, radius: number): Part => tube([a, b], radius, 3);
