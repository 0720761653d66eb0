import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { dateInWords } from '../../../src/domain/language/dateInWords';
import { ExhibitLinks } from '../document/ExhibitLinks';
import { type Neighbour, Neighbours } from '../document/Neighbours';
import { OtherTitle } from '../document/OtherTitle';
import { Part } from '../document/Part';
import { usePage } from '../document/pageContext';
import { Sources } from '../document/Sources';
import { ExhibitFacts } from './ExhibitFacts';
import { ExhibitPeople } from './ExhibitPeople';
import { ExhibitPlate } from './ExhibitPlate';
import { ExhibitSpot } from './ExhibitSpot';
import { Originals } from './Originals';

/** Everything the catalogue says about one exhibit, in the order of the panel in the hall. */
export function ExhibitArticle({ exhibit }: { readonly exhibit: Exhibit }) {
  const { words, say, material, hall, href } = usePage();
  const { at, of, previous, next } = material.walkPlaceOf(exhibit);
  const story = material.story(exhibit.story);
  const related = exhibit.related.flatMap((id) => material.exhibit(id) ?? []);
  return (
    <article className="record">
      <p className="at">
        {say(material.sectionOf(exhibit).title)} · {words('panel.position', { at, of })}
      </p>
      <h1>{say(exhibit.title)}</h1>
      <OtherTitle text={exhibit.title} />
      <div className="main">
        <ExhibitPlate exhibit={exhibit} />
        <p className="label">{say(exhibit.text)}</p>
      </div>
      <div className="side">
        <ExhibitFacts exhibit={exhibit} />
        <p className="do">
          <a href={hall(`#/exhibit/${exhibit.id}`)}>{words('exhibit.seeInHall')}</a>
        </p>
        <ExhibitSpot exhibit={exhibit} />
        <Part title={words('panel.story')}>
          <p>
            <a href={href({ kind: 'story', id: story.id })}>{say(story.title)}</a>
          </p>
        </Part>
      </div>
      <div className="main">
        {exhibit.note ? (
          <Part title={words('panel.note')}>
            <p>{say(exhibit.note)}</p>
          </Part>
        ) : null}
        <ExhibitPeople exhibit={exhibit} />
        <Part title={words('panel.known')}>
          <p>{words(`evidence.${exhibit.evidence}`)}</p>
          <h3>{words('panel.sources')}</h3>
          <Sources sources={exhibit.sources} />
          <Originals exhibit={exhibit} />
        </Part>
        <ExhibitEvents exhibit={exhibit} />
        {related.length > 0 ? (
          <Part title={words('panel.related')}>
            <ExhibitLinks exhibits={related} />
          </Part>
        ) : null}
      </div>
      <Neighbours
        label={words('exhibit.neighbours')}
        previous={neighbourOf(previous)}
        next={neighbourOf(next)}
        previousWord={words('exhibit.previous')}
        nextWord={words('exhibit.next')}
      />
    </article>
  );
}

function ExhibitEvents({ exhibit }: { readonly exhibit: Exhibit }) {
  const { words, say, material, href, language } = usePage();
  const events = material.eventsOfExhibit(exhibit.id);
  if (events.length === 0) return null;
  return (
    <Part title={words('exhibit.events')}>
      <ul>
        {events.map(({ id, date, title }) => (
          <li key={id}>
            <a href={href({ kind: 'timeline' }, `#${id}`)}>{say(title)}</a> <small>{dateInWords(date, language)}</small>
          </li>
        ))}
      </ul>
    </Part>
  );
}

const neighbourOf = (exhibit: Exhibit | null): Neighbour | null =>
  exhibit ? { address: { kind: 'exhibit', id: exhibit.id }, title: exhibit.title } : null;
