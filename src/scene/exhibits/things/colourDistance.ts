/** Distance of two colours, `#rrggbb` in sRGB, as the eye judges it: CIE 1976 in CIELAB under D65; about 2 is just seen. */
export function colourDistance(a: string, b: string): number {
  const [first, second] = [labOf(a), labOf(b)];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

type Lab = readonly [number, number, number];

/** Palettes are few and asked for again and again. */
const known = new Map<string, Lab>();

function labOf(colour: string): Lab {
  const lab = known.get(colour) ?? computeLab(colour);
  known.set(colour, lab);
  return lab;
}

function computeLab(colour: string): Lab {
  const [r, g, b] = [channel(colour, 1), channel(colour, 3), channel(colour, 5)];
  const x = bent((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = bent(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = bent((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.0891);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function channel(colour: string, at: number): number {
  const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

const bent = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (841 / 108) * t + 4 / 29);
