import type { Bilingual } from '../../../src/domain/language/language';
import type { PageAddress } from '../address';
import { usePage } from './pageContext';

/** A page that comes before or after. */
export interface Neighbour {
  readonly address: PageAddress;
  readonly title: Bilingual;
}

export interface NeighboursProps {
  readonly label: string;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  readonly previousWord: string;
  readonly nextWord: string;
}

/** The way on and back from page to page. */
export function Neighbours({ label, previous, next, previousWord, nextWord }: NeighboursProps) {
  const { href, say } = usePage();
  return (
    <nav className="neighbours" aria-label={label}>
      {previous ? (
        <a rel="prev" href={href(previous.address)}>
          <small>{previousWord}</small> {say(previous.title)}
        </a>
      ) : null}
      {next ? (
        <a rel="next" href={href(next.address)}>
          <small>{nextWord}</small> {say(next.title)}
        </a>
      ) : null}
    </nav>
  );
}
