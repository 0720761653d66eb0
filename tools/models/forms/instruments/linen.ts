/** A linen cloth folded in four, to lay an instrument on. Metres. */
import { type Paint, type Piece, painted } from '../../kit/form';
import { joined, moved, type Part, turned } from '../../kit/part';
import { slab } from '../../kit/solids';
import { surface } from '../../kit/surface';

const W = 0.274;
const H = 0.154;
/** A fold's two thicknesses of cloth. */
const FOLD = 0.0028;

const LINEN: Paint = { colour: '#efe9da', tint: 0.22, grain: 0.4 };

/** Highest the cloth reaches. */
export const LINEN_TOP = 2 * FOLD + 0.0011;

/** Height of the cloth's upper face: soft waves, and the creases it was pressed in, a cross through its middle. */
export function linenAt(x: number, y: number): number {
  const crease = 0.0005 * Math.max(Math.exp(-((x / 0.0035) ** 2)), Math.exp(-((y / 0.0035) ** 2)));
  const wave = 0.00026 * Math.sin(x * 47 + y * 21 + 0.4) + 0.0002 * Math.sin(y * 68 - x * 33);
  return 2 * FOLD + 0.0006 + Math.max(crease, wave);
}

/** The folded cloth, its foot on the table. */
export function linen(): readonly Piece[] {
  const fold = (level: number, lean: number, narrower: number): Part =>
    moved(turned(slab([W - narrower, H - narrower, FOLD], 0.003, FOLD * 0.48, 3, 3), 'z', lean), [
      narrower * 0.1,
      -narrower * 0.1,
      FOLD * (level + 0.5),
    ]);
  const [w, h] = [W - 0.0052, H - 0.0052];
  const face = surface(40, 26, (u, v) => {
    const [x, y] = [(u - 0.5) * w, (v - 0.5) * h];
    // The face sinks into the fold at its edge, so that no gap shows there.
    const inward = Math.min(1, Math.min(u, 1 - u) * 14, Math.min(v, 1 - v) * 9);
    return [x, y, 2 * FOLD - 0.0002 + (linenAt(x, y) - 2 * FOLD + 0.0002) * Math.sin((inward * Math.PI) / 2)];
  });
  const hem = (s: number): Part =>
    surface(30, 1, (u, v) => {
      const [x, y] = [(u - 0.5) * (W - 0.02), s * (H / 2 - 0.0125) + (v - 0.5) * 0.0007];
      return [x, y, linenAt(x, y) + 0.00008];
    });
  return [
    painted(LINEN, joined(fold(0, 0.006, 0), fold(1, 0, 0.003)), face),
    painted({ ...LINEN, colour: '#c9c1ae' }, hem(1), hem(-1)),
  ];
}
