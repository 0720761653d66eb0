import { Fragment } from 'react';
import type { Kind } from '../../../src/domain/catalogue/schemas';
import type { Language } from '../../../src/domain/language/language';
import { lengthInWords } from '../../../src/domain/language/lengthInWords';
import type { Metres } from '../../../src/domain/units';
import { type PageScope, usePage } from '../document/pageContext';
import { groupBy } from '../groupBy';
import { carrierInWords, orderInWords, walkInWords } from './routeInWords';
import type { Beyond, RouteGroup, RouteStop, RouteWay } from './routeModel';
import { StopTitle } from './StopTitle';

export interface RouteStopSectionProps {
  readonly stop: RouteStop;
  /** The stop that follows in the walk. */
  readonly next: RouteStop | null;
}

/** One stop: its stories, what hangs and lies where, the ways out, and the walk on. */
export function RouteStopSection({ stop, next }: RouteStopSectionProps) {
  const page = usePage();
  const { words, language } = page;
  return (
    <section id={stop.zone.id} className="stop" data-section={stop.zone.section}>
      <h3>
        <small>{words('route.stop', { at: stop.at })}</small> <StopTitle stop={stop} />
      </h3>
      <StoriesHere stories={stop.stories} />
      {stop.groups.map((group) => (
        <Surface key={keyOf(group)} group={group} />
      ))}
      <p className="ways">
        {words('route.ways', {
          ways: stop.ways.map((way) => wayInWords(way, page)).join(words('route.textJoin')),
        })}
      </p>
      {next && stop.onward.length > 0 ? (
        <p className="ways">
          <a href={`#${next.zone.id}`}>{words('route.onward', { at: next.at })}</a>
          {words('route.walk', { walk: walkInWords(stop.onward, words, (length) => metresIn(length, language)) })}
        </p>
      ) : null}
    </section>
  );
}

function StoriesHere({ stories }: Pick<RouteStop, 'stories'>) {
  const { words, say, href, material } = usePage();
  if (stories.length === 0) return null;
  return (
    <p className="ways">
      {words('route.told')}{' '}
      {stories.map((id, n) => (
        <Fragment key={id}>
          {n === 0 ? null : words('route.textJoin')}
          <a href={href({ kind: 'story', id })}>{say(material.story(id).title)}</a>
        </Fragment>
      ))}
    </p>
  );
}

/** One wall, case or plinth, and what it carries. */
function Surface({ group }: { readonly group: RouteGroup }) {
  const page = usePage();
  const { words, say, href, material } = page;
  const exhibits = group.exhibits.flatMap((id) => material.exhibit(id) ?? []);
  const where = carrierInWords(group.carrier, words);
  const texts = textsOf(group, page).join(words('route.textJoin'));
  const what = exhibits.length > 0 ? countsOf(group, page).join(words('count.join')) : texts;
  return (
    <>
      <h4>
        {exhibits.length > 1
          ? words('route.surfaceOrder', { where, what, order: orderInWords(group, words) })
          : words('route.surface', { where, what })}
      </h4>
      {exhibits.length > 0 ? (
        <ol>
          {exhibits.map(({ id, title }) => (
            <li key={id}>
              <a href={href({ kind: 'exhibit', id })}>{say(title)}</a>
            </li>
          ))}
        </ol>
      ) : null}
      {exhibits.length > 0 && texts !== '' ? <p className="ways">{words('route.texts', { texts })}</p> : null}
    </>
  );
}

/** How many things of each kind, the most frequent kind first. */
function countsOf(group: RouteGroup, { words, material }: PageScope): readonly string[] {
  const kinds = group.exhibits.flatMap((id): Kind[] => {
    const exhibit = material.exhibit(id);
    return exhibit ? [exhibit.kind] : [];
  });
  return [...groupBy(kinds, (kind) => kind)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([kind, found]) => words(`count.${kind}`, { count: found.length }));
}

/** Intro panels and wall texts. */
function textsOf({ panels, features }: RouteGroup, { words, say, material }: PageScope): readonly string[] {
  return [
    ...panels.map((id) => words('route.introPanel', { title: say(material.story(id).title) })),
    ...features.map(({ kind, section }) =>
      words(`feature.${kind}`, { section: section === null ? '' : say(material.section(section).title) }),
    ),
  ];
}

/** A way out in words: its side, its width, and where it leads. */
function wayInWords({ side, width, to }: RouteWay, page: PageScope): string {
  const { words, language } = page;
  return words('route.way', {
    bearing: words(`bearing.${side}`),
    width: metresIn(width, language),
    to: beyondInWords(to, page),
  });
}

function beyondInWords(to: Beyond, { words, say, material }: PageScope): string {
  if (typeof to === 'string') return words(`route.${to}`);
  const stop = material.route.flatMap(({ stops }) => stops).find(({ zone }) => zone.id === to.id);
  if (to.order === null && to.section !== 'link')
    return words('route.passage', { section: say(material.section(to.section).title) });
  return stop
    ? words('route.toStop', { at: stop.at, title: say(to.title) })
    : words('route.toRoom', { title: say(to.title) });
}

const metresIn = (length: Metres, language: Language): string => lengthInWords(length * 1000, language, true);

/** Two groups may be called alike, but nothing is in both. */
const keyOf = ({ exhibits, panels, features }: RouteGroup): string =>
  [...exhibits, ...panels, ...features.map(({ id }) => id)].join(' ');
