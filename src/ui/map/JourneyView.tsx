import type { Journey } from '../../domain/catalogue/schemas';
import { dateInWords } from '../../domain/language/dateInWords';
import { Bi, LANGUAGE_TAG } from '../Bi';
import { ExhibitCards } from '../explore/ExhibitCards';
import styles from '../explore/explore.module.css';
import { TopicHeading } from '../explore/TopicHeading';
import { BackLink, TopicFact, TopicLink, TopicPart } from '../explore/TopicParts';
import type { Reference } from '../explore/useReference';
import { SourceList } from '../sources/SourceList';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import { WaySample } from './MapKey';
import mapStyles from './map.module.css';

export interface JourneyViewProps {
  readonly reference: Reference;
  readonly journey: Journey;
}

/** One journey: who, when, how, the documented stops, what hangs here of it. The map beside it shows the line. */
export function JourneyView({ reference, journey }: JourneyViewProps) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const person = reference.data.people.find(({ id }) => id === journey.person);
  const when = datesOf(journey);
  return (
    <article className={styles['topic']}>
      <BackLink surface="map" text={words('explore.backToMap')} />
      <TopicHeading name={journey.title} />
      <p className={styles['text']} lang={LANGUAGE_TAG[language]}>
        {journey.text[language]}
      </p>
      <dl className={styles['facts']}>
        {person ? (
          <TopicFact term={words('explore.who')}>
            <TopicLink topic={{ kind: 'person', id: person.id }}>
              <Bi text={person.name} className={styles['linkTitle']} />
            </TopicLink>
          </TopicFact>
        ) : null}
        <TopicFact term={words('explore.when')}>
          {when === null ? <span className={styles['unknown']}>{words('notKnown')}</span> : dateInWords(when, language)}
        </TopicFact>
        <TopicFact term={words('explore.by')}>
          <span className={mapStyles['by']}>
            <WaySample by={journey.by} /> {words(`explore.${journey.by}`)}
          </span>
          <p className={styles['quiet']}>{words('explore.schematic')}</p>
        </TopicFact>
      </dl>
      <Stops reference={reference} journey={journey} />
      <TopicPart title={`${words('explore.exhibits')} · ${journey.exhibits.length}`}>
        <ExhibitCards reference={reference} ids={journey.exhibits} />
      </TopicPart>
      <TopicPart title={words('explore.sources')}>
        <SourceList sources={journey.sources} className={styles['sources']} quietClass={styles['quiet']} />
      </TopicPart>
    </article>
  );
}

/** The places of a journey in the order travelled, with their dates where known. */
function Stops({ reference, journey }: JourneyViewProps) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const stops = journey.points.flatMap((point, at) => {
    const place = 'place' in point ? reference.data.places.find(({ id }) => id === point.place) : undefined;
    return place && 'place' in point ? [{ at, place, date: point.date }] : [];
  });
  if (stops.length === 0) return null;
  return (
    <TopicPart title={words('explore.stops')}>
      <ol className={styles['links']}>
        {stops.map(({ at, place, date }) => (
          <li key={at}>
            <TopicLink topic={{ kind: 'place', id: place.id }}>
              <Bi text={place.name} className={styles['linkTitle']} />
              {date === null ? null : <span className={styles['quiet']}>{dateInWords(date, language)}</span>}
            </TopicLink>
          </li>
        ))}
      </ol>
    </TopicPart>
  );
}

/** The journey's dates as one; null where neither end is known. */
function datesOf({ from, to }: Journey): string | null {
  if (from === null && to === null) return null;
  if (from !== null && (to === null || to === from)) return from;
  return from === null ? `/${to}` : `${from.split('/')[0]}/${to?.split('/').at(-1)}`;
}
