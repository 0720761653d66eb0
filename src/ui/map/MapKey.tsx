import type { Journey } from '../../domain/catalogue/schemas';
import { useWords } from '../words/useWords';
import styles from './map.module.css';
import { radiusOf } from './planMap';

/** Numbers of exhibits whose dots the key shows. */
const DOTS = [1, 10, 40] as const;
const WAYS = ['air', 'road', 'rail', 'foot', 'sea', 'mixed'] as const;

/** What dots and lines mean, that they are schematic, and where the coastline comes from. */
export function MapKey({ journeys }: { readonly journeys: readonly Journey[] }) {
  const words = useWords();
  const used = WAYS.filter((by) => journeys.some((journey) => journey.by === by));
  return (
    <div className={styles['key']}>
      <ul className={styles['keyList']} aria-label={words('explore.key')}>
        {DOTS.map((count) => (
          <li key={count}>
            <svg width={2 * radiusOf(count) + 2} height="28" aria-hidden="true">
              <circle cx={radiusOf(count) + 1} cy="14" r={radiusOf(count)} className={styles['dot']} />
            </svg>
            {words('explore.exhibitsCount', { count })}
          </li>
        ))}
        {used.map((by) => (
          <li key={by}>
            <WaySample by={by} />
            {words(`explore.${by}`)}
          </li>
        ))}
      </ul>
      <p className={styles['credit']}>
        {used.length > 0 ? `${words('explore.schematic')} ` : null}
        {words('explore.naturalEarth')}
      </p>
    </div>
  );
}

/** A piece of line as the map draws it. */
export function WaySample({ by }: { readonly by: Journey['by'] }) {
  return (
    <svg width="40" height="14" aria-hidden="true" className={styles['sample']}>
      <g className={styles['way']} data-by={by}>
        <path d="M2 7H38" className={styles['wayLine']} />
        {by === 'rail' ? <path d="M2 7H38" className={styles['sleepers']} /> : null}
      </g>
    </svg>
  );
}
