import type { Block, BlockKind, BuiltPlan } from '../../domain/lighting/block';
import { blocksOf } from '../../domain/lighting/blocksOf';
import type { Surface } from '../../domain/lighting/surface';
import type { Metres } from '../../domain/units';
import { barrierQuads } from './barrierQuads';
import { benchQuads } from './benchQuads';
import { boardQuads } from './boardQuads';
import { leafQuads } from './leafQuads';
import type { Quad } from './quadMesh';
import type { PatchMaker } from './surfacePatch';

/** Dark strip at the foot of walls and furniture, so that they stand on a shadow line. */
const SKIRTING: Metres = 0.065;
const TOE: Metres = 0.06;
/** Faces of walls reach this far beyond their ends, so that no light shows through a joint of two of them. */
const OVERLAP: Metres = 0.0008;

/** What is drawn of one atlas: the floor apart, because it is drawn over the mirrored building. */
export interface BuildingQuads {
  readonly building: readonly Quad[];
  readonly floor: readonly Quad[];
}

/** All quads of the halls that share one atlas. */
export function buildingQuads(
  plan: BuiltPlan,
  surfaces: readonly Surface[],
  atlas: string,
  maker: PatchMaker,
): BuildingQuads {
  const kinds = new Map(blocksOf(plan).map((block) => [block.id, block]));
  const own = surfaces.filter((surface) => surface.atlas === atlas);
  const building: Quad[] = [];
  const floor: Quad[] = [];
  for (const surface of own) {
    const block = surface.block === null ? undefined : kinds.get(surface.block);
    if (surface.part === 'floor') floor.push(whole(surface, maker));
    else building.push(...(block ? DRAWN[block.kind](surface, maker, block) : [whole(surface, maker)]));
  }
  return { building, floor };
}

type Draw = (surface: Surface, maker: PatchMaker, block: Block) => readonly Quad[];

/** How the faces of each kind of block are drawn. */
const DRAWN: Readonly<Record<BlockKind, Draw>> = {
  wall: (surface, maker) => footed(surface, maker, SKIRTING, OVERLAP),
  lintel: (surface, maker) => [whole(surface, maker, OVERLAP)],
  leaf: leafQuads,
  case: (surface, maker) => (surface.part === 'top' ? boardQuads(surface, maker, 0.03) : footed(surface, maker, TOE)),
  canopy: (surface, maker) =>
    surface.part === 'bottom' ? boardQuads(surface, maker, 0.1, 'lamp') : [whole(surface, maker)],
  plinth: (surface, maker, block) =>
    surface.part === 'top'
      ? [...boardQuads(surface, maker, 0.04), ...barrierQuads(surface, maker, block)]
      : footed(surface, maker, TOE),
  bench: benchQuads,
};

function whole(surface: Surface, maker: PatchMaker, beyond: Metres = 0): Quad {
  return maker.patch(surface, { s0: -beyond, s1: surface.width + beyond, t0: 0, t1: surface.height });
}

/** A standing face with its dark foot; both lie in one plane, so that nothing can flicker. */
function footed(surface: Surface, maker: PatchMaker, foot: Metres, beyond: Metres = 0): readonly Quad[] {
  if (surface.part === 'top' || surface.part === 'bottom') return [whole(surface, maker)];
  const across = { s0: -beyond, s1: surface.width + beyond };
  return [
    maker.patch(surface, { ...across, t0: foot, t1: surface.height }),
    maker.patch(surface, { ...across, t0: 0, t1: foot }, 'gap'),
  ];
}
