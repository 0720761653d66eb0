import type { Words } from '../words/createWords';
import type { Bearing } from './bearing';
import type { Carrier, RouteGroup, RouteLeg } from './routeModel';

const CASE_WORDS = {
  table: { part: 'route.caseTable', middle: 'route.caseTableMiddle' },
  free: { part: 'route.caseFree', middle: 'route.caseFreeMiddle' },
} as const;

/** What carries a group, in words: "The east wall", “居中平柜”. */
export function carrierInWords(carrier: Carrier, words: Words): string {
  const of = (bearing: Bearing): string => words(`bearing.${bearing}`);
  const { part } = carrier;
  if (carrier.kind === 'wall') {
    const bearing = of(carrier.side);
    return part === null ? words('route.wall', { bearing }) : words('route.wallPart', { bearing, part: of(part) });
  }
  if (carrier.kind === 'plinth')
    return part === null ? words('route.plinthMiddle') : words('route.plinth', { bearing: of(part) });
  const { type, from } = carrier;
  if (type === 'wall') return words('route.caseWall', { bearing: part === null ? '' : of(part) });
  const keys = CASE_WORDS[type];
  const where = part === null ? words(keys.middle) : words(keys.part, { bearing: of(part) });
  return from === null ? where : `${where}${words('count.join')}${words('route.seenFrom', { bearing: of(from) })}`;
}

/** In which order a group is read. */
export const orderInWords = ({ hasRows }: RouteGroup, words: Words): string =>
  words(hasRows ? 'route.upperFirst' : 'route.leftToRight');

/** A walk in words: "north 6 m, then east 4 m". */
export const walkInWords = (legs: readonly RouteLeg[], words: Words, metres: (length: number) => string): string =>
  legs
    .map(({ bearing, length }) =>
      words('route.leg', { bearing: words(`bearing.${bearing}`), distance: metres(Math.round(length)) }),
    )
    .join(words('route.legJoin'));
