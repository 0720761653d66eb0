import type { Surface } from '../../domain/lighting/surface';
import type { Metres } from '../../domain/units';
import type { Quad } from './quadMesh';
import type { PatchMaker } from './surfacePatch';

const STILE: Metres = 0.16;
const RAIL_AT: Metres = 1.05;
const RAIL: Metres = 0.18;
const PLATE: Metres = 0.22;

/** A door leaf: bronze stiles and rails about two darker panels, with a kicking plate; all in one plane. */
export function leafQuads(surface: Surface, maker: PatchMaker): readonly Quad[] {
  const { width, height, part } = surface;
  if (part !== 'side' || width < 3 * STILE) {
    return [maker.patch(surface, { s0: 0, s1: width, t0: 0, t1: height })];
  }
  const bands: readonly (readonly [Metres, Metres, string])[] = [
    [0, PLATE, 'metal'],
    [PLATE, RAIL_AT - RAIL / 2, 'gap'],
    [RAIL_AT - RAIL / 2, RAIL_AT + RAIL / 2, 'door'],
    [RAIL_AT + RAIL / 2, height - STILE, 'gap'],
    [height - STILE, height, 'door'],
  ];
  return [
    maker.patch(surface, { s0: 0, s1: STILE, t0: 0, t1: height }, 'door'),
    maker.patch(surface, { s0: width - STILE, s1: width, t0: 0, t1: height }, 'door'),
    ...bands.map(([t0, t1, finish]) => maker.patch(surface, { s0: STILE, s1: width - STILE, t0, t1 }, finish)),
  ];
}
