import { moved, type Part, turned, type Vec3 } from '../../kit/part';
import { softLathe } from '../../kit/rounded';
import { tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

/** What is packed, by what it is made of. */
export interface Goods {
  readonly amber: readonly Part[];
  readonly green: readonly Part[];
  readonly cork: readonly Part[];
  readonly gauze: readonly Part[];
  readonly enamel: readonly Part[];
  readonly steel: readonly Part[];
}

/** Nothing yet. */
export const noGoods: Goods = { amber: [], green: [], cork: [], gauze: [], enamel: [], steel: [] };

/** Two lots as one. */
export const together = (a: Goods, b: Goods): Goods => ({
  amber: [...a.amber, ...b.amber],
  green: [...a.green, ...b.green],
  cork: [...a.cork, ...b.cork],
  gauze: [...a.gauze, ...b.gauze],
  enamel: [...a.enamel, ...b.enamel],
  steel: [...a.steel, ...b.steel],
});

/** A lot elsewhere. */
export function put(goods: Goods, by: Vec3): Goods {
  const shift = (parts: readonly Part[]): readonly Part[] => parts.map((part) => moved(part, by));
  return {
    amber: shift(goods.amber),
    green: shift(goods.green),
    cork: shift(goods.cork),
    gauze: shift(goods.gauze),
    enamel: shift(goods.enamel),
    steel: shift(goods.steel),
  };
}

/** A bottle with its cork, standing at the origin. */
export const bottle = (
  radius: number,
  height: number,
  sides: number,
): { readonly glass: Part; readonly cork: Part } => ({
  glass: softLathe(
    [
      [0, 0.001],
      [radius, 0],
      [radius, height * 0.66],
      [radius * 0.42, height * 0.8],
      [radius * 0.42, height * 0.94],
      [radius * 0.52, height * 0.95],
      [radius * 0.5, height],
      [0, height],
    ],
    radius * 0.25,
    sides,
    1,
  ),
  cork: softLathe(
    [
      [radius * 0.36, height * 0.99],
      [radius * 0.4, height * 1.09],
      [0, height * 1.1],
    ],
    radius * 0.06,
    8,
    1,
  ),
});

/** A roll of bandage lying along x: its end shows the turns. */
export const roll = (radius: number, length: number): Part => {
  const side = surface(
    13,
    5,
    (u, v) => {
      const rows = [
        [0.1, -0.46],
        [0.92, -0.5],
        [1, -0.47],
        [1, 0.47],
        [0.92, 0.5],
        [0.1, 0.47],
      ] as const;
      const [r, x] = rows[Math.round(v * 5)] ?? [0, 0];
      const angle = -u * 2 * Math.PI;
      const loose = 1 + (u > 0.9 ? 0.07 : 0);
      return [Math.cos(angle) * r * radius * loose, x * length, Math.sin(angle) * r * radius * loose];
    },
    { closedU: true },
  );
  return turned(side, 'z', -Math.PI / 2);
};

/** Forceps lying flat, along z: two shanks that cross, with their rings. */
export const forceps = (length: number): readonly Part[] =>
  [-1, 1].flatMap((s) => [
    tube(
      [
        [s * 0.0075, 0.002, length * 0.3],
        [s * 0.004, 0.002, length * 0.12],
        [-s * 0.0004, 0.002, -length * 0.08],
        [-s * 0.0022, 0.002, -length * 0.25],
        [-s * 0.0006, 0.002, -length * 0.48],
      ],
      (t) => 0.0018 - 0.0008 * t,
      5,
    ),
    tube(
      Array.from({ length: 11 }, (_, n) => {
        const angle = (n / 11) * 2 * Math.PI;
        return [s * 0.0095 + Math.cos(angle) * 0.0075, 0.002, length * 0.38 + Math.sin(angle) * 0.0095] as const;
      }),
      0.0014,
      4,
      true,
    ),
  ]);

/** What lies in a drawn drawer: a floor `w` wide whose sight ends `deep` behind its front, at the origin; one of three lots. */
export function goodsIn(w: number, deep: number, lot: number): Goods {
  const z = -deep * 0.5;
  if (lot % 3 === 0) {
    const places = Array.from(
      { length: 8 },
      (_, n) => [(n / 7 - 0.5) * (w - 0.03), z - 0.002 + (n % 2) * 0.012] as const,
    );
    const made = places.map(
      ([x, dz], n) => [x, dz, bottle(n % 3 === 0 ? 0.0105 : 0.0085, n % 3 === 0 ? 0.058 : 0.048, 8)] as const,
    );
    const glass = made.map(([x, dz, { glass }]) => moved(glass, [x, 0, dz]));
    return {
      ...noGoods,
      amber: glass.filter((_, n) => n % 3 !== 1),
      green: glass.filter((_, n) => n % 3 === 1),
      cork: made.map(([x, dz, { cork }]) => moved(cork, [x, 0, dz])),
    };
  }
  if (lot % 3 === 1) {
    const rolls = [-0.38, -0.2, 0.2, 0.38].flatMap((k, n) => [
      moved(roll(0.0165, 0.036), [k * w, 0.0165, z - 0.01]),
      ...(n % 2 === 0 ? [moved(turned(roll(0.0155, 0.034), 'y', 0.5), [k * w, 0.046, z - 0.006])] : []),
    ]);
    return { ...noGoods, gauze: [...rolls, moved(roll(0.02, 0.04), [0.006, 0.02, z - 0.006])] };
  }
  return {
    ...noGoods,
    steel: [-0.36, -0.24, 0.16, 0.32].flatMap((k, n) =>
      forceps(0.1).map((part) => moved(turned(part, 'y', 0.12 * (n - 1.5)), [k * w, 0.002, z - 0.008])),
    ),
    gauze: [moved(roll(0.013, 0.03), [-0.06 * w, 0.013, z - 0.01])],
  };
}
