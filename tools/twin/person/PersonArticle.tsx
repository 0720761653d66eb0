import type { Exhibit, Person } from '../../../src/domain/catalogue/schemas';
import { dateInWords, lifeInWords } from '../../../src/domain/language/dateInWords';
import { Away } from '../document/Away';
import { ExhibitLinks } from '../document/ExhibitLinks';
import { Fact, Facts } from '../document/Facts';
import { OtherTitle } from '../document/OtherTitle';
import { Part } from '../document/Part';
import { usePage } from '../document/pageContext';
import { Sources } from '../document/Sources';

/** A person: who, when, where from, what the records tell, and every exhibit with the person's part in it. */
export function PersonArticle({ person }: { readonly person: Person }) {
  const { words, say, material, language } = usePage();
  const exhibits = material.exhibitsOfPerson(person.id);
  const journeys = material.journeysOfPerson(person.id);
  const inDate = (date: string | null): string | null => (date === null ? null : dateInWords(date, language));
  const about = [lifeInWords(person.birth, person.death, language), person.role && say(person.role)];
  const part = (exhibit: Exhibit): string =>
    exhibit.people
      .filter(({ id }) => id === person.id)
      .map(({ role }) => words(`role.${role}`))
      .join(words('count.join'));
  return (
    <article className="record">
      <p className="at">{about.filter((text) => text !== null).join(' · ')}</p>
      <h1>{say(person.name)}</h1>
      <OtherTitle text={person.name} />
      <div className="main">
        <p className="label">{say(person.text)}</p>
      </div>
      <div className="side">
        <Facts>
          <Fact term={words('person.born')}>{inDate(person.birth)}</Fact>
          <Fact term={words('person.died')}>{inDate(person.death)}</Fact>
          <Fact term={words('person.country')}>{person.country && say(person.country)}</Fact>
          <Fact term={words('person.inChina')}>{inDate(person.inChina)}</Fact>
          {person.otherNames.length > 0 ? (
            <Fact term={words('person.otherNames')}>{person.otherNames.join(words('count.join'))}</Fact>
          ) : null}
          <Identifiers person={person} />
        </Facts>
      </div>
      <div className="main">
        <Part title={words('person.exhibits', { count: exhibits.length })}>
          {exhibits.length > 0 ? <ExhibitLinks exhibits={exhibits} remark={part} /> : <p>{words('person.none')}</p>}
        </Part>
        {journeys.length > 0 ? (
          <Part title={words('person.journeys')}>
            {journeys.map(({ id, title, text }) => (
              <p key={id}>
                <b>{say(title)}</b> {say(text)}
              </p>
            ))}
          </Part>
        ) : null}
        {person.sources.length > 0 ? (
          <Part title={words('panel.sources')}>
            <Sources sources={person.sources} />
          </Part>
        ) : null}
      </div>
    </article>
  );
}

/** Files of the same person elsewhere, where the record is certain. */
function Identifiers({ person: { identifiers } }: { readonly person: Person }) {
  const { words } = usePage();
  const { wikidata, ulan } = identifiers;
  if (wikidata === null && ulan === null) return null;
  return (
    <Fact term={words('person.identifiers')}>
      {wikidata === null ? null : <Away href={`https://www.wikidata.org/wiki/${wikidata}`}>Wikidata {wikidata}</Away>}{' '}
      {ulan === null ? null : <Away href={`http://vocab.getty.edu/page/ulan/${ulan}`}>ULAN {ulan}</Away>}
    </Fact>
  );
}
