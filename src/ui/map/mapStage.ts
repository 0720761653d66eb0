import type { MapFrame, MapStage } from '../../domain/geography/mapWindow';
import { SHEETS, type SheetName } from '../../domain/geography/sheet';

/** How a sheet is shown in a frame: Asia fills it, the world can be seen whole; each as near as its coastline bears. */
export function mapStage(sheet: SheetName, frame: MapFrame): MapStage {
  return {
    sheet: SHEETS[sheet],
    frame,
    fit: sheet === 'asia' ? 'cover' : 'contain',
    deepest: sheet === 'asia' ? 14 : 8,
  };
}
