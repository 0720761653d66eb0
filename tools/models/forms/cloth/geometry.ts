import { type Form, formOf, painted } from '../../kit/form';
import type { Part, Vec3 } from '../../kit/part';
import { surface } from '../../kit/surface';

const W = 0.25;
const H = 0.35;

const drape = (u: number, v: number, lift = 0): Vec3 => {
  const wave =
    0.0011 * Math.sin(v * 9.2 + u * 2.3) + 0.0008 * Math.sin(u * 12.7 - v * 3.1) + 0.0004 * Math.sin(u * 31 + v * 17);
  return [(u - 0.5) * W * (1 - 0.012 * Math.sin(v * 8)), (v - 0.5) * H * (1 - 0.008 * Math.sin(u * 9)), wave + lift];
};

/** A piece of cloth spread out: `spread` with its picture, `checked` folded, woven in two plain tones. */
export function clothForm(variant: string): Form {
  const cloth = { colour: '#ffffff', tint: 1, grain: 0.7 };
  const under = surface(24, 24, (u, v) => {
    const [x, y, z] = drape(u, 1 - v);
    return [x, y, z - 0.0012];
  });
  if (variant !== 'checked') {
    const hem = (at: (t: number, k: number) => readonly [number, number]): Part =>
      surface(36, 1, (u, v) => drape(...at(u, v), 0.0005));
    return formOf(
      painted(
        { ...cloth, cover: true },
        surface(36, 44, (u, v) => drape(u, v)),
      ),
      painted(cloth, under),
      painted(
        { ...cloth, colour: '#cfc8ba' },
        hem((t, k) => [t, 0.012 + k * 0.006]),
        hem((t, k) => [t, 0.98 + k * 0.006]),
      ),
    );
  }
  const light: Part[] = [];
  const middle: Part[] = [];
  const dark: Part[] = [];
  const across = 8;
  const along = 11;
  for (let i = 0; i < across; i += 1) {
    for (let j = 0; j < along; j += 1) {
      const tone = [light, middle, dark][(i % 2) + (j % 2)] ?? light;
      tone.push(surface(4, 4, (u, v) => drape((i + u) / across, (j + v) / along)));
    }
  }
  const layers = [0.0018, 0.0034].map((depth) =>
    surface(16, 2, (u, v) => {
      const [x, y] = drape(u, v * 0.06);
      return [x, y - 0.0012, -depth];
    }),
  );
  const fringe = surface(40, 1, (u, v) => {
    const [x, y, z] = drape(u, 0);
    return [x, y - 0.006 * (1 - v) * (0.6 + 0.4 * Math.sin(u * 151)), z - 0.0004];
  });
  return formOf(
    painted(cloth, ...light, fringe),
    painted({ ...cloth, colour: '#a9a9a9' }, ...middle),
    painted({ ...cloth, colour: '#5c5c5c' }, ...dark, under, ...layers),
  );
}
