import { useWords } from '../words/useWords';
import { ResultRow } from './ResultRow';
import type { Result } from './result';
import styles from './search.module.css';
import { useDistances } from './useDistances';
import type { GridCombobox } from './useGridCombobox';

export interface ResultGridProps {
  readonly results: readonly Result[];
  readonly combobox: GridCombobox;
  readonly isDrawn: boolean;
}

/** The results as the grid of the field; where nothing was found, what one may try. */
export function ResultGrid({ results, combobox, isDrawn }: ResultGridProps) {
  const words = useWords();
  const distances = useDistances(results);
  if (results.length === 0) return <p className={styles['none']}>{words('search.none')}</p>;
  return (
    <div {...combobox.gridProps} className={styles['grid']} aria-label={words('search.results')}>
      {results.map((result, row) => (
        <ResultRow
          key={result.key}
          result={result}
          distance={distances.get(result.key) ?? null}
          activeColumn={combobox.active?.row === row ? combobox.active.column : null}
          openProps={combobox.cellProps(row, 0)}
          leadProps={isDrawn ? combobox.cellProps(row, 1) : null}
        />
      ))}
    </div>
  );
}
