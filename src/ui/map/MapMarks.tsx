import { useMemo } from 'react';
import type { MapFrame, MapWindow } from '../../domain/geography/mapWindow';
import { type Badge, placeBadges } from '../../domain/geography/placeBadges';
import { boxAround, type LabelBox, placeLabels } from '../../domain/geography/placeLabels';
import type { Topic } from '../../state/galleryState';
import { useGallery } from '../useGallery';
import styles from './map.module.css';
import { dotsIn, type MapPlan, pathOfLine, waysIn } from './planMap';

export interface MapMarksProps {
  readonly plan: MapPlan;
  readonly frame: MapFrame;
  readonly window: MapWindow;
  /** What the list beside the map shows, and what the pointer is on. */
  readonly chosen: Topic | null;
  readonly pointed: Topic | null;
}

/** Font size of a name; of the chosen or pointed one. */
const SIZE = 13;
const LARGE = 15;
/** Numbers of journeys keep this far from one another, in pixels. */
const BADGES_APART = 24;
const BADGE = 9;

/** Journeys, places and their names over the ground of a map; only to be looked at. */
export function MapMarks({ plan, frame, window, chosen, pointed }: MapMarksProps) {
  const language = useGallery((state) => state.language);
  const dots = useMemo(() => dotsIn(frame, window, plan.places), [frame, window, plan]);
  const ways = useMemo(() => waysIn(frame, window, plan.journeys), [frame, window, plan]);
  const badges = useMemo(() => placeBadges(ways, dots, frame, BADGES_APART), [ways, dots, frame]);
  const isLit = (kind: Topic['kind'], id: string): boolean =>
    [chosen, pointed].some((topic) => topic?.kind === kind && topic.id === id);
  const labels = useMemo(() => {
    const first = (id: string): boolean =>
      [chosen, pointed].some((topic) => topic?.kind === 'place' && topic.id === id);
    const named = plan.places.flatMap(({ place, name }, at) => {
      const dot = dots[at];
      return dot ? [{ ...dot, text: name[language], size: first(place.id) ? LARGE : SIZE }] : [];
    });
    const inOrder = named.sort((a, b) => Number(first(b.id)) - Number(first(a.id)));
    return placeLabels(inOrder, frame, takenIn(frame, badges));
  }, [plan, dots, badges, frame, language, chosen, pointed]);
  const isJourneyChosen = chosen?.kind === 'journey';

  return (
    <>
      <g data-quiet={isJourneyChosen}>
        {ways.map(({ id, lines }, at) => {
          const by = plan.journeys[at]?.journey.by ?? 'mixed';
          const d = lines.map(pathOfLine).join('');
          return (
            <g key={id} className={styles['way']} data-by={by} data-lit={isLit('journey', id)}>
              <path d={d} className={styles['wayHalo']} />
              <path d={d} className={styles['wayLine']} />
              {by === 'rail' ? <path d={d} className={styles['sleepers']} /> : null}
            </g>
          );
        })}
      </g>
      <g data-quiet={isJourneyChosen}>
        {dots.map(({ id, x, y, r }, at) => (
          <circle
            key={id}
            cx={x}
            cy={y}
            r={r}
            className={styles['dot']}
            data-approximate={plan.places[at]?.place.approximate}
            data-lit={isLit('place', id)}
          />
        ))}
      </g>
      {badges.map(({ id, x, y }) => (
        <g key={id} className={styles['badge']} data-lit={isLit('journey', id)} transform={`translate(${x} ${y})`}>
          <circle r={BADGE} />
          <text y="4">{plan.journeys.findIndex(({ journey }) => journey.id === id) + 1}</text>
        </g>
      ))}
      {labels.map(({ id, x, y, anchor, size, text }) => (
        <text
          key={id}
          x={x}
          y={y}
          textAnchor={anchor}
          fontSize={size}
          className={styles['label']}
          data-lit={isLit('place', id)}
        >
          {text}
        </text>
      ))}
    </>
  );
}

/** Where no name may lie: numbers of journeys, the tools at the top right, the scale at the bottom left. */
function takenIn({ w, h }: MapFrame, badges: readonly Badge[]): readonly LabelBox[] {
  return [
    ...badges.map(({ x, y }) => boxAround({ x, y, r: BADGE })),
    { left: w - 62, right: w, top: 0, bottom: 150 },
    { left: 0, right: 260, top: h - 34, bottom: h },
  ];
}
