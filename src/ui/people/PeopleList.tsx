import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { Section } from '../../domain/catalogue/schemas';
import type { HallData, PersonEntry } from '../../domain/hall/hall';
import { lifeInWords } from '../../domain/language/dateInWords';
import { Bi } from '../Bi';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import { choosePeople, countriesOf, groupPeople } from './choosePeople';
import { PeopleFilters } from './PeopleFilters';
import styles from './people.module.css';

/** While the hall is not known. */
const NO_SECTIONS: HallData['sections'] = [];

/** Everybody by section, with filters by name, section and country. */
export function PeopleList({ people }: { readonly people: readonly PersonEntry[] }) {
  const words = useWords();
  const [choice, setChoice] = useState<{ name: string; section: Section | null; country: string | null }>({
    name: '',
    section: null,
    country: null,
  });
  const wanted = useDeferredValue(choice);
  const found = useMemo(() => choosePeople(people, wanted), [people, wanted]);
  const sections = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value.sections : NO_SECTIONS));
  const groups = useMemo(
    () =>
      groupPeople(
        found,
        sections.map(({ id }) => id),
      ),
    [found, sections],
  );
  const countries = useMemo(() => countriesOf(people), [people]);
  return (
    <>
      <PeopleFilters choice={choice} countries={countries} onChange={setChoice} />
      <output className={styles['found']}>{words('explore.peopleFound', { count: found.length })}</output>
      {groups.map((group) => (
        <PeopleSection key={group.section ?? ''} section={group.section} people={group.people} />
      ))}
    </>
  );
}

function PeopleSection({
  section,
  people,
}: {
  readonly section: Section | null;
  readonly people: readonly PersonEntry[];
}) {
  const words = useWords();
  const titleId = useId();
  const head = useGallery((state) =>
    state.hall.status === 'ready' ? state.hall.value.sections.find(({ id }) => id === section) : undefined,
  );
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className={styles['sectionTitle']} style={{ borderInlineStartColor: head?.accent }}>
        {head ? <Bi text={head.title} /> : words('explore.noSection')}{' '}
        <span className={styles['quiet']}>{words('explore.peopleFound', { count: people.length })}</span>
      </h3>
      <ul className={styles['people']}>
        {people.map((person) => (
          <li key={person.id}>
            <PersonCard person={person} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PersonCard({ person }: { readonly person: PersonEntry }) {
  const words = useWords();
  const visit = useVisit();
  const language = useGallery((state) => state.language);
  const life = lifeInWords(person.birth, person.death, language);
  const about = [life, person.country?.[language] ?? null].filter((part) => part !== null).join(' · ');
  return (
    <button
      type="button"
      className={styles['person']}
      onClick={() => visit.readAbout({ kind: 'person', id: person.id })}
    >
      <Bi text={person.name} className={styles['name']} />
      <Bi text={person.name} which="other" className={styles['nameOther']} />
      {about === '' ? null : <span className={styles['quiet']}>{about}</span>}
      {person.role ? <Bi text={person.role} className={styles['role']} /> : null}
      <span className={styles['count']}>{words('explore.exhibitsCount', { count: person.exhibits.length })}</span>
    </button>
  );
}
