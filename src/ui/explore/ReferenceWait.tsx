import { Notice } from '../notices/Notices';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './explore.module.css';

/** Stands where the reference is still on its way, and says so where it did not arrive. */
export function ReferenceWait() {
  const words = useWords();
  const visit = useVisit();
  const hasFailed = useGallery(({ reference, index }) => reference.status === 'failed' || index.status === 'failed');
  if (!hasFailed) return <output className={styles['wait']}>{words('loading')}</output>;
  const again = (): void => {
    void visit.readReference();
    void visit.readIndex();
  };
  return (
    <div className={styles['wait']}>
      <Notice text={words('explore.failed')} again={words('tryAgain')} onAgain={again} />
    </div>
  );
}
