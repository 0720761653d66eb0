import { type Form, formOf, painted } from '../../kit/form';
import type { Vec3 } from '../../kit/part';
import { surface } from '../../kit/surface';

const W = 0.21;
const H = 0.297;

/** A leaf of paper once folded in three, its corners lifting, over a second leaf that shows at two edges. */
export function sheetForm(): Form {
  const top = (u: number, v: number): Vec3 => {
    const crease = 0.0005 * (Math.exp(-(((v - 0.34) / 0.02) ** 2)) + Math.exp(-(((v - 0.67) / 0.02) ** 2)));
    const lift = 0.0016 * ((Math.abs(u - 0.5) * 2) ** 4 * (Math.abs(v - 0.5) * 2) ** 3);
    return [
      -W / 2 + u * W * 0.985,
      -H / 2 + H * 0.012 + v * H * 0.988,
      0.0007 + crease + lift + 0.0003 * Math.sin(u * 5 + v * 3),
    ];
  };
  const under = (u: number, v: number): Vec3 => [
    -W / 2 + W * 0.015 + u * W * 0.985,
    -H / 2 + v * H * 0.986,
    0.0001 + 0.0002 * Math.sin(v * 6),
  ];
  return formOf(
    painted({ colour: '#ffffff', tint: 1, grain: 0.15, cover: true }, surface(12, 24, top)),
    painted(
      { colour: '#d9cfb6', tint: 0.4, grain: 0.15 },
      surface(8, 8, under),
      surface(6, 6, (u, v) => {
        const [x, y, z] = under(u, 1 - v);
        return [x, y, z - 0.0008];
      }),
    ),
  );
}
