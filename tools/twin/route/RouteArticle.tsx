import { lengthInWords } from '../../../src/domain/language/lengthInWords';
import { usePage } from '../document/pageContext';
import { RouteStopSection } from './RouteStopSection';
import { StopTitle } from './StopTitle';

/** Both halls in walking order, as one would describe them to a friend who cannot see them. */
export function RouteArticle() {
  const { words, say, material, language } = usePage();
  const { route, exhibits } = material;
  const stops = route.flatMap((hall) => hall.stops);
  return (
    <article>
      <h1>{words('nav.route')}</h1>
      <p className="label">{words('lead.route')}</p>
      <p className="at">{words('count.exhibit', { count: exhibits.length })}</p>
      <p className="notice">{words('route.compass')}</p>
      <nav aria-label={words('route.halls')}>
        <ul className="toc columns">
          {stops.map((stop) => (
            <li key={stop.zone.id}>
              <a href={`#${stop.zone.id}`}>
                {stop.at}. <StopTitle stop={stop} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {route.map(({ hall, length, stops: own }) => (
        <section key={hall.id} className="hall">
          <h2>{say(hall.title)}</h2>
          {own.length === 0 ? (
            <p>{words('route.linkText', { length: lengthInWords(length * 1000, language, true) })}</p>
          ) : null}
          {own.map((stop) => (
            <RouteStopSection key={stop.zone.id} stop={stop} next={stops[stop.at] ?? null} />
          ))}
        </section>
      ))}
    </article>
  );
}
