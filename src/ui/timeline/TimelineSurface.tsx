import { useMemo } from 'react';
import { spanOfEvents } from '../../domain/chronology/yearSpan';
import styles from '../explore/explore.module.css';
import { ReferenceWait } from '../explore/ReferenceWait';
import { useReference } from '../explore/useReference';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import { EventList } from './EventList';
import { EventView } from './EventView';
import { LaneChart } from './LaneChart';
import timelineStyles from './timeline.module.css';
import { YearsSelector } from './YearsSelector';

/** The timeline: years to choose, the events by section, and their list or the chosen one. */
export function TimelineSurface() {
  const words = useWords();
  const reference = useReference();
  const id = useGallery(({ topic }) => (topic?.kind === 'event' ? topic.id : null));
  const span = useMemo(() => (reference ? spanOfEvents(reference.data.timeline) : null), [reference]);
  if (!reference) return <ReferenceWait />;
  const { timeline } = reference.data;
  const event = timeline.find((candidate) => candidate.id === id);
  return (
    <div className={styles['split']}>
      <div className={`${styles['stage']} ${timelineStyles['stage']}`}>
        {span ? (
          <>
            <YearsSelector index={reference.index} span={span} />
            <LaneChart reference={reference} span={span} />
          </>
        ) : null}
      </div>
      <div className={styles['aside']}>
        {event ? (
          <EventView key={event.id} reference={reference} event={event} />
        ) : (
          <>
            {id === null ? null : <output>{words('explore.unknown_event')}</output>}
            <EventList events={timeline} />
          </>
        )}
      </div>
    </div>
  );
}
