/** Linear value of an sRGB one, both 0 to 1. */
export const linearOf = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** sRGB value of a linear one, both 0 to 1. */
export const encodedOf = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** A linear colour. */
export type Colour = readonly [number, number, number];

/** A colour `#rrggbb` as the vertices of models have it: decoded by a plain power of 2.2. */
export function colourOf(hex: string): Colour {
  const channel = (at: number): number => (Number.parseInt(hex.slice(at, at + 2), 16) / 255) ** 2.2;
  return [channel(1), channel(3), channel(5)];
}
