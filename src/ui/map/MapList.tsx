import { useMemo } from 'react';
import type { ReferenceData } from '../../domain/hall/hall';
import { Bi } from '../Bi';
import styles from '../explore/explore.module.css';
import { TopicLink, TopicPart } from '../explore/TopicParts';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import { WaySample } from './MapKey';
import mapStyles from './map.module.css';

/** Everything the map shows, as a list: journeys with their numbers, places by their exhibits, and those not on the map. */
export function MapList({ data }: { readonly data: ReferenceData }) {
  const words = useWords();
  const places = useMemo(() => [...data.places].sort((a, b) => b.exhibits.length - a.exhibits.length), [data]);
  const onMap = places.filter(({ lat, lon }) => lat !== null && lon !== null);
  const unlocated = places.filter(({ lat, lon }) => lat === null || lon === null);
  return (
    <div className={mapStyles['list']}>
      {data.journeys.length === 0 ? null : (
        <TopicPart title={words('explore.journeys')}>
          <ol className={styles['links']}>
            {data.journeys.map((journey, at) => (
              <li key={journey.id}>
                <TopicLink topic={{ kind: 'journey', id: journey.id }}>
                  <span className={mapStyles['number']}>{at + 1}</span>
                  <Bi text={journey.title} className={styles['linkTitle']} />
                  <span className={mapStyles['by']}>
                    <WaySample by={journey.by} /> {words(`explore.${journey.by}`)}
                  </span>
                </TopicLink>
              </li>
            ))}
          </ol>
        </TopicPart>
      )}
      <TopicPart title={words('explore.places')}>
        <PlaceLinks places={onMap} />
      </TopicPart>
      {unlocated.length === 0 ? null : (
        <TopicPart title={words('explore.unlocated')}>
          <PlaceLinks places={unlocated} />
        </TopicPart>
      )}
    </div>
  );
}

function PlaceLinks({ places }: { readonly places: ReferenceData['places'] }) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  return (
    <ul className={styles['links']}>
      {places.map((place) => (
        <li key={place.id}>
          <TopicLink topic={{ kind: 'place', id: place.id }}>
            <Bi text={place.name} className={styles['linkTitle']} />
            {place.historical === null || place.historical === place.name[language] ? null : (
              <span className={styles['quiet']} lang="en">
                {place.historical}
              </span>
            )}
            <span className={mapStyles['count']}>
              {words('explore.exhibitsCount', { count: place.exhibits.length })}
            </span>
          </TopicLink>
        </li>
      ))}
    </ul>
  );
}
