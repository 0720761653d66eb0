/** A small picture's place on its story's far sheet, in pixels from the top left. */
export interface FarTile {
  readonly exhibit: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A far sheet's layout. */
export interface FarSheet {
  readonly w: number;
  readonly h: number;
  readonly tiles: readonly FarTile[];
}

/** Longer side of a far tile in pixels. */
const LONG = 96;
const SHORT = 72;
/** Tiles to a row. */
const COLUMNS = 5;

/** Lays a story's pictures out as tiles in rows of cells of 96 x 96, in the curator's order. */
export function planFarSheet(
  pictures: readonly { readonly exhibit: string; readonly isPortrait: boolean }[],
): FarSheet {
  const tiles = pictures.map(({ exhibit, isPortrait }, index): FarTile => {
    const size = isPortrait ? { w: SHORT, h: LONG } : { w: LONG, h: SHORT };
    return { exhibit, x: (index % COLUMNS) * LONG, y: Math.floor(index / COLUMNS) * LONG, ...size };
  });
  return {
    w: Math.max(...tiles.map(({ x, w }) => x + w)),
    h: Math.max(...tiles.map(({ y, h }) => y + h)),
    tiles,
  };
}
