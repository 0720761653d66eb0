import { useMemo } from 'react';
import { tallyYears } from '../../domain/chronology/isOfYears';
import { yearsInWords } from '../../domain/chronology/yearsInWords';
import { Icon } from '../Icon';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './timeline.module.css';

/** Says over the hall which years are lit and how many exhibits that is; leads back to the timeline, and shows all again. */
export function YearsChip() {
  const words = useWords();
  const visit = useVisit();
  const years = useGallery((state) => state.years);
  const language = useGallery((state) => state.language);
  const index = useGallery((state) => (state.index.status === 'ready' ? state.index.value : null));
  const tally = useMemo(() => (index && years ? tallyYears(index, years) : null), [index, years]);
  if (!years || !tally) return null;
  const said = {
    years: yearsInWords(years, language),
    exhibits: words('explore.exhibitsCount', { count: tally.matching }),
  };
  return (
    <div className={styles['chip']}>
      <button
        type="button"
        className={styles['chipOpen']}
        aria-label={words('explore.chipOpen', said)}
        title={words('explore.undated', { count: tally.undated })}
        onClick={() => visit.showSurface('timeline')}
      >
        {words('explore.chip', said)}
      </button>
      <button
        type="button"
        className={styles['chipClear']}
        aria-label={words('explore.chipClear')}
        title={words('explore.chipClear')}
        onClick={() => void visit.chooseYears(null)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
