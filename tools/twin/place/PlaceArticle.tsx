import type { Place } from '../../../src/domain/catalogue/schemas';
import { dateInWords } from '../../../src/domain/language/dateInWords';
import { Away } from '../document/Away';
import { ExhibitLinks } from '../document/ExhibitLinks';
import { Fact, Facts } from '../document/Facts';
import { OtherTitle } from '../document/OtherTitle';
import { Part } from '../document/Part';
import { usePage } from '../document/pageContext';
import { countryInWords } from './countryInWords';
import { positionInWords } from './positionInWords';

/** A place: what it is and was called, where it lies, what happened there, and every exhibit of it. */
export function PlaceArticle({ place }: { readonly place: Place }) {
  const { words, say, href, material, language } = usePage();
  const exhibits = material.exhibitsOfPlace(place.id);
  const events = material.eventsOfPlace(place.id);
  const position = positionInWords(place, language);
  return (
    <article className="record">
      <h1>{say(place.name)}</h1>
      <OtherTitle text={place.name} />
      <div className="side">
        <Facts>
          {place.historical === null ? null : <Fact term={words('place.historical')}>{place.historical}</Fact>}
          {place.otherNames.length > 0 ? (
            <Fact term={words('place.otherNames')}>{place.otherNames.join(words('count.join'))}</Fact>
          ) : null}
          {place.country === null ? null : (
            <Fact term={words('place.country')}>{countryInWords(place.country, language)}</Fact>
          )}
          <Fact term={words('place.position')}>
            {position}
            {position !== null && place.approximate ? ` · ${words('place.approximate')}` : null}
          </Fact>
          <Identifiers place={place} />
        </Facts>
      </div>
      <div className="main">
        <Part title={words('place.exhibits', { count: exhibits.length })}>
          {exhibits.length > 0 ? <ExhibitLinks exhibits={exhibits} /> : <p>{words('place.none')}</p>}
        </Part>
        {events.length > 0 ? (
          <Part title={words('place.events')}>
            <ul>
              {events.map(({ id, date, title }) => (
                <li key={id}>
                  <a href={href({ kind: 'timeline' }, `#${id}`)}>{say(title)}</a>{' '}
                  <small>{dateInWords(date, language)}</small>
                </li>
              ))}
            </ul>
          </Part>
        ) : null}
      </div>
    </article>
  );
}

/** Files of the same place elsewhere, where the record is certain. */
function Identifiers({ place: { identifiers } }: { readonly place: Place }) {
  const { words } = usePage();
  const { wikidata, tgn } = identifiers;
  if (wikidata === null && tgn === null) return null;
  return (
    <Fact term={words('place.identifiers')}>
      {wikidata === null ? null : <Away href={`https://www.wikidata.org/wiki/${wikidata}`}>Wikidata {wikidata}</Away>}{' '}
      {tgn === null ? null : <Away href={`http://vocab.getty.edu/page/tgn/${tgn}`}>TGN {tgn}</Away>}
    </Fact>
  );
}
