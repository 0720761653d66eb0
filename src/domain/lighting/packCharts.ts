import type { Surface } from './surface';

/** Coarse texels per metre at density 1; the fine light map has `FINE` times as many each way. */
export const COARSE_DENSITY = 4;
/** Fine texels per coarse texel, each way. */
export const FINE = 4;
/** Empty coarse texels between two charts: one belongs to each, so that filtering never reaches a stranger. */
const GUTTER = 2;

/** A chart's place in its atlas, in coarse texels from the top left, gutters not included. */
export interface Chart {
  readonly surface: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The light map of one group of halls. */
export interface Atlas {
  readonly id: string;
  /** Size in coarse texels. */
  readonly w: number;
  readonly h: number;
  readonly charts: readonly Chart[];
}

/** Lays the surfaces' charts on shelves, one atlas per group. The same surfaces give the same atlas. */
export function packCharts(surfaces: readonly Surface[]): readonly Atlas[] {
  const ids = [...new Set(surfaces.map(({ atlas }) => atlas))];
  return ids.map((id) =>
    packAtlas(
      id,
      surfaces.filter(({ atlas }) => atlas === id),
    ),
  );
}

/** Size of a surface's chart in coarse texels. */
export function chartSize({ width, height, density }: Surface): { readonly w: number; readonly h: number } {
  const texels = (metres: number): number => Math.max(1, Math.ceil(metres * density * COARSE_DENSITY - 1e-6));
  return { w: texels(width), h: texels(height) };
}

function packAtlas(id: string, surfaces: readonly Surface[]): Atlas {
  const sized = surfaces.map((surface) => ({ surface: surface.id, ...chartSize(surface) }));
  const order = sized.toSorted((a, b) => b.h - a.h || b.w - a.w || (a.surface < b.surface ? -1 : 1));
  const area = sized.reduce((sum, { w, h }) => sum + (w + GUTTER) * (h + GUTTER), 0);
  const widest = Math.max(...sized.map(({ w }) => w)) + 2 * GUTTER;
  const width = roundUp(Math.max(widest, Math.sqrt(area)), 16);

  const charts: Chart[] = [];
  const shelves: { y: number; h: number; x: number }[] = [];
  let bottom = GUTTER;
  for (const { surface, w, h } of order) {
    let shelf = shelves.find((candidate) => candidate.h >= h && candidate.x + w + GUTTER <= width);
    if (!shelf) {
      shelf = { y: bottom, h, x: GUTTER };
      bottom += h + GUTTER;
      shelves.push(shelf);
    }
    charts.push({ surface, x: shelf.x, y: shelf.y, w, h });
    shelf.x += w + GUTTER;
  }
  return { id, w: width, h: roundUp(bottom, 4), charts };
}

const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;
