import { useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Bi } from '../Bi';
import { Notice } from '../notices/Notices';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import { filterIndex, groupIndex } from './groupIndex';
import styles from './list.module.css';
import { PagesLink } from './PagesLink';
import { placesInSection } from './placesInSection';
import { StoryEntry } from './StoryEntry';
import { useListInStep } from './useListInStep';

/**
 * Every exhibit in the curator's order, by section and story, with a filter over the titles; in step with the visitor
 * where the hall is drawn. Works without the hall.
 */
export function ExhibitList() {
  const words = useWords();
  const visit = useVisit();
  const filterId = useId();
  const hintId = useId();
  const list = useRef<HTMLDivElement>(null);
  const index = useGallery((state) => state.index);
  const hall = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value : null));
  const isDrawn = useGallery((state) => state.rendering !== 'unavailable');
  const [asked, setAsked] = useState('');
  const wanted = useDeferredValue(asked);
  const found = useMemo(() => (index.status === 'ready' ? filterIndex(index.value, wanted) : []), [index, wanted]);
  const groups = useMemo(() => (hall ? groupIndex(found, hall) : []), [found, hall]);
  const places = useMemo(() => placesInSection(index.status === 'ready' ? index.value : []), [index]);
  const shown = useMemo(() => groups.flatMap(({ stories }) => stories.flatMap(({ exhibits }) => exhibits)), [groups]);
  const isFiltered = wanted.trim() !== '';
  const { here, openStories, handleKeyDown, ...step } = useListInStep(list, shown, isDrawn);
  const toggleStory = useStable(step.toggleStory);
  const handleFocus = useStable(step.handleFocus);

  useEffect(() => {
    void visit.enterHall();
    void visit.readIndex();
  }, [visit]);

  if (index.status === 'failed')
    return (
      <Notice text={words('notice.indexFailed')} again={words('tryAgain')} onAgain={() => void visit.readIndex()} />
    );
  if (index.status !== 'ready' || !hall) return <output>{words('loading')}</output>;

  return (
    // Keys of the lines and of the filter pass here; the element itself means nothing.
    <div ref={list} role="presentation" className={styles['list']} onKeyDown={handleKeyDown}>
      <div className={styles['filter']}>
        <label htmlFor={filterId}>{words('list.filter')}</label>
        <input
          id={filterId}
          type="search"
          className={styles['input']}
          value={asked}
          placeholder={words('list.filterHint')}
          autoComplete="off"
          aria-describedby={hintId}
          onChange={(event) => setAsked(event.target.value)}
        />
        <output className={styles['found']}>
          {isFiltered
            ? words('list.found', { count: found.length })
            : words('list.count', { count: index.value.length })}
        </output>
        <p id={hintId} className={styles['hint']}>
          {words(isDrawn ? 'twin.keysInStep' : 'twin.keys')}
        </p>
      </div>
      {groups.map((group) => (
        <section key={group.section} className={styles['section']}>
          <h3 className={styles['sectionTitle']} style={{ borderInlineStartColor: group.accent }}>
            <Bi text={group.title} />{' '}
            <span className={styles['quiet']}>
              {words('list.count', { count: group.stories.reduce((sum, { exhibits }) => sum + exhibits.length, 0) })}
            </span>
          </h3>
          {group.stories.map((story) => (
            <StoryEntry
              key={story.story}
              group={story}
              isOpen={isFiltered || openStories.has(story.story)}
              onToggle={toggleStory}
              places={places}
              here={story.exhibits.some(({ id }) => id === here) ? here : null}
              onFocusExhibit={handleFocus}
            />
          ))}
        </section>
      ))}
      <PagesLink />
    </div>
  );
}

/** The same function at every render, doing what the latest one does; lines that did not change are then not drawn anew. */
function useStable<A extends readonly unknown[]>(latest: (...values: A) => void): (...values: A) => void {
  const current = useRef(latest);
  useEffect(() => {
    current.current = latest;
  });
  return useCallback((...values: A) => current.current(...values), []);
}
