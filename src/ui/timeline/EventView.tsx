import type { TimelineEvent } from '../../domain/catalogue/schemas';
import { yearAtStart } from '../../domain/chronology/yearAt';
import { dateInWords } from '../../domain/language/dateInWords';
import { Bi } from '../Bi';
import { ExhibitCards } from '../explore/ExhibitCards';
import styles from '../explore/explore.module.css';
import { TopicHeading } from '../explore/TopicHeading';
import { BackLink, TopicFact, TopicLink, TopicPart } from '../explore/TopicParts';
import type { Reference } from '../explore/useReference';
import { SourceList } from '../sources/SourceList';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';

export interface EventViewProps {
  readonly reference: Reference;
  readonly event: TimelineEvent;
}

/** One event: when, where, in which section, what hangs here of it, how it is known; and the events before and after. */
export function EventView({ reference, event }: EventViewProps) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const section = useGallery((state) =>
    state.hall.status === 'ready' ? state.hall.value.sections.find(({ id }) => id === event.section) : undefined,
  );
  const place = reference.data.places.find(({ id }) => id === event.place);
  const { before, after } = neighbours(reference.data.timeline, event);
  return (
    <article className={styles['topic']}>
      <BackLink surface="timeline" text={words('explore.backToTimeline')} />
      <TopicHeading name={event.title} />
      <dl className={styles['facts']}>
        <TopicFact term={words('explore.when')}>{dateInWords(event.date, language)}</TopicFact>
        <TopicFact term={words('panel.place')}>
          {place ? (
            <TopicLink topic={{ kind: 'place', id: place.id }}>
              <Bi text={place.name} className={styles['linkTitle']} />
            </TopicLink>
          ) : (
            <span className={styles['unknown']}>{words('notKnown')}</span>
          )}
        </TopicFact>
        {section ? (
          <TopicFact term={words('explore.section')}>
            <Bi text={section.title} />
          </TopicFact>
        ) : null}
      </dl>
      <TopicPart title={`${words('explore.exhibits')} · ${event.exhibits.length}`}>
        <ExhibitCards reference={reference} ids={event.exhibits} />
      </TopicPart>
      <TopicPart title={words('explore.sources')}>
        {event.sources.length === 0 ? (
          <p className={styles['quiet']}>{words('explore.sourcesNone')}</p>
        ) : (
          <SourceList sources={event.sources} className={styles['sources']} quietClass={styles['quiet']} />
        )}
      </TopicPart>
      <ul className={styles['links']}>
        {before ? (
          <li>
            <TopicLink topic={{ kind: 'event', id: before.id }}>
              {words('explore.previousEvent', { title: before.title[language] })}
            </TopicLink>
          </li>
        ) : null}
        {after ? (
          <li>
            <TopicLink topic={{ kind: 'event', id: after.id }}>
              {words('explore.nextEvent', { title: after.title[language] })}
            </TopicLink>
          </li>
        ) : null}
      </ul>
    </article>
  );
}

/** The events before and after one in time. */
function neighbours(events: readonly TimelineEvent[], { id }: TimelineEvent) {
  const inOrder = [...events].sort((a, b) => yearAtStart(a.date) - yearAtStart(b.date));
  const at = inOrder.findIndex((event) => event.id === id);
  return { before: inOrder[at - 1], after: inOrder[at + 1] };
}
