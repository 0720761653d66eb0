/** A degree point: longitude and latitude, WGS 84. */
export type LonLat = readonly [number, number];

/** A named dot on a map. */
export interface MapDot {
  readonly at: LonLat;
  readonly zh: string;
  readonly en: string;
  /** The place the card is about; others only help the eye to find it. */
  readonly isMain: boolean;
  readonly isApproximate: boolean;
}

/** What a small map shows; drawn when the card is drawn, so that planning stays quick. */
export interface MapSpec {
  readonly w: number;
  readonly h: number;
  /** Point of the earth that stands at `anchor`, given as fractions of width and height. */
  readonly centre: LonLat;
  readonly anchor: readonly [number, number];
  /** Width of the frame in kilometres at the centre. */
  readonly widthKm: number;
  readonly dots: readonly MapDot[];
  /** Spacing of meridians and parallels in degrees. */
  readonly graticule: number;
  /** Font size of a plain dot's name in pixels; 0 draws no names. */
  readonly lettering: number;
  /** Lines between documented places, drawn as schematic connections. */
  /** Part of the frame in which dots are drawn, as fractions: left, top, right, bottom; the whole frame without it. */
  readonly window?: readonly [number, number, number, number];
  readonly routes: readonly { readonly points: readonly LonLat[]; readonly isDashed: boolean }[];
}

const MARK = /<!--map (.+?)-->/gs;

/** A place in a card's markup where a map will be drawn. */
export const mapMark = (spec: MapSpec): string => `<!--map ${JSON.stringify(spec).replaceAll('>', '\\u003e')}-->`;

/** Whether a markup holds a map. */
export const hasMapMark = (markup: string): boolean => markup.includes('<!--map ');

/** A markup with each map mark replaced by what `draw` gives for it. */
export const replaceMapMarks = (markup: string, draw: (spec: MapSpec) => string): string =>
  markup.replace(MARK, (_, json: string) => draw(JSON.parse(json) as MapSpec));
