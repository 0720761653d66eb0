import type { DistantBoard, DistantData, DistantExhibit, DistantStory } from '../../src/domain/hall/distant';
import type { Placement, Plaque } from '../../src/domain/hanging/placement';
import type { CompileInput } from './compileExhibition';

/** What of the hall is seen from afar: all that hangs on walls, story by story. */
export function distantOf({ catalogue, hang, pictures }: CompileInput): DistantData {
  const distant = pictures.distant();
  const tiles = new Map(distant.pictures.map((near, tile) => [near, tile]));
  const tileOf = (near: string | undefined): number => tiles.get(near ?? '') ?? -1;
  const stories = catalogue.stories.map(({ id, section }): DistantStory => {
    const own = hang.placements.filter(({ story }) => story === id);
    const panel = hang.panels.find(({ story }) => story === id);
    const first = own[0]?.exhibit;
    return {
      story: id,
      section,
      exhibits: own.flatMap((placement) => exhibitOf(placement, tileOf(pictures.face(placement.exhibit)?.near))),
      panel: panel && first ? { exhibit: first, board: boardOf(panel), tile: tileOf(pictures.panel(id)?.near) } : null,
    };
  });
  return { ...distant, stories };
}

function exhibitOf({ exhibit, centre, facing, size, picture, label }: Placement, tile: number): DistantExhibit[] {
  if (!picture) return [];
  return [
    {
      exhibit,
      frame: [centre.x, centre.y, centre.z, facing, size.x, size.y, size.z, picture.w, picture.h, tile],
      label: label.carrier === 'wall' ? boardOf(label) : null,
    },
  ];
}

const boardOf = ({ centre, facing, w, h }: Plaque): DistantBoard => [centre.x, centre.y, centre.z, facing, w, h];
