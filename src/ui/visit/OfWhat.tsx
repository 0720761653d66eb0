import { Bi } from '../Bi';
import { useGallery } from '../useGallery';
import styles from './visit.module.css';

/** The exhibition's title at the head of the printed list. */
export function OfWhat() {
  const title = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value.title : null));
  return title ? (
    <p className={styles['ofWhat']}>
      <Bi text={title} />
    </p>
  ) : null;
}
