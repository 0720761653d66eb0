import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { lifeInWords } from '../../../src/domain/language/dateInWords';
import { Part } from '../document/Part';
import { usePage } from '../document/pageContext';

/** The people of a record: name, years, and part in it. */
export function ExhibitPeople({ exhibit }: { readonly exhibit: Exhibit }) {
  const { words, say, material, href, language } = usePage();
  const people = exhibit.people.flatMap(({ id, role }) => {
    const person = material.person(id);
    return person ? [{ person, role }] : [];
  });
  if (people.length === 0) return null;
  return (
    <Part title={words('panel.people')}>
      <ul>
        {people.map(({ person, role }) => {
          const life = lifeInWords(person.birth, person.death, language);
          return (
            <li key={`${person.id} ${role}`}>
              <a href={href({ kind: 'person', id: person.id })}>{say(person.name)}</a>{' '}
              <small>{[life, words(`role.${role}`)].filter((part) => part !== null).join(' · ')}</small>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
