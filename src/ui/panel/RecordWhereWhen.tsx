import { useEffect, useMemo } from 'react';
import { stretchOf } from '../../domain/chronology/yearAt';
import type { YearSpan } from '../../domain/chronology/yearSpan';
import { located } from '../../domain/geography/journeyWay';
import type { MapData } from '../../domain/hall/hall';
import { LocatorMap } from '../map/LocatorMap';
import { Notice } from '../notices/Notices';
import { TimeTick } from '../timeline/TimeTick';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './panel.module.css';

/** Where the open exhibit's place lies on the map and its date on the timeline; each leads there. */
export function RecordWhereWhen() {
  const words = useWords();
  const visit = useVisit();
  const map = useGallery((state) => state.map);
  useEffect(() => void visit.readMap(), [visit]);
  if (map.status === 'failed')
    return <Notice text={words('explore.failed')} again={words('tryAgain')} onAgain={() => void visit.readMap()} />;
  if (map.status !== 'ready') return <p className={styles['quiet']}>{words('loading')}</p>;
  return (
    <>
      <Where map={map.value} />
      {map.value.years ? <When span={map.value.years} /> : null}
    </>
  );
}

/** The open exhibit's record, once it is read. */
function useOpenRecord() {
  return useGallery(({ open, records }) => {
    for (const part of Object.values(records)) {
      const found = part.status === 'ready' ? part.value.find(({ id }) => id === open) : undefined;
      if (found) return found;
    }
    return null;
  });
}

function Where({ map }: { readonly map: MapData }) {
  const words = useWords();
  const visit = useVisit();
  const language = useGallery((state) => state.language);
  const place = useOpenRecord()?.placeRecord ?? null;
  const [at] = useMemo(() => (place ? located(place) : []), [place]);
  if (!place || !at) return null;
  return (
    <figure className={styles['where']}>
      <LocatorMap map={map} name={place.name} at={at} isApproximate={place.approximate} />
      <button
        type="button"
        className={styles['plain']}
        onClick={() => visit.readAbout({ kind: 'place', id: place.id })}
      >
        {words('explore.toMap', { place: place.name[language] })}
      </button>
    </figure>
  );
}

function When({ span }: { readonly span: YearSpan }) {
  const words = useWords();
  const visit = useVisit();
  const date = useOpenRecord()?.date ?? null;
  if (date === null) return null;
  const year = yearIn(date, span);
  return (
    <figure className={styles['where']}>
      <TimeTick date={date} span={span} />
      {year === null ? (
        <p className={styles['quiet']}>{words('explore.outOfTimeline', { ...span })}</p>
      ) : (
        <button
          type="button"
          className={styles['plain']}
          onClick={() => visit.readAbout({ kind: 'year', id: String(year) })}
        >
          {words('explore.toTimeline', { year })}
        </button>
      )}
    </figure>
  );
}

/** The first year of the timeline that a date may be of; null where it is of none. */
function yearIn(date: string, { from, to }: YearSpan): number | null {
  const stretch = stretchOf(date);
  if (!stretch) return null;
  const first = Math.max(from, Math.floor(stretch.from ?? from));
  return first <= to && (stretch.to ?? to) > first ? first : null;
}
