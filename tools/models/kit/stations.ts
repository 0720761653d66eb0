/** A table of stations read as smooth curves: monotone cubic (Fritsch-Carlson), no overshoot between stations. */
export function stations<N extends number>(
  table: readonly (readonly number[])[],
  columns: N,
): (x: number) => readonly number[] {
  const xs = table.map((row) => row[0] ?? 0);
  const value = (row: number, column: number): number => table[row]?.[column + 1] ?? 0;
  const slope = (row: number, column: number): number => {
    const step = (xs[row + 1] ?? 0) - (xs[row] ?? 0);
    return step === 0 ? 0 : (value(row + 1, column) - value(row, column)) / step;
  };
  const tangent = (row: number, column: number): number => {
    if (row === 0) return slope(0, column);
    if (row === xs.length - 1) return slope(row - 1, column);
    const a = slope(row - 1, column);
    const b = slope(row, column);
    return a * b <= 0 ? 0 : (2 * a * b) / (a + b);
  };
  return (x) => {
    let row = 0;
    while (row < xs.length - 2 && x > (xs[row + 1] ?? 0)) row += 1;
    const step = (xs[row + 1] ?? 1) - (xs[row] ?? 0) || 1;
    const t = Math.min(1, Math.max(0, (x - (xs[row] ?? 0)) / step));
    return Array.from({ length: columns }, (_, column) => {
      const m0 = tangent(row, column) * step;
      const m1 = tangent(row + 1, column) * step;
      return (
        (2 * t ** 3 - 3 * t * t + 1) * value(row, column) +
        (t ** 3 - 2 * t * t + t) * m0 +
        (3 * t * t - 2 * t ** 3) * value(row + 1, column) +
        (t ** 3 - t * t) * m1
      );
    });
  };
}

/** Point of a superellipse section: `angle` 0 at the right, pi/2 on top; `exponent` 2 is an ellipse, more is boxier. */
export function sectionAt(
  angle: number,
  halfWidth: number,
  top: number,
  bottom: number,
  wide: number,
  exponent: number,
): readonly [number, number] {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const x = halfWidth * Math.sign(c) * Math.abs(c) ** (2 / exponent);
  const y = s >= 0 ? wide + (top - wide) * s ** (2 / exponent) : wide - (wide - bottom) * (-s) ** (2 / exponent);
  return [x, y];
}
