import { type Form, formOf, painted } from '../../kit/form';
import type { Part } from '../../kit/part';
import { box } from '../../kit/solids';
import { surface } from '../../kit/surface';

const W = 0.15;
const H = 0.21;

/** A leaf bound at its left edge that springs open a little at its right one. */
function leaf(z: number, spring: number, w = W, h = H): { front: Part; back: Part } {
  const at = (u: number, v: number) => [-W / 2 + u * w, (v - 0.5) * h, z + spring * u * u * (0.75 + 0.25 * v)] as const;
  const front = surface(10, 4, at);
  const back = surface(10, 4, (u, v) => {
    const [x, y, depth] = at(u, 1 - v);
    return [x, y, depth - 0.0004];
  });
  return { front, back };
}

/** A sewn or stapled booklet in paper covers, its front cover lifting slightly. */
export function bookletForm(): Form {
  const cover = leaf(0.0052, 0.0052);
  const pages = [0.0042, 0.003, 0.0018].map((z, n) => leaf(z, 0.0032 - n * 0.001, W - 0.002, H - 0.003));
  const fold = surface(8, 1, (u, v) => {
    const angle = Math.PI / 2 + u * Math.PI;
    return [-W / 2 + Math.cos(angle) * 0.0026, (0.5 - v) * H, 0.0026 + Math.sin(angle) * 0.0026];
  });
  const staples = [0.055, -0.055].map((y) => box([0.0008, 0.013, 0.0014], [-W / 2 - 0.0024, y, 0.0026]));
  return formOf(
    painted({ colour: '#ffffff', tint: 1, grain: 0.3, cover: true }, cover.front),
    painted({ colour: '#e9dfc8', grain: 0.2 }, cover.back, ...pages.flatMap(({ front, back }) => [front, back])),
    painted({ colour: '#ffffff', tint: 1, grain: 0.3 }, fold, box([W, H, 0.0014], [0, 0, 0.0004])),
    painted({ colour: '#8e8a80', metal: 1, gloss: 0.5 }, ...staples),
  );
}
