import { useId } from 'react';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import type { countriesOf, PeopleChoice } from './choosePeople';
import styles from './people.module.css';

export interface PeopleFiltersProps {
  readonly choice: PeopleChoice;
  readonly countries: ReturnType<typeof countriesOf>;
  readonly onChange: (choice: PeopleChoice) => void;
}

/** Name, section and country that the list of people is narrowed by. */
export function PeopleFilters({ choice, countries, onChange }: PeopleFiltersProps) {
  const words = useWords();
  const ids = useId();
  const language = useGallery((state) => state.language);
  const sections = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value.sections : null));
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <search> is not yet known to all screen readers
    <div role="search" className={styles['filters']}>
      <div className={styles['filter']}>
        <label htmlFor={`${ids}-name`}>{words('explore.peopleFilter')}</label>
        <input
          id={`${ids}-name`}
          type="search"
          className={styles['input']}
          value={choice.name}
          placeholder={words('explore.peopleFilterHint')}
          autoComplete="off"
          onChange={(event) => onChange({ ...choice, name: event.target.value })}
        />
      </div>
      <div className={styles['filter']}>
        <label htmlFor={`${ids}-section`}>{words('explore.section')}</label>
        <select
          id={`${ids}-section`}
          className={styles['input']}
          value={choice.section ?? ''}
          onChange={({ target }) =>
            onChange({ ...choice, section: sections?.find(({ id }) => id === target.value)?.id ?? null })
          }
        >
          <option value="">{words('explore.anySection')}</option>
          {(sections ?? []).map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </select>
      </div>
      <div className={styles['filter']}>
        <label htmlFor={`${ids}-country`}>{words('explore.country')}</label>
        <select
          id={`${ids}-country`}
          className={styles['input']}
          value={choice.country ?? ''}
          onChange={({ target }) => onChange({ ...choice, country: target.value === '' ? null : target.value })}
        >
          <option value="">{words('explore.anyCountry')}</option>
          {countries.map(({ name, count }) => (
            <option key={name.en} value={name.en}>
              {`${name[language]} (${count})`}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
