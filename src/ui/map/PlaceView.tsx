import { useMemo } from 'react';
import type { PlaceEntry } from '../../domain/hall/hall';
import { dateInWords } from '../../domain/language/dateInWords';
import { Bi } from '../Bi';
import { ExhibitCards } from '../explore/ExhibitCards';
import styles from '../explore/explore.module.css';
import { Identifiers } from '../explore/Identifiers';
import { TopicHeading } from '../explore/TopicHeading';
import { BackLink, TopicFact, TopicLink, TopicPart } from '../explore/TopicParts';
import type { Reference } from '../explore/useReference';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';

export interface PlaceViewProps {
  readonly reference: Reference;
  readonly place: PlaceEntry;
}

/** What the catalogue says about one place, and what hangs here from there. The map beside it shows where it lies. */
export function PlaceView({ reference, place }: PlaceViewProps) {
  const words = useWords();
  return (
    <article className={styles['topic']}>
      <BackLink surface="map" text={words('explore.backToMap')} />
      <TopicHeading name={place.name} />
      <PlaceFacts place={place} />
      <TopicPart title={`${words('explore.exhibits')} · ${place.exhibits.length}`}>
        <ExhibitCards reference={reference} ids={place.exhibits} />
      </TopicPart>
      <PlaceLinks reference={reference} place={place} />
    </article>
  );
}

function PlaceFacts({ place }: { readonly place: PlaceEntry }) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const { historical, country, lat, lon, approximate, otherNames, identifiers } = place;
  const countries = useMemo(
    () => new Intl.DisplayNames([language === 'zh' ? 'zh-Hans' : 'en'], { type: 'region' }),
    [language],
  );
  const unknown = <span className={styles['unknown']}>{words('notKnown')}</span>;
  return (
    <dl className={styles['facts']}>
      {historical === null ? null : (
        <TopicFact term={words('explore.placeHistorical')}>
          <span lang="en">{historical}</span>
        </TopicFact>
      )}
      {otherNames.length === 0 ? null : (
        <TopicFact term={words('explore.otherNames')}>{otherNames.join(language === 'zh' ? '、' : ', ')}</TopicFact>
      )}
      {country === null ? null : <TopicFact term={words('explore.placeCountry')}>{countries.of(country)}</TopicFact>}
      <TopicFact term={words('explore.position')}>
        {lat === null || lon === null ? unknown : degreesInWords(lat, lon, language === 'zh')}
        {lat === null || lon === null ? (
          <span className={styles['quiet']}> {words('explore.placeUnlocated')}</span>
        ) : null}
        {approximate && lat !== null ? (
          <span className={styles['quiet']}> {words('explore.placeApproximate')}</span>
        ) : null}
      </TopicFact>
      <Identifiers identifiers={identifiers} />
    </dl>
  );
}

/** Events there, journeys through it, and people in the exhibits from there. */
function PlaceLinks({ reference, place }: PlaceViewProps) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const { timeline, journeys, people } = reference.data;
  const events = timeline.filter((event) => event.place === place.id);
  const passing = journeys.filter(({ points }) => points.some((point) => 'place' in point && point.place === place.id));
  const here = new Set(place.exhibits);
  const seen = people.filter(({ exhibits }) => exhibits.some((id) => here.has(id)));
  return (
    <>
      {events.length === 0 ? null : (
        <TopicPart title={words('explore.events')}>
          <ul className={styles['links']}>
            {events.map((event) => (
              <li key={event.id}>
                <TopicLink topic={{ kind: 'event', id: event.id }}>
                  <span className={styles['quiet']}>{dateInWords(event.date, language)}</span>
                  <Bi text={event.title} className={styles['linkTitle']} />
                </TopicLink>
              </li>
            ))}
          </ul>
        </TopicPart>
      )}
      {passing.length === 0 ? null : (
        <TopicPart title={words('explore.journeys')}>
          <ul className={styles['links']}>
            {passing.map((journey) => (
              <li key={journey.id}>
                <TopicLink topic={{ kind: 'journey', id: journey.id }}>
                  <Bi text={journey.title} className={styles['linkTitle']} />
                </TopicLink>
              </li>
            ))}
          </ul>
        </TopicPart>
      )}
      {seen.length === 0 ? null : (
        <TopicPart title={words('explore.placePeople')}>
          <ul className={styles['links']}>
            {seen.map((person) => (
              <li key={person.id}>
                <TopicLink topic={{ kind: 'person', id: person.id }}>
                  <Bi text={person.name} className={styles['linkTitle']} />
                </TopicLink>
              </li>
            ))}
          </ul>
        </TopicPart>
      )}
    </>
  );
}

/** "36.59° N, 109.49° E"; “北纬36.59°，东经109.49°”. */
function degreesInWords(lat: number, lon: number, isZh: boolean): string {
  const [north, east] = [Math.abs(lat).toFixed(2), Math.abs(lon).toFixed(2)];
  if (isZh) return `${lat < 0 ? '南' : '北'}纬${north}°，${lon < 0 ? '西' : '东'}经${east}°`;
  return `${north}° ${lat < 0 ? 'S' : 'N'}, ${east}° ${lon < 0 ? 'W' : 'E'}`;
}
