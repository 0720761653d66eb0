import { type YearSpan, yearsOf } from '../../domain/chronology/yearSpan';
import { Bi } from '../Bi';
import { useGallery } from '../useGallery';
import type { LanePlan } from './planLanes';
import styles from './timeline.module.css';

export interface LaneHeadsProps {
  readonly plan: LanePlan;
  readonly span: YearSpan;
  /** Height of the line of years. */
  readonly height: number;
}

/** Years above and sections beside the chart; they stay in sight while it is scrolled. The image says both too. */
export function LaneHeads({ plan, span, height }: LaneHeadsProps) {
  const sections = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value.sections : null));
  return (
    <>
      <ol className={styles['yearRow']} style={{ height }} aria-hidden="true">
        {yearsOf(span).map((year) => (
          <li key={year} style={{ width: plan.yearWidth }}>
            {year}
          </li>
        ))}
      </ol>
      <div className={styles['laneTitles']} style={{ paddingTop: height }} aria-hidden="true">
        {plan.lanes.map((lane) => {
          const section = sections?.find(({ id }) => id === lane.section);
          return (
            <div key={lane.section} style={{ height: lane.height }}>
              <p className={styles['laneTitle']}>{section ? <Bi text={section.title} /> : null}</p>
            </div>
          );
        })}
      </div>
    </>
  );
}
