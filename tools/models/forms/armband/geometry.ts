import { type Form, formOf, painted } from '../../kit/form';
import type { Part, Vec3 } from '../../kit/part';
import { box } from '../../kit/solids';
import { surface } from '../../kit/surface';

const W = 0.22;
const H = 0.11;
/** Half of a flattened loop: its front bows towards the reader. */
const BOW = 0.016;

const onBand = (u: number, v: number, lift = 0): Vec3 => {
  const x = (u - 0.5) * W;
  const bow = Math.sqrt(Math.max(0, 1 - (x / (W / 2)) ** 2));
  const wave = 0.0007 * Math.sin(u * 11 + v * 4) + 0.0005 * Math.sin(v * 9 + u * 3);
  return [x, (v - 0.5) * H * (1 - 0.012 * Math.sin(u * 7)), BOW * bow ** 0.7 + wave + lift];
};

/** A cloth armband, sewn to a loop and lying flat; `cross` shows the sign of the Red Cross, which such bands carried. */
export function armbandForm(variant: string): Form {
  const front = surface(36, 10, (u, v) => onBand(u, v));
  const back = surface(36, 4, (u, v) => {
    const [x, y, z] = onBand(1 - u, v);
    return [x, y, -z * 0.15];
  });
  const inside = surface(36, 4, (u, v) => {
    const [x, y, z] = onBand(1 - u, v);
    return [x, y, z - 0.0012];
  });
  const hem = (v: number): Part => surface(36, 1, (u, k) => onBand(u, v + (k - 0.5) * 0.012, 0.0006));
  const patch = (u0: number, u1: number, v0: number, v1: number): Part =>
    surface(10, 8, (u, v) => onBand(u0 + (u1 - u0) * u, v0 + (v1 - v0) * v, 0.0007));
  const arm = 0.085;
  const long = 0.24;
  const cross = [
    patch(0.5 - (long * H) / W, 0.5 + (long * H) / W, 0.5 - arm, 0.5 + arm),
    patch(0.5 - (arm * H) / W, 0.5 + (arm * H) / W, 0.5 - long, 0.5 + long),
  ];
  const cloth = { colour: '#ffffff', tint: 1, grain: 0.6 };
  return formOf(
    painted(cloth, front, back, inside),
    painted({ ...cloth, colour: '#d8d2c4' }, hem(0.05), hem(0.95)),
    painted({ colour: '#c9c2b0', grain: 0.4 }, box([0.0016, H * 0.9, 0.0012], [-W / 2 + 0.004, 0, 0.0015])),
    ...(variant === 'cross' ? [painted({ colour: '#a3221c', grain: 0.5 }, ...cross)] : []),
  );
}
