import { geoPath } from 'd3-geo';
import { type EarthPoint, type SheetName, type SheetPoint, sheetProjection } from './sheet';

/** A line on a sheet. */
export type SheetLine = readonly SheetPoint[];

/**
 * The way through these places along great circles, as lines on a sheet. Several where it leaves the frame or crosses
 * the sheet's cut; none where nothing of it is to be seen.
 */
export function sheetLines(name: SheetName, way: readonly EarthPoint[]): readonly SheetLine[] {
  const pen = createPen();
  const coordinates = way.map(({ lon, lat }) => [lon, lat]);
  geoPath(sheetProjection(name), pen)({ type: 'LineString', coordinates });
  return pen.lines.filter((line) => line.length > 1);
}

/** Takes down what a path draws. */
function createPen() {
  const lines: SheetPoint[][] = [];
  return {
    lines,
    beginPath: () => {},
    moveTo: (x: number, y: number) => {
      lines.push([{ x, y }]);
    },
    lineTo: (x: number, y: number) => {
      lines.at(-1)?.push({ x, y });
    },
    arc: () => {},
    closePath: () => {},
  };
}
