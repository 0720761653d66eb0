import { siteAddress } from '../siteAddress';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './list.module.css';

/** The way to the static pages: the same visit without 3D and without script. */
export function PagesLink() {
  const words = useWords();
  const language = useGallery((state) => state.language);
  return (
    <p className={styles['pages']}>
      <a href={siteAddress(language === 'zh' ? 'route/' : 'en/route/')}>{words('twin.pages')}</a>{' '}
      <span className={styles['quiet']}>{words('twin.pagesAre')}</span>
    </p>
  );
}
