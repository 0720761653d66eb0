import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, geoGraticule, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  type Ring,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { SHEET_NAMES, type SheetName, sheetProjection } from '../../src/domain/geography/sheet';
import type { SheetDrawing } from '../../src/domain/hall/hall';

const require = createRequire(import.meta.url);

/** What is left out of the shore on each sheet, as areas on the earth in km²: corners smaller than this, islands smaller than this. */
const COARSENESS: Readonly<
  Record<SheetName, { readonly corner: number; readonly island: number; readonly grid: number }>
> = {
  asia: { corner: 1.5, island: 25, grid: 10 },
  world: { corner: 150, island: 1500, grid: 30 },
};
/** Surface of the earth in km² per steradian. */
const KM2 = 6371 ** 2;

/**
 * Sea, land and graticule of each sheet as SVG paths in the sheet's units, from Natural Earth 1:50 million (public domain,
 * package `world-atlas`). No borders: those of today were not those of 1931 to 1945.
 */
export function landPaths(): Readonly<Record<SheetName, SheetDrawing>> {
  const topology = JSON.parse(readFileSync(require.resolve('world-atlas/land-50m.json'), 'utf8')) as Topology<{
    land: GeometryCollection;
  }>;
  const weighed = presimplify(topology, sphericalTriangleArea);
  const [asia, world] = SHEET_NAMES.map((name): SheetDrawing => {
    const { corner, island, grid } = COARSENESS[name];
    const simple = simplify(weighed, corner / KM2);
    const kept = filter(simple, filterWeight(simple, island / KM2, ringArea));
    const land = feature(kept, kept.objects.land);
    const lines = geoGraticule()
      .step([grid, grid])
      .extent([
        [-180, -80.1],
        [180, 80.1],
      ])();
    return { sea: pathOf(name, { type: 'Sphere' }), land: pathOf(name, land), graticule: pathOf(name, lines) };
  });
  if (!asia || !world) throw new Error('each sheet has its land');
  return { asia, world };
}

/** Area a ring encloses on the unit sphere; a lake runs the other way round. */
const ringArea = (ring: Ring, isLake = false): number => sphericalRingArea(ring, isLake);

/** A shape on a sheet as relative whole units: short, and free of rounding that adds up. */
function pathOf(name: SheetName, shape: GeoPermissibleObjects): string {
  const parts: string[] = [];
  let at = { x: 0, y: 0 };
  let isOpen = false;
  geoPath(sheetProjection(name), {
    beginPath: () => {},
    moveTo: (x: number, y: number) => {
      at = { x: Math.round(x), y: Math.round(y) };
      parts.push(`M${at.x} ${at.y}`);
      isOpen = true;
    },
    lineTo: (x: number, y: number) => {
      const to = { x: Math.round(x), y: Math.round(y) };
      const step = `${to.x - at.x} ${to.y - at.y}`;
      if (step === '0 0') return;
      parts.push(`${isOpen ? 'l' : ' '}${step}`);
      isOpen = false;
      at = to;
    },
    arc: () => {},
    closePath: () => {
      parts.push('z');
      isOpen = true;
    },
  })(shape);
  return parts.join('').replaceAll(' -', '-');
}
