/** Called for each sample with its column and row, and the weights of the three corners. */
export type OnSample = (column: number, row: number, u: number, v: number, w: number) => void;

/** Finds the samples of a grid over the unit square, `side` to a side, whose middles lie in a triangle. */
export function eachSample(uvs: Float32Array, side: number, corners: readonly number[], onSample: OnSample): void {
  const [ax, bx, cx] = along(uvs, side, corners, 0);
  const [ay, by, cy] = along(uvs, side, corners, 1);
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
  if (area === 0) return;
  const [firstRow, lastRow] = spanOf(ay, by, cy, side);
  const [firstColumn, lastColumn] = spanOf(ax, bx, cx, side);
  for (let row = firstRow; row <= lastRow; row += 1)
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const x = column + 0.5;
      const y = row + 0.5;
      const v = ((x - ax) * (cy - ay) - (cx - ax) * (y - ay)) / area;
      const w = ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) / area;
      if (Math.min(1 - v - w, v, w) >= -1e-6) onSample(column, row, 1 - v - w, v, w);
    }
}

/** Where three corners lie along one axis, in samples. */
function along(
  uvs: Float32Array,
  side: number,
  corners: readonly number[],
  axis: 0 | 1,
): readonly [number, number, number] {
  const [a = 0, b = 0, c = 0] = corners.map((vertex) => (uvs[vertex * 2 + axis] ?? 0) * side);
  return [a, b, c];
}

const spanOf = (a: number, b: number, c: number, side: number): readonly [number, number] => [
  Math.max(0, Math.floor(Math.min(a, b, c))),
  Math.min(side - 1, Math.ceil(Math.max(a, b, c))),
];
