import type { IndexEntry } from '../../domain/hall/hall';
import { dateInWords } from '../../domain/language/dateInWords';
import { Bi } from '../Bi';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import type { StoryGroup } from './groupIndex';
import styles from './list.module.css';

export interface StoryEntryProps {
  readonly group: StoryGroup;
  /** While filtering every story stands open. */
  readonly isFiltered: boolean;
}

/** One story of the list: its title with the count, the way there, and its exhibits. */
export function StoryEntry({ group, isFiltered }: StoryEntryProps) {
  const words = useWords();
  const visit = useVisit();
  const language = useGallery((state) => state.language);
  const isDrawn = useGallery((state) => state.rendering !== 'unavailable');
  return (
    <details className={styles['story']} open={isFiltered}>
      <summary className={styles['storyTitle']}>
        <Bi text={group.title} />{' '}
        <span className={styles['quiet']}>{words('list.count', { count: group.exhibits.length })}</span>
      </summary>
      {isDrawn ? (
        <button
          type="button"
          className={styles['goTo']}
          aria-label={words('list.goToStory', { title: group.title[language] })}
          onClick={() => visit.hopToStory(group.story)}
        >
          {words('list.goTo')}
        </button>
      ) : null}
      <ol className={styles['exhibits']}>
        {group.exhibits.map((entry) => (
          <li key={entry.id}>
            <ExhibitEntry entry={entry} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function ExhibitEntry({ entry }: { readonly entry: IndexEntry }) {
  const words = useWords();
  const visit = useVisit();
  const language = useGallery((state) => state.language);
  const isOpen = useGallery((state) => state.open === entry.id);
  return (
    <button
      type="button"
      className={styles['exhibit']}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => void visit.openExhibit(entry.id, 'list')}
    >
      <Bi text={entry.title} className={styles['exhibitTitle']} />
      <Bi text={entry.title} which="other" className={styles['exhibitOther']} />
      <span className={styles['quiet']}>
        {words(`kind.${entry.kind}`)}
        {entry.date === null ? null : ` · ${dateInWords(entry.date, language)}`}
      </span>
    </button>
  );
}
