import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { YearSpan } from '../../domain/chronology/yearSpan';
import type { Reference } from '../explore/useReference';
import { useGallery, useVisit } from '../useGallery';
import { useMedia } from '../useMedia';
import { useWords } from '../words/useWords';
import { LaneDrawing } from './LaneDrawing';
import { LaneHeads } from './LaneHeads';
import { pickEvent, placeOfEvent, planLanes } from './planLanes';
import styles from './timeline.module.css';

export interface LaneChartProps {
  readonly reference: Reference;
  readonly span: YearSpan;
}

/** Height of the line of years at the top. */
const HEAD = 30;
/** Width of a year where there is room, and on a small screen. */
const YEAR_WIDTH = { wide: 280, narrow: 190 } as const;
/** Room left of and above what is brought into sight. */
const ASIDE = 90;

/** The events by year and section, with the density of the exhibits below; an image whose events are in the list too. */
export function LaneChart({ reference, span }: LaneChartProps) {
  const words = useWords();
  const visit = useVisit();
  const scroller = useRef<HTMLElement>(null);
  const yearWidth = YEAR_WIDTH[useMedia('(max-width: 60em)') ? 'narrow' : 'wide'];
  const language = useGallery((state) => state.language);
  const years = useGallery((state) => state.years);
  const topic = useGallery((state) => state.topic);
  const sections = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value.sections : null));
  const [isPointing, setPointing] = useState(false);
  const plan = useMemo(() => {
    const { index, data } = reference;
    const order = (sections ?? []).map(({ id }) => id);
    return planLanes({ events: data.timeline, index, sections: order, span, language, yearWidth, top: HEAD });
  }, [reference, sections, span, language, yearWidth]);
  const event = topic?.kind === 'event' ? topic.id : null;
  const place = useMemo(() => {
    if (topic?.kind === 'year') return { x: (Number(topic.id) - span.from) * plan.yearWidth, y: 0 };
    return placeOfEvent(plan, event);
  }, [topic, event, plan, span]);

  useEffect(() => {
    scroller.current?.scrollTo?.({ left: plan.start });
  }, [plan]);
  useEffect(() => {
    if (place) scroller.current?.scrollTo?.({ left: place.x - ASIDE, top: place.y - ASIDE });
  }, [place]);

  const eventAt = (pointer: MouseEvent<Element>): string | null => {
    const { left, top } = pointer.currentTarget.getBoundingClientRect();
    return pickEvent(plan, { x: pointer.clientX - left, y: pointer.clientY - top });
  };
  const handleClick = (pointer: MouseEvent<Element>): void => {
    const id = eventAt(pointer);
    if (id !== null) visit.readAbout({ kind: 'event', id });
  };

  return (
    // A section with a name is a place to go to; it is scrolled by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={scroller} className={styles['scroller']} tabIndex={0} aria-label={words('explore.timeline')}>
      <div className={styles['chart']} style={{ width: plan.width, height: plan.height }}>
        {/* A picture for pointers; the keyboard's way to the same events is the list. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
        <svg
          width={plan.width}
          height={plan.height}
          role="img"
          aria-label={words('explore.timelineOf', { ...span, count: reference.data.timeline.length })}
          data-pointing={isPointing}
          onClick={handleClick}
          onMouseMove={(pointer) => setPointing(eventAt(pointer) !== null)}
        >
          <LaneDrawing plan={plan} span={span} years={years} chosen={event} sections={sections ?? NO_SECTIONS} />
        </svg>
        <LaneHeads plan={plan} span={span} height={HEAD} />
      </div>
    </section>
  );
}

const NO_SECTIONS = [] as const;
