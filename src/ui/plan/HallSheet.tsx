import { type CSSProperties, useId, useMemo } from 'react';
import type { HallData } from '../../domain/hall/hall';
import type { PlanHall } from '../../domain/plan/schemas';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import { PlanDrawing } from './PlanDrawing';
import { PlanTrail } from './PlanTrail';
import { PlanWay } from './PlanWay';
import styles from './plan.module.css';
import { type Lie, sheetOf, transformOf, viewBoxOf, zonesOn } from './planShapes';
import { VisitorMarker } from './VisitorMarker';
import { ZoneButtons } from './ZoneButtons';

export interface HallSheetProps {
  readonly data: HallData;
  readonly hall: PlanHall;
  readonly lie: Lie;
}

/** The plan of one hall, drawn to scale in metres; its zones are buttons. */
export function HallSheet({ data, hall, lie }: HallSheetProps) {
  const words = useWords();
  const hintId = useId();
  const language = useGallery((state) => state.language);
  const sheet = useMemo(() => sheetOf(hall), [hall]);
  const zones = useMemo(() => zonesOn(sheet, data.plan.zones), [sheet, data]);
  const ratio = lie === 'across' ? sheet.w / sheet.h : sheet.h / sheet.w;
  const shape: CSSProperties & Record<'--ratio', number> = { '--ratio': ratio };
  return (
    <figure className={styles['sheet']}>
      <figcaption className={styles['hallTitle']}>{hall.title[language]}</figcaption>
      <svg
        className={styles['drawing']}
        style={shape}
        viewBox={viewBoxOf(sheet, lie)}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no such element
        role="group"
        aria-label={words('plan.of', { hall: hall.title[language] })}
        aria-describedby={hintId}
      >
        <g transform={transformOf(sheet, lie)}>
          <PlanDrawing data={data} />
          <PlanTrail />
          <PlanWay />
          <ZoneButtons data={data} zones={zones} lie={lie} />
          <VisitorMarker />
        </g>
      </svg>
      <p id={hintId} className="sr-only">
        {words('plan.zones')}
      </p>
    </figure>
  );
}
