import { useCallback, useEffect, useMemo, useState } from 'react';
import { journeyWay, located } from '../../domain/geography/journeyWay';
import { type MapStage, type MapWindow, wholeWindow, windowAround } from '../../domain/geography/mapWindow';
import { type EarthPoint, SHEET_NAMES, type SheetName, sheetPoint } from '../../domain/geography/sheet';
import type { MapData, ReferenceData } from '../../domain/hall/hall';
import type { Topic } from '../../state/galleryState';
import styles from '../explore/explore.module.css';
import { ReferenceWait } from '../explore/ReferenceWait';
import { type Reference, useReference } from '../explore/useReference';
import { Notice } from '../notices/Notices';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import { JourneyView } from './JourneyView';
import { MapCanvas } from './MapCanvas';
import { MapKey } from './MapKey';
import { MapList } from './MapList';
import mapStyles from './map.module.css';
import { PlaceView } from './PlaceView';
import { planMap } from './planMap';

/** How many times nearer than the whole a chosen place, and a chosen journey at most, is shown. */
const PLACE_NEARER = 3;
const JOURNEY_NEARER = 7;
/** Places with so many exhibits are in sight when the map opens. */
const BUSY = 5;

/** The map of all places and journeys, with the list of them, or with what is said about the chosen one. */
export function MapSurface() {
  const words = useWords();
  const visit = useVisit();
  const reference = useReference();
  const map = useGallery((state) => state.map);
  useEffect(() => void visit.readMap(), [visit]);
  if (!reference) return <ReferenceWait />;
  if (map.status === 'failed')
    return (
      <div className={styles['wait']}>
        <Notice text={words('explore.failed')} again={words('tryAgain')} onAgain={() => void visit.readMap()} />
      </div>
    );
  if (map.status !== 'ready') return <output className={styles['wait']}>{words('loading')}</output>;
  return <MapWithList reference={reference} map={map.value} />;
}

function MapWithList({ reference, map }: { readonly reference: Reference; readonly map: MapData }) {
  const topic = useGallery((state) => state.topic);
  const points = useMemo(() => (topic ? pointsOf(topic, reference.data) : []), [topic, reference]);
  const [view, setView] = useState<{ readonly of: Topic | null; readonly sheet: SheetName }>(() => ({
    of: topic,
    sheet: sheetFor(points),
  }));
  // Another topic may lie off the sheet that is shown.
  const isOff = points.some((point) => sheetPoint(view.sheet, point) === null);
  if (view.of !== topic) setView({ of: topic, sheet: isOff ? sheetFor(points) : view.sheet });
  const { sheet } = view;
  const plan = useMemo(() => planMap(sheet, reference.data), [sheet, reference]);
  const windowOf = useCallback(
    (stage: MapStage): MapWindow => {
      const seen = points.flatMap((point) => sheetPoint(sheet, point) ?? []);
      if (seen.length > 0) return windowAround(stage, seen, topic?.kind === 'journey' ? JOURNEY_NEARER : PLACE_NEARER);
      // Nearer to where most is from, if that is a part of the sheet.
      const busy = plan.places.filter(({ place }) => place.exhibits.length >= BUSY);
      return sheet === 'asia'
        ? windowAround(
            stage,
            busy.map(({ at }) => at),
            2,
          )
        : wholeWindow(stage);
    },
    [points, sheet, topic, plan],
  );
  return (
    <div className={styles['split']}>
      <div className={`${styles['stage']} ${mapStyles['stage']}`}>
        <SheetChoice sheet={sheet} onChoose={(chosen) => setView({ of: topic, sheet: chosen })} />
        <MapCanvas
          key={`${sheet} ${topic?.kind} ${topic?.id}`}
          plan={plan}
          drawing={map.sheets[sheet]}
          chosen={topic}
          windowOf={windowOf}
        />
        <MapKey journeys={reference.data.journeys} />
      </div>
      <div className={styles['aside']}>
        <Beside reference={reference} topic={topic} />
      </div>
    </div>
  );
}

/** The list, or the chosen place or journey. */
function Beside({ reference, topic }: { readonly reference: Reference; readonly topic: Topic | null }) {
  const words = useWords();
  const { places, journeys } = reference.data;
  const place = topic?.kind === 'place' ? places.find(({ id }) => id === topic.id) : undefined;
  const journey = topic?.kind === 'journey' ? journeys.find(({ id }) => id === topic.id) : undefined;
  if (place) return <PlaceView key={place.id} reference={reference} place={place} />;
  if (journey) return <JourneyView key={journey.id} reference={reference} journey={journey} />;
  return (
    <>
      {topic?.kind === 'place' || topic?.kind === 'journey' ? (
        <output>{words(`explore.unknown_${topic.kind}`)}</output>
      ) : null}
      <MapList data={reference.data} />
    </>
  );
}

function SheetChoice({
  sheet,
  onChoose,
}: {
  readonly sheet: SheetName;
  readonly onChoose: (sheet: SheetName) => void;
}) {
  const words = useWords();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for forms
    <div role="group" aria-label={words('explore.views')} className={mapStyles['sheets']}>
      {SHEET_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          className={mapStyles['sheetButton']}
          aria-pressed={name === sheet}
          onClick={() => onChoose(name)}
        >
          {words(name === 'asia' ? 'explore.viewAsia' : 'explore.viewWorld')}
        </button>
      ))}
    </div>
  );
}

/** Where a topic lies. */
function pointsOf(topic: Topic, { places, journeys }: ReferenceData): readonly EarthPoint[] {
  if (topic.kind === 'place') return places.filter(({ id }) => id === topic.id).flatMap(located);
  const journey = topic.kind === 'journey' ? journeys.find(({ id }) => id === topic.id) : undefined;
  return journey ? journeyWay(journey, new Map(places.map((place) => [place.id, place]))) : [];
}

/** The nearer sheet that holds all points. */
const sheetFor = (points: readonly EarthPoint[]): SheetName =>
  points.every((point) => sheetPoint('asia', point) !== null) ? 'asia' : 'world';
