import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { Away } from './Away';

/** Sources as a list: title, publisher, date; linked where the address is known. */
export function Sources({ sources }: { readonly sources: Exhibit['sources'] }) {
  return (
    <ul className="sources">
      {sources.map(({ title, publisher, date, url }) => {
        const about = [publisher, date].filter((part) => part !== null).join(', ');
        return (
          <li key={`${title} ${url ?? ''} ${about}`}>
            {url === null ? title : <Away href={url}>{title}</Away>}
            {about === '' ? null : <small>{` — ${about}`}</small>}
          </li>
        );
      })}
    </ul>
  );
}
