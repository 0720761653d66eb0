import { memo } from 'react';
import type { IndexEntry } from '../../domain/hall/hall';
import { dateInWords } from '../../domain/language/dateInWords';
import { Bi } from '../Bi';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import type { StoryGroup } from './groupIndex';
import styles from './list.module.css';
import type { PlaceInSection } from './placesInSection';
import { LINE_MARK } from './useListInStep';

export interface StoryEntryProps {
  readonly group: StoryGroup;
  readonly isOpen: boolean;
  readonly onToggle: (story: string, isOpen: boolean) => void;
  readonly places: ReadonlyMap<string, PlaceInSection>;
  /** Exhibit of this story that the visitor is at; null where it is in another. */
  readonly here: string | null;
  readonly onFocusExhibit: (id: string) => void;
}

/** One story of the list: its title with the count, the way there, and its exhibits. */
export const StoryEntry = memo(function StoryEntry({ group, isOpen, onToggle, ...lines }: StoryEntryProps) {
  const words = useWords();
  const visit = useVisit();
  const language = useGallery((state) => state.language);
  const isDrawn = useGallery((state) => state.rendering !== 'unavailable');
  return (
    <details
      className={styles['story']}
      data-list-story={group.story}
      open={isOpen}
      onToggle={(event) => onToggle(group.story, event.currentTarget.open)}
    >
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
            <ExhibitLine
              entry={entry}
              place={lines.places.get(entry.id)}
              isHere={lines.here === entry.id}
              onFocus={lines.onFocusExhibit}
            />
          </li>
        ))}
      </ol>
    </details>
  );
});

interface ExhibitLineProps {
  readonly entry: IndexEntry;
  readonly place: PlaceInSection | undefined;
  readonly isHere: boolean;
  readonly onFocus: (id: string) => void;
}

function ExhibitLine({ entry, place, isHere, onFocus }: ExhibitLineProps) {
  const words = useWords();
  const visit = useVisit();
  const language = useGallery((state) => state.language);
  return (
    <button
      type="button"
      className={styles['exhibit']}
      {...{ [LINE_MARK]: entry.id }}
      aria-current={isHere ? 'location' : undefined}
      onFocus={() => onFocus(entry.id)}
      onClick={() => void visit.openExhibit(entry.id, 'list')}
    >
      <Bi text={entry.title} className={styles['exhibitTitle']} />
      <Bi text={entry.title} which="other" className={styles['exhibitOther']} />
      <span className={styles['quiet']}>
        {words(`kind.${entry.kind}`)}
        {entry.date === null ? null : ` · ${dateInWords(entry.date, language)}`}
      </span>
      {place ? (
        <>
          <span className={styles['place']} aria-hidden="true">
            {place.at}/{place.of}
          </span>
          <span className="sr-only">{` · ${words('panel.position', { ...place })}`}</span>
        </>
      ) : null}
    </button>
  );
}
