import type { CellData, HallData, HungExhibit } from '../../domain/hall/hall';
import type { PlanPoint } from '../../domain/units';
import type { Loading } from '../../state/galleryState';
import type { createAttention } from './attention/createAttention';
import type { Layers } from './createLayers';
import { type DrawnCell, type DrawnHang, drawnHang } from './drawnHang';
import { residentCells, THINGS_REACH } from './residentCells';
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
  let shown: Shown = { cells: [], leaving: new Set() };
  /** What one walks away from is drawn until it has faded: what hangs, into what is seen from afar. */
  const isThere = (exhibits: readonly HungExhibit[]): boolean =>
    !isInstant() && exhibits.some(({ exhibit }) => attention.shareOf(exhibit) > 0);

  return (cells, at, isRelit) => {
    const next = shownFrom(hall, cells, at, shown, isThere);
    const isOther = printOf(next.cells) !== printOf(shown.cells);
    if (isOther) drawn = drawnHang(next.cells);
    if (isOther || !isEqual(next.leaving, shown.leaving)) attention.setDrawn(drawn.exhibits, next.leaving);
    shown = next;
    if (!isOther && !isRelit) return;
    layers.show(drawn);
    // The layer of things comes later than the first hang, and its skins with it.
    const worn = layers.skins();
    if (isOther || worn.length !== skins) stream.setFaces([...drawn.faces, ...worn]);
    skins = worn.length;
  };
}

interface Shown {
  readonly cells: readonly DrawnCell[];
  /** Exhibits that are to disappear. */
  readonly leaving: ReadonlySet<string>;
}

function shownFrom(
  hall: HallData,
  cells: Parameters<Rehang>[0],
  at: PlanPoint,
  before: Shown,
  isThere: (exhibits: readonly HungExhibit[]) => boolean,
): Shown {
  const storiesOf = (drawn: readonly DrawnCell[]) => new Set(drawn.map(({ cell }) => cell.story));
  const namesOf = (near: readonly CellData[]) => new Set(near.map(({ story }) => story));
  const [all, walled] = [storiesOf(before.cells), storiesOf(before.cells.filter(({ hasWalls }) => hasWalls))];
  const near = namesOf(residentCells(hall.cells, cells, walled, at));
  const around = namesOf(residentCells(hall.cells, cells, all, at, THINGS_REACH));
  const drawn = hall.cells.flatMap(({ story }): DrawnCell[] => {
    const cell = cells[story];
    if (cell?.status !== 'ready') return [];
    const { hanging, standing } = partsOf(cell.value);
    const hasWalls = near.has(story) || (walled.has(story) && isThere(hanging));
    const hasThings = hasWalls || around.has(story) || (all.has(story) && isThere(standing));
    return hasThings ? [{ cell: cell.value, hasWalls }] : [];
  });
  const leaving = drawn.flatMap(({ cell, hasWalls }) => {
    const { hanging, standing } = partsOf(cell);
    return [...(near.has(cell.story) || !hasWalls ? [] : hanging), ...(around.has(cell.story) ? [] : standing)];
  });
  return { cells: drawn, leaving: new Set(leaving.map(({ exhibit }) => exhibit)) };
}

const partsOf = ({ exhibits }: CellData) => ({
  hanging: exhibits.filter(({ picture }) => picture !== null),
  standing: exhibits.filter(({ picture }) => picture === null),
});

const printOf = (cells: readonly DrawnCell[]): string =>
  cells.map(({ cell, hasWalls }) => `${cell.story} ${hasWalls}`).join();

const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((story) => b.has(story));
