import type { ExhibitRecord } from '../../domain/hall/hall';
import { lifeInWords } from '../../domain/language/dateInWords';
import { Bi } from '../Bi';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './panel.module.css';

/** The people of a record: name, years and part in it; each opens everything the catalogue says about them. */
export function RecordPeople({ record }: { readonly record: ExhibitRecord }) {
  const words = useWords();
  const visit = useVisit();
  const language = useGallery((state) => state.language);
  return (
    <ul className={styles['people']}>
      {record.personRecords.map((person) => {
        const life = lifeInWords(person.birth, person.death, language);
        const role = record.people.find(({ id }) => id === person.id)?.role;
        return (
          <li key={person.id}>
            <button
              type="button"
              className={styles['person']}
              onClick={() => visit.readAbout({ kind: 'person', id: person.id })}
            >
              <Bi text={person.name} className={styles['personName']} />{' '}
              <span className={styles['quiet']}>
                {[life, role ? words(`role.${role}`) : null].filter((part) => part !== null).join(' · ')}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
