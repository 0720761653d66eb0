import { type Form, formOf, painted } from '../../kit/form';
import { moved } from '../../kit/part';
import { polygon } from '../../kit/polygon';
import { box } from '../../kit/solids';
import { surface } from '../../kit/surface';

const W = 0.145;
const H = 0.22;
const D = 0.03;
/** Thickness of a cloth-covered board, and how far boards stand out over the pages. */
const BOARD = 0.0028;
const SQUARE = 0.003;

/** A cloth-bound book lying on its back cover: boards, rounded spine with hinge, page block with its leaves. */
export function bookForm(): Form {
  const cloth = { colour: '#ffffff', tint: 1, gloss: 0.12, grain: 0.55 };
  const spineR = D / 2;
  const left = -W / 2 + 0.006;
  const boardW = W / 2 - left;
  const boardAt = (z: number) => box([boardW, H, BOARD], [left + boardW / 2, 0, z], 0.0006);
  const spine = surface(14, 1, (u, v) => {
    const angle = Math.PI / 2 + u * Math.PI;
    return [left + Math.cos(angle) * 0.0085, (0.5 - v) * H, Math.sin(angle) * spineR];
  });
  const spineEnds = [1, -1].map((s) =>
    surface(14, 1, (u, v) => {
      const angle = Math.PI / 2 + u * Math.PI;
      const k = s > 0 ? v : 1 - v;
      return [left + Math.cos(angle) * 0.0085 * k, (s * H) / 2, Math.sin(angle) * spineR * (0.8 + 0.2 * k)];
    }),
  );
  // The groove where the board hinges.
  const hinge = (z: number) => box([0.0035, H * 0.995, 0.0007], [left + 0.005, 0, z]);
  const bands = [-0.33, -0.2, 0.2, 0.33].map((y) =>
    surface(10, 1, (u, v) => {
      const angle = Math.PI * 0.72 + u * Math.PI * 0.56;
      return [left + Math.cos(angle) * 0.0088, y * H + (0.5 - v) * 0.0022, Math.sin(angle) * spineR * 1.01];
    }),
  );
  const pagesW = boardW - SQUARE;
  const pagesH = H - 2 * SQUARE;
  const inner = D / 2 - BOARD;
  const fore = left + pagesW - 0.0015;
  // The fore-edge of a rounded book is hollow.
  const foreEdge = surface(1, 8, (u, v) => [
    fore - 0.0016 * Math.sin(v * Math.PI),
    (u - 0.5) * pagesH,
    (0.5 - v) * 2 * inner,
  ]);
  const ends = [1, -1].map((s) =>
    surface(1, 1, (u, v) => [left + u * (fore - left), (s * pagesH) / 2, (v - 0.5) * 2 * inner * s]),
  );
  const cover = moved(
    polygon([
      [left + 0.004, -H / 2 + 0.0008],
      [W / 2 - 0.0008, -H / 2 + 0.0008],
      [W / 2 - 0.0008, H / 2 - 0.0008],
      [left + 0.004, H / 2 - 0.0008],
    ]),
    [0, 0, D / 2 + 0.0001],
  );
  return formOf(
    painted(cloth, boardAt(D / 2 - BOARD / 2), boardAt(-D / 2 + BOARD / 2), spine, ...spineEnds),
    painted({ ...cloth, colour: '#8c8c8c' }, hinge(D / 2 - 0.0006), hinge(-D / 2 + 0.0006)),
    painted({ colour: '#c9a45c', gloss: 0.55, metal: 0.8 }, ...bands),
    painted({ colour: '#e2d7bb', grain: 0.35 }, foreEdge, ...ends),
    painted({ ...cloth, cover: true }, cover),
  );
}
