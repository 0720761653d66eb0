import { edtfSpan } from '../../../src/domain/catalogue/edtf';
import type { TimelineEvent } from '../../../src/domain/catalogue/schemas';
import { dateInWords } from '../../../src/domain/language/dateInWords';
import { usePage } from '../document/pageContext';
import { Sources } from '../document/Sources';
import { groupBy } from '../groupBy';

/** Events by year, each with its place, its exhibits and its sources. */
export function TimelineArticle() {
  const { words, material, language } = usePage();
  const events = material.catalogue.timeline.toSorted((a, b) => firstDay(a) - firstDay(b));
  const years = [...groupBy(events, (event) => Math.floor(firstDay(event) / 10_000))];
  return (
    <article>
      <h1>{words('nav.timeline')}</h1>
      <p className="label">{words('lead.timeline')}</p>
      <nav aria-label={words('timeline.years')}>
        <ul className="stops">
          {years.map(([year]) => (
            <li key={year}>
              <a href={`#year-${year}`}>{year}</a>
            </li>
          ))}
        </ul>
      </nav>
      {years.map(([year, ofYear]) => (
        <section key={year} id={`year-${year}`}>
          <h2>{dateInWords(String(year), language)}</h2>
          {ofYear.map((event) => (
            <Happening key={event.id} event={event} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Happening({ event }: { readonly event: TimelineEvent }) {
  const { say, href, material, language } = usePage();
  const place = event.place === null ? null : material.place(event.place);
  const exhibits = event.exhibits.flatMap((id) => material.exhibit(id) ?? []);
  return (
    <section id={event.id} className="stop" data-section={event.section}>
      <h3>{say(event.title)}</h3>
      <p>
        {dateInWords(event.date, language)}
        {place ? (
          <>
            {' · '}
            <a href={href({ kind: 'place', id: place.id })}>{say(place.name)}</a>
          </>
        ) : null}
      </p>
      {exhibits.length > 0 ? (
        <ul>
          {exhibits.map(({ id, title }) => (
            <li key={id}>
              <a href={href({ kind: 'exhibit', id })}>{say(title)}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {event.sources.length > 0 ? <Sources sources={event.sources} /> : null}
    </section>
  );
}

/** First possible day as yyyymmdd, for the order. */
function firstDay({ date }: TimelineEvent): number {
  const reading = edtfSpan(date);
  return reading.ok ? (reading.span.first ?? reading.span.last ?? 0) : 0;
}
