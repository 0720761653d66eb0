import type { DistantBoard, DistantData, DistantFrame, DistantStory } from '../../src/domain/hall/distant';
import type { Placement, Plaque } from '../../src/domain/hanging/placement';
import type { CompileInput } from './compileExhibition';

/** What of the hall is seen from afar: all that hangs on walls, story by story. */
export function distantOf({ catalogue, hang, pictures }: CompileInput): DistantData {
  const distant = pictures.distant();
  const tiles = new Map(distant.pictures.map((near, tile) => [near, tile]));
  const tileOf = (near: string | undefined): number => tiles.get(near ?? '') ?? -1;
  const stories = catalogue.stories.map(({ id, section }): DistantStory => {
    const own = hang.placements.filter(({ story }) => story === id);
    const panels = hang.panels.filter(({ story }) => story === id);
    return {
      story: id,
      section,
      frames: own.flatMap((placement) => frameOf(placement, tileOf(pictures.face(placement.exhibit)?.near))),
      labels: own.flatMap(({ label }) => (label.carrier === 'wall' ? [boardOf(label, -1)] : [])),
      panels: panels.map((panel) => boardOf(panel, tileOf(pictures.panel(id)?.near))),
    };
  });
  return { ...distant, stories };
}

function frameOf({ centre, facing, size, picture }: Placement, tile: number): DistantFrame[] {
  if (!picture) return [];
  return [[centre.x, centre.y, centre.z, facing, size.x, size.y, size.z, picture.w, picture.h, tile]];
}

const boardOf = ({ centre, facing, w, h }: Plaque, tile: number): DistantBoard => [
  centre.x,
  centre.y,
  centre.z,
  facing,
  w,
  h,
  tile,
];
