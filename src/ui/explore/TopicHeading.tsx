import { useEffect, useRef } from 'react';
import type { Bilingual } from '../../domain/language/language';
import { Bi } from '../Bi';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './explore.module.css';
import { scrollTo } from './scrollTo';

/** Name of what a surface shows, in both languages. Takes the focus, and is the page's title, as long as it is shown. */
export function TopicHeading({ name }: { readonly name: Bilingual }) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useGallery((state) => name[state.language]);
  const exhibition = useGallery((state) =>
    state.hall.status === 'ready' ? state.hall.value.title[state.language] : null,
  );
  useEffect(() => {
    if (!heading.current) return;
    heading.current.focus({ preventScroll: true });
    scrollTo(heading.current, 'nearest');
  }, [name]);
  useEffect(() => {
    if (exhibition === null) return;
    const before = document.title;
    document.title = words('documentTitle', { exhibit: shown, title: exhibition });
    return () => {
      document.title = before;
    };
  }, [words, shown, exhibition]);
  return (
    <div className={styles['topicTitles']}>
      <h3 ref={heading} tabIndex={-1} className={styles['topicTitle']}>
        <Bi text={name} />
      </h3>
      <p className={styles['topicOther']}>
        <Bi text={name} which="other" />
      </p>
    </div>
  );
}
