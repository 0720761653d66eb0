import type { CellData, HallData } from '../../domain/hall/hall';
import type { PlanPoint } from '../../domain/units';
import type { Loading } from '../../state/galleryState';
import type { createAttention } from './attention/createAttention';
import type { Layers } from './createLayers';
import { type DrawnHang, drawnHang } from './drawnHang';
import { residentCells } from './residentCells';
import type { PictureStream } from './streaming/pictureStream';

export interface RehangOptions {
  readonly hall: HallData;
  readonly attention: Pick<ReturnType<typeof createAttention>, 'setDrawn' | 'shareOf'>;
  readonly layers: Pick<Layers, 'show' | 'skins'>;
  readonly stream: Pick<PictureStream, 'setFaces'>;
  readonly isInstant: () => boolean;
}

/**
 * Hangs what is near a point of the hall and takes the rest down.
 *
 * @param isRelit true where everything must be shown anew, although the same things hang
 */
export type Rehang = (cells: Readonly<Record<string, Loading<CellData>>>, at: PlanPoint, isRelit: boolean) => void;

/** Creates the hanging; nothing hangs yet. */
export function createRehang({ hall, attention, layers, stream, isInstant }: RehangOptions): Rehang {
  let drawn: DrawnHang = drawnHang([]);
  let skins = 0;
  /** Stories that are drawn, and those of them that stay. */
  let stories: ReadonlySet<string> = new Set();
  let staying = stories;
  /** What one walks away from is drawn until it has faded into what is seen from afar. */
  const isLeaving = ({ story, exhibits }: CellData): boolean =>
    stories.has(story) && !isInstant() && exhibits.some(({ exhibit }) => attention.shareOf(exhibit) > 0);

  return (cells, at, isRelit) => {
    const near = new Set(residentCells(hall.cells, cells, stories, at).map(({ story }) => story));
    const shown = hall.cells.flatMap(({ story }) => {
      const cell = cells[story];
      return cell?.status === 'ready' && (near.has(story) || isLeaving(cell.value)) ? [cell.value] : [];
    });
    const next = new Set(shown.map(({ story }) => story));
    const isOther = !isEqual(next, stories);
    if (isOther) drawn = drawnHang(shown);
    if (isOther || !isEqual(near, staying)) {
      const leaving = shown.filter(({ story }) => !near.has(story)).flatMap(({ exhibits }) => exhibits);
      attention.setDrawn(drawn.exhibits, new Set(leaving.map(({ exhibit }) => exhibit)));
    }
    stories = next;
    staying = near;
    if (!isOther && !isRelit) return;
    layers.show(drawn);
    // The layer of things comes later than the first hang, and its skins with it.
    const worn = layers.skins();
    if (isOther || worn.length !== skins) stream.setFaces([...drawn.faces, ...worn]);
    skins = worn.length;
  };
}

const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((story) => b.has(story));
