import { useEffect, useMemo, useRef } from 'react';
import type { TimelineEvent } from '../../domain/catalogue/schemas';
import { isOfYears } from '../../domain/chronology/isOfYears';
import { yearAtStart } from '../../domain/chronology/yearAt';
import { dateInWords } from '../../domain/language/dateInWords';
import { Bi } from '../Bi';
import styles from '../explore/explore.module.css';
import { scrollTo } from '../explore/scrollTo';
import { TopicLink } from '../explore/TopicParts';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import timelineStyles from './timeline.module.css';

/** The events by year, as far as they are of the chosen years. */
export function EventList({ events }: { readonly events: readonly TimelineEvent[] }) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const years = useGallery((state) => state.years);
  const asked = useGallery(({ topic }) => (topic?.kind === 'year' ? topic.id : null));
  const heading = useRef<HTMLHeadingElement>(null);
  const found = useMemo(() => (years ? events.filter(({ date }) => isOfYears(date, years)) : events), [events, years]);
  const groups = useMemo(() => groupByYear(found), [found]);
  useEffect(() => {
    if (asked === null || !heading.current) return;
    heading.current.focus({ preventScroll: true });
    scrollTo(heading.current, 'top');
  }, [asked]);
  return (
    <>
      <output className={styles['quiet']}>{words('explore.eventsCount', { count: found.length })}</output>
      {groups.map(([year, own]) => (
        <section key={year} className={timelineStyles['yearGroup']}>
          <h3
            ref={String(year) === asked ? heading : null}
            tabIndex={-1}
            className={timelineStyles['yearTitle']}
            data-asked={String(year) === asked}
          >
            {year}
          </h3>
          <ul className={styles['links']}>
            {own.map((event) => (
              <li key={event.id}>
                <TopicLink topic={{ kind: 'event', id: event.id }}>
                  <span className={timelineStyles['date']}>
                    <SectionMark section={event.section} />
                    {dateInWords(event.date, language)}
                  </span>
                  <Bi text={event.title} className={styles['linkTitle']} />
                </TopicLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The section's colour, and its name for those who do not see it. */
export function SectionMark({ section }: { readonly section: TimelineEvent['section'] }) {
  const found = useGallery((state) =>
    state.hall.status === 'ready' ? state.hall.value.sections.find(({ id }) => id === section) : undefined,
  );
  if (!found) return null;
  return (
    <span className={timelineStyles['mark']} style={{ background: found.accent }}>
      <span className="sr-only">
        <Bi text={found.title} />
      </span>
    </span>
  );
}

/** In order of time; an event counts to the year it begins in. */
function groupByYear(events: readonly TimelineEvent[]): readonly (readonly [number, readonly TimelineEvent[]])[] {
  const groups = new Map<number, TimelineEvent[]>();
  for (const event of [...events].sort((a, b) => yearAtStart(a.date) - yearAtStart(b.date))) {
    const year = Math.floor(yearAtStart(event.date));
    groups.set(year, [...(groups.get(year) ?? []), event]);
  }
  return [...groups];
}
