import type { BuiltPlan } from '../../domain/lighting/block';
import type { Fixtures } from '../../domain/lighting/fixtures';
import type { Surface } from '../../domain/lighting/surface';
import { beamQuads } from './beamQuads';
import { fixtureQuads } from './fixtureQuads';
import type { Quad } from './quadMesh';
import type { PatchMaker } from './surfacePatch';

/** What hangs under the ceilings of one atlas: the grid, and lamps on their tracks where they are known. */
export function overheadQuads(
  plan: BuiltPlan,
  surfaces: readonly Surface[],
  atlas: string,
  maker: PatchMaker,
  fixtures: Fixtures | null,
): readonly Quad[] {
  const own = surfaces.filter((surface) => surface.atlas === atlas);
  const ceilings = own.filter(({ part }) => part === 'ceiling');
  return [
    ...beamQuads(plan, own, maker),
    ...(fixtures ? ceilings.flatMap((ceiling) => fixtureQuads(fixtures, ceiling, maker)) : []),
  ];
}
