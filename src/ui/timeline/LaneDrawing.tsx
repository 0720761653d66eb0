import { memo } from 'react';
import { isOfYears } from '../../domain/chronology/isOfYears';
import { type YearSpan, yearsOf } from '../../domain/chronology/yearSpan';
import type { HallData } from '../../domain/hall/hall';
import { densityPath } from './densityPath';
import { LANE_FOOT, type LanePlan, NAME_GAP, NAME_SIZE } from './planLanes';
import styles from './timeline.module.css';

export interface LaneDrawingProps {
  readonly plan: LanePlan;
  readonly span: YearSpan;
  readonly years: YearSpan | null;
  /** Event that is shown beside the chart. */
  readonly chosen: string | null;
  readonly sections: HallData['sections'];
}

/** Years, lanes, events and densities; only to be looked at. */
export const LaneDrawing = memo(function LaneDrawing({
  plan: { lanes, width, height, yearWidth },
  span,
  years,
  chosen,
  sections,
}: LaneDrawingProps) {
  const most = Math.max(1, ...lanes.flatMap(({ months }) => months));
  return (
    <>
      {yearsOf(span).map((year, at) => (
        <path key={year} d={`M${at * yearWidth} 0V${height}`} className={styles['yearLine']} />
      ))}
      {lanes.map((lane) => {
        const accent = sections.find(({ id }) => id === lane.section)?.accent ?? 'currentColor';
        return (
          <g key={lane.section} transform={`translate(0 ${lane.top})`}>
            <path d={`M0 0H${width}`} className={styles['laneLine']} />
            <path
              d={densityPath(lane.months, width, LANE_FOOT - 8, most)}
              transform={`translate(0 ${lane.height})`}
              fill={accent}
              fillOpacity="0.55"
            />
            {lane.events.map(({ id, event, x, y, end, text }) => (
              <g
                key={id}
                className={styles['event']}
                data-lit={id === chosen}
                data-quiet={years !== null && !isOfYears(event.date, years)}
              >
                {end !== null && end > x + 3 ? (
                  <path d={`M${x} ${y}H${end}`} stroke={accent} strokeWidth="5" strokeOpacity="0.4" />
                ) : null}
                <circle cx={x} cy={y} r="4.5" fill={accent} />
                <text x={x + NAME_GAP} y={y + NAME_SIZE * 0.36} fontSize={NAME_SIZE}>
                  {text}
                  <title>{text}</title>
                </text>
              </g>
            ))}
          </g>
        );
      })}
    </>
  );
});
