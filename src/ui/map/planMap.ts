import type { Journey } from '../../domain/catalogue/schemas';
import { journeyWay, located } from '../../domain/geography/journeyWay';
import { framePoint, type MapFrame, type MapWindow } from '../../domain/geography/mapWindow';
import type { MapDot, MapWay } from '../../domain/geography/pickOnMap';
import { type SheetName, type SheetPoint, sheetPoint } from '../../domain/geography/sheet';
import { type SheetLine, sheetLines } from '../../domain/geography/sheetLines';
import type { PlaceEntry, ReferenceData } from '../../domain/hall/hall';
import type { Bilingual } from '../../domain/language/language';
import { shortPlaceName } from '../../domain/language/shortPlaceName';

/** A place on a sheet. */
export interface SheetPlace {
  readonly place: PlaceEntry;
  readonly name: Bilingual;
  readonly at: SheetPoint;
  /** Radius of its dot in pixels, by its exhibits. */
  readonly r: number;
}

/** A journey on a sheet. */
export interface SheetJourney {
  readonly journey: Journey;
  readonly lines: readonly SheetLine[];
}

/** What a map shows of the exhibition, on one sheet. */
export interface MapPlan {
  readonly sheet: SheetName;
  /** Those with most exhibits first. */
  readonly places: readonly SheetPlace[];
  readonly journeys: readonly SheetJourney[];
}

/** All places and journeys that lie on a sheet. */
export function planMap(sheet: SheetName, { places, journeys }: ReferenceData): MapPlan {
  const known = new Map(places.map((place) => [place.id, place]));
  return {
    sheet,
    places: places
      .flatMap((place): SheetPlace[] =>
        located(place).flatMap((point) => {
          const at = sheetPoint(sheet, point);
          return at ? [{ place, name: shortPlaceName(place.name), at, r: radiusOf(place.exhibits.length) }] : [];
        }),
      )
      .sort((a, b) => b.r - a.r),
    journeys: journeys.map((journey) => ({ journey, lines: sheetLines(sheet, journeyWay(journey, known)) })),
  };
}

/** Radius of a dot in pixels: its area grows with the exhibits. */
export const radiusOf = (exhibits: number): number => 2.6 + 1.5 * Math.sqrt(exhibits);

/** Places as dots of a frame, large ones first. */
export const dotsIn = (frame: MapFrame, window: MapWindow, places: readonly SheetPlace[]): readonly MapDot[] =>
  places.map(({ place, at, r }) => ({ id: place.id, r, ...framePoint(frame, window, at) }));

/** Journeys as ways of a frame. */
export const waysIn = (frame: MapFrame, window: MapWindow, journeys: readonly SheetJourney[]): readonly MapWay[] =>
  journeys.map(({ journey, lines }) => ({
    id: journey.id,
    lines: lines.map((line) => line.map((point) => framePoint(frame, window, point))),
  }));

/** A line as SVG path data, to a tenth of a pixel. */
export const pathOfLine = (line: SheetLine): string =>
  `M${line.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
