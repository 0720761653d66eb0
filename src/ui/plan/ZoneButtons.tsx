import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import type { HallData } from '../../domain/hall/hall';
import type { Zone } from '../../domain/plan/schemas';
import type { PlanPoint } from '../../domain/units';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './plan.module.css';
import { type Lie, middleOf, pathOf, storyOfZone } from './planShapes';

export interface ZoneButtonsProps {
  readonly data: HallData;
  readonly zones: readonly Zone[];
  readonly lie: Lie;
}

const STEP: Readonly<Record<string, 1 | -1 | undefined>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The zones as buttons: one stop for the Tab key, arrow keys in walking order. A zone with a story leads to the story's
 * head, a passage to the point that was clicked (or to its anchor).
 */
export function ZoneButtons({ data, zones, lie }: ZoneButtonsProps) {
  const words = useWords();
  const visit = useVisit();
  const language = useGallery((state) => state.language);
  const here = useGallery((state) => state.zone);
  const [current, setCurrent] = useState<string | null>(null);
  const group = useRef<SVGGElement>(null);
  const stop = zones.some(({ id }) => id === current) ? current : (zones.find(({ id }) => id === here) ?? zones[0])?.id;

  const go = (zone: Zone, point: PlanPoint | null): void => {
    const story = storyOfZone(zone, data.cells);
    if (story) {
      visit.hopToStory(story.story);
      return;
    }
    visit.walkTo(point ?? { x: zone.anchor[0], z: zone.anchor[1] });
    visit.showSurface('none');
  };
  const handleKeyDown = (event: KeyboardEvent<SVGElement>, at: number): void => {
    const zone = zones[at];
    if (!zone) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      go(zone, null);
      return;
    }
    const by = STEP[event.key];
    const next = by === undefined ? undefined : zones[(at + by + zones.length) % zones.length];
    if (!next) return;
    event.preventDefault();
    setCurrent(next.id);
    group.current?.querySelector<SVGElement>(`[data-zone="${next.id}"]`)?.focus();
  };

  return (
    <g ref={group}>
      {zones.map((zone, at) => {
        const story = storyOfZone(zone, data.cells);
        const place = (story ?? zone).title[language];
        const middle = middleOf(zone.outline);
        return (
          <g key={zone.id}>
            <path
              d={pathOf(zone.outline)}
              className={styles['zone']}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no button
              role="button"
              tabIndex={zone.id === stop ? 0 : -1}
              data-zone={zone.id}
              aria-current={zone.id === here ? 'location' : undefined}
              aria-label={words(story ? 'plan.goTo' : 'plan.walkTo', { place })}
              onClick={(event) => go(zone, pointOf(event))}
              onFocus={() => setCurrent(zone.id)}
              onKeyDown={(event) => handleKeyDown(event, at)}
            >
              <title>{place}</title>
            </path>
            {zone.order === null ? null : (
              <text
                className={styles['number']}
                x={middle.x}
                y={middle.z}
                transform={lie === 'down' ? `rotate(-90 ${middle.x} ${middle.z})` : undefined}
                aria-hidden="true"
              >
                {zone.order}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** The clicked point in plan space. */
function pointOf(event: MouseEvent<SVGGraphicsElement>): PlanPoint | null {
  const matrix = event.currentTarget.getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return { x, z: y };
}
