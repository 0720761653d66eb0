import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { Bi } from '../Bi';
import { Notice } from '../notices/Notices';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import { filterIndex, groupIndex } from './groupIndex';
import styles from './list.module.css';
import { StoryEntry } from './StoryEntry';

/** Every exhibit in the curator's order, by section and story, with a filter over the titles. Works without the hall. */
export function ExhibitList() {
  const words = useWords();
  const visit = useVisit();
  const filterId = useId();
  const index = useGallery((state) => state.index);
  const hall = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value : null));
  const [asked, setAsked] = useState('');
  const wanted = useDeferredValue(asked);
  const found = useMemo(() => (index.status === 'ready' ? filterIndex(index.value, wanted) : []), [index, wanted]);
  const groups = useMemo(() => (hall ? groupIndex(found, hall) : []), [found, hall]);
  const isFiltered = wanted.trim() !== '';

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
    <div className={styles['list']}>
      <div className={styles['filter']}>
        <label htmlFor={filterId}>{words('list.filter')}</label>
        <input
          id={filterId}
          type="search"
          className={styles['input']}
          value={asked}
          placeholder={words('list.filterHint')}
          autoComplete="off"
          onChange={(event) => setAsked(event.target.value)}
        />
        <output className={styles['found']}>
          {isFiltered
            ? words('list.found', { count: found.length })
            : words('list.count', { count: index.value.length })}
        </output>
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
            <StoryEntry key={story.story} group={story} isFiltered={isFiltered} />
          ))}
        </section>
      ))}
    </div>
  );
}
