import { Bi } from '../Bi';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import { ExhibitList } from './ExhibitList';
import styles from './list.module.css';

/** The visit where the hall cannot be drawn: the visitor is told why and gets every exhibit with its record. */
export function ListPage() {
  const words = useWords();
  const hall = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value : null));
  return (
    <div className={styles['page']}>
      {hall ? (
        <h1 className={styles['pageTitle']}>
          <Bi text={hall.title} />{' '}
          <span className={styles['pageOther']}>
            <Bi text={hall.title} which="other" />
          </span>
        </h1>
      ) : null}
      <h2 className={styles['pageSubtitle']}>{words('notice.unavailableTitle')}</h2>
      <output className={styles['told']}>{words('notice.unavailable')}</output>
      <ExhibitList />
    </div>
  );
}
