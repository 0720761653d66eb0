import { useMemo } from 'react';
import { framePoint, held, type MapFrame, type MapWindow } from '../../domain/geography/mapWindow';
import { placeLabels } from '../../domain/geography/placeLabels';
import { type EarthPoint, type SheetName, sheetPoint } from '../../domain/geography/sheet';
import type { MapData } from '../../domain/hall/hall';
import type { Bilingual } from '../../domain/language/language';
import { shortPlaceName } from '../../domain/language/shortPlaceName';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import { MapGround } from './MapGround';
import styles from './map.module.css';
import { mapStage } from './mapStage';

export interface LocatorMapProps {
  readonly map: MapData;
  readonly name: Bilingual;
  readonly at: EarthPoint;
  readonly isApproximate: boolean;
}

/** Size of the drawing in its own pixels; it is shown as wide as there is room. */
const FRAME: MapFrame = { w: 400, h: 210 };
/** Pixels per unit of each sheet: about 2,500 km across for Asia, 10,000 km for the world. */
const SCALE: Readonly<Record<SheetName, number>> = { asia: 0.32, world: 0.32 };

/** A small map about one place, with large towns for bearing. */
export function LocatorMap({ map, name, at, isApproximate }: LocatorMapProps) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const sheet: SheetName = sheetPoint('asia', at) ? 'asia' : 'world';
  const { window, dots, labels } = useMemo(
    () => plan(sheet, map, at, shortPlaceName(name)[language], language),
    [sheet, map, at, name, language],
  );
  const [main] = dots;
  return (
    <svg
      className={styles['locator']}
      viewBox={`0 0 ${FRAME.w} ${FRAME.h}`}
      role="img"
      aria-label={words('explore.locator', { place: name[language] })}
    >
      <MapGround drawing={map.sheets[sheet]} frame={FRAME} window={window} />
      {dots.slice(1).map(({ id, x, y, r }) => (
        <circle key={id} cx={x} cy={y} r={r} className={styles['town']} />
      ))}
      {main ? (
        <>
          <circle cx={main.x} cy={main.y} r="10" className={styles['ring']} data-approximate={isApproximate} />
          <circle cx={main.x} cy={main.y} r="4.5" className={styles['dot']} />
        </>
      ) : null}
      {labels.map(({ id, x, y, anchor, size, text }) => (
        <text
          key={id}
          x={x}
          y={y}
          textAnchor={anchor}
          fontSize={size}
          className={styles['label']}
          data-lit={id === MAIN}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

const MAIN = 'main';
/** Towns nearer to the place than this, in pixels, would crowd it. */
const CROWDED = 14;

function plan(sheet: SheetName, map: MapData, at: EarthPoint, name: string, language: keyof Bilingual) {
  const middle = sheetPoint(sheet, at) ?? { x: 0, y: 0 };
  const stage = mapStage(sheet, FRAME);
  const window: MapWindow = held(stage, { ...middle, scale: SCALE[sheet] });
  const main = { id: MAIN, ...framePoint(FRAME, window, middle), r: 10, text: name, size: 17 };
  const towns = map.towns.flatMap((town) => {
    const point = sheetPoint(sheet, town);
    if (!point) return [];
    const seen = framePoint(FRAME, window, point);
    const isSeen = seen.x > 4 && seen.y > 4 && seen.x < FRAME.w - 4 && seen.y < FRAME.h - 4;
    const isCrowding = Math.hypot(seen.x - main.x, seen.y - main.y) < CROWDED;
    return isSeen && !isCrowding ? [{ id: town.id, ...seen, r: 2.4, text: town.name[language], size: 12.5 }] : [];
  });
  const dots = [main, ...towns];
  return { window, dots, labels: placeLabels(dots, FRAME) };
}
