import { type ToggleEvent, useState } from 'react';
import type { ExhibitRecord } from '../../domain/hall/hall';
import { dateInWords, lifeInWords } from '../../domain/language/dateInWords';
import { Bi, LANGUAGE_TAG } from '../Bi';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './panel.module.css';

type PersonRecord = ExhibitRecord['personRecords'][number];

/** The people of a record: name, years and part in it; each opens to a card with the life and further exhibits. */
export function RecordPeople({ record }: { readonly record: ExhibitRecord }) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  return (
    <ul className={styles['people']}>
      {record.personRecords.map((person) => {
        const life = lifeInWords(person.birth, person.death, language);
        const role = record.people.find(({ id }) => id === person.id)?.role;
        return (
          <li key={person.id}>
            <PersonDetails person={person} exhibit={record.id}>
              <Bi text={person.name} className={styles['personName']} />{' '}
              <span className={styles['quiet']}>
                {[life, role ? words(`role.${role}`) : null].filter((part) => part !== null).join(' · ')}
              </span>
            </PersonDetails>
          </li>
        );
      })}
    </ul>
  );
}

interface PersonDetailsProps {
  readonly person: PersonRecord;
  /** The exhibit whose panel this is; not listed again among the person's exhibits. */
  readonly exhibit: string;
  readonly children: React.ReactNode;
}

function PersonDetails({ person, exhibit, children }: PersonDetailsProps) {
  const visit = useVisit();
  const [isOpen, setOpen] = useState(false);
  const handleToggle = (event: ToggleEvent<HTMLDetailsElement>): void => {
    setOpen(event.currentTarget.open);
    if (event.currentTarget.open) void visit.readReference();
  };
  return (
    <details onToggle={handleToggle}>
      <summary className={styles['person']}>
        <span>{children}</span>
      </summary>
      {isOpen ? <PersonCard person={person} exhibit={exhibit} /> : null}
    </details>
  );
}

/** A person's life in short, and what else of theirs hangs here. */
function PersonCard({ person, exhibit }: Omit<PersonDetailsProps, 'children'>) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const visit = useVisit();
  const index = useGallery((state) => (state.index.status === 'ready' ? state.index.value : null));
  const ids = useGallery((state) =>
    state.reference.status === 'ready'
      ? state.reference.value.people.find(({ id }) => id === person.id)?.exhibits
      : undefined,
  );
  const others = (ids ?? []).flatMap((id) => {
    const entry = id === exhibit ? undefined : index?.find((line) => line.id === id);
    return entry ? [entry] : [];
  });
  return (
    <div className={styles['card']}>
      <p className={styles['quiet']}>
        <Bi text={person.name} which="other" />
      </p>
      <dl className={styles['lifeDates']}>
        <dt>{words('panel.born')}</dt>
        <dd>{person.birth === null ? words('notKnown') : dateInWords(person.birth, language)}</dd>
        <dt>{words('panel.died')}</dt>
        <dd>{person.death === null ? words('notKnown') : dateInWords(person.death, language)}</dd>
      </dl>
      {person.role ? (
        <p>
          <Bi text={person.role} />
        </p>
      ) : null}
      <p lang={LANGUAGE_TAG[language]}>{person.text[language]}</p>
      {ids ? <p className={styles['quiet']}>{words('panel.personExhibits', { count: ids.length })}</p> : null}
      <ul className={styles['links']}>
        {others.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              className={styles['linkButton']}
              onClick={() => void visit.openExhibit(entry.id, 'panel')}
            >
              <Bi text={entry.title} className={styles['linkTitle']} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
