import type { Finish, Surface } from '../../domain/lighting/surface';
import type { Metres } from '../../domain/units';
import type { Quad } from './quadMesh';
import type { PatchMaker } from './surfacePatch';

/** A board within a rim of lacquered metal, all in one plane: decks of cases, tops of plinths, lamps of canopies. */
export function boardQuads(
  surface: Surface,
  maker: PatchMaker,
  rim: Metres,
  board: Finish = surface.finish,
): readonly Quad[] {
  const { width, height } = surface;
  const inner = { s0: rim, s1: width - rim, t0: rim, t1: height - rim };
  return [
    maker.patch(surface, inner, board),
    maker.patch(surface, { s0: 0, s1: width, t0: 0, t1: rim }, 'case'),
    maker.patch(surface, { s0: 0, s1: width, t0: height - rim, t1: height }, 'case'),
    maker.patch(surface, { s0: 0, s1: rim, t0: rim, t1: height - rim }, 'case'),
    maker.patch(surface, { s0: width - rim, s1: width, t0: rim, t1: height - rim }, 'case'),
  ];
}
