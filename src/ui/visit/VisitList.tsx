import { useId, useRef } from 'react';
import type { IndexEntry } from '../../domain/hall/hall';
import { dateInWords } from '../../domain/language/dateInWords';
import { Bi } from '../Bi';
import { Icon } from '../Icon';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './visit.module.css';

export interface VisitListProps {
  readonly title: string;
  readonly entries: readonly IndexEntry[];
  /** Said where there is nothing to list. */
  readonly empty: string;
  /** Takes a line off the list; without it the list is to be read only. */
  readonly onRemove?: (id: string) => void;
}

/** A headed list of exhibits, each leading there. */
export function VisitList({ title, entries, empty, onRemove }: VisitListProps) {
  const words = useWords();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (id: string): void => {
    onRemove?.(id);
    // The button that had the focus goes with its line.
    heading.current?.focus();
  };
  return (
    <section className={styles['part']} aria-labelledby={titleId}>
      <h3 ref={heading} id={titleId} tabIndex={-1} className={styles['partTitle']}>
        {title} <span className={styles['quiet']}>{words('list.count', { count: entries.length })}</span>
      </h3>
      {entries.length === 0 ? <p className={styles['empty']}>{empty}</p> : null}
      <ol className={styles['list']}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles['line']}>
            <Line entry={entry} />
            {onRemove ? <RemoveButton entry={entry} onRemove={remove} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ entry }: { readonly entry: IndexEntry }) {
  const words = useWords();
  const visit = useVisit();
  const language = useGallery((state) => state.language);
  const story = useGallery((state) =>
    state.hall.status === 'ready' ? state.hall.value.cells.find((cell) => cell.story === entry.story) : undefined,
  );
  const date = entry.date === null ? null : dateInWords(entry.date, language);
  return (
    <button type="button" className={styles['exhibit']} onClick={() => void visit.openExhibit(entry.id, 'list')}>
      <Bi text={entry.title} className={styles['title']} />
      <Bi text={entry.title} which="other" className={styles['other']} />
      <span className={styles['quiet']}>
        {[words(`kind.${entry.kind}`), date, story?.title[language]].filter(Boolean).join(' · ')}
      </span>
    </button>
  );
}

interface RemoveButtonProps {
  readonly entry: IndexEntry;
  readonly onRemove: (id: string) => void;
}

function RemoveButton({ entry, onRemove }: RemoveButtonProps) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const label = words('visit.remove', { title: entry.title[language] });
  return (
    <button
      type="button"
      className={styles['remove']}
      aria-label={label}
      title={label}
      onClick={() => onRemove(entry.id)}
    >
      <Icon name="close" />
    </button>
  );
}
