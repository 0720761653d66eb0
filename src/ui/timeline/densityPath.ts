/**
 * How many things fall into each month as the outline of a stepped area: `width` wide, standing on y = 0 and at most
 * `height` high for the number `most`.
 */
export function densityPath(months: readonly number[], width: number, height: number, most: number): string {
  const step = width / Math.max(1, months.length);
  const points = months.map((count, at) => {
    const y = (-(count / most) * height).toFixed(1);
    return `L${(at * step).toFixed(1)} ${y}L${((at + 1) * step).toFixed(1)} ${y}`;
  });
  return `M0 0${points.join('')}L${width} 0Z`;
}

/** Numbers of one list added to those of another, month by month. */
export const stacked = (below: readonly number[], on: readonly number[]): readonly number[] =>
  below.map((count, at) => count + (on[at] ?? 0));
