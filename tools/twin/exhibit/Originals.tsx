import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { Away } from '../document/Away';
import { usePage } from '../document/pageContext';
import { Rights } from './ExhibitFacts';

/** Where the original picture can be seen. It is shown only on the holder's own site. */
export function Originals({ exhibit }: { readonly exhibit: Exhibit }) {
  const { words, say } = usePage();
  const originals = exhibit.media.flatMap(({ url, ...rest }) => (url === null ? [] : [{ url, ...rest }]));
  if (originals.length === 0) return null;
  return (
    <>
      <h3>{words('panel.original-media')}</h3>
      <ul>
        {originals.map(({ url, holder, reference, rights }) => (
          <li key={url}>
            <Away href={url}>{words('panel.originalAt', { place: holder ? say(holder) : hostOf(url) })}</Away>
            {reference === null ? null : <small>{` — ${reference}`}</small>}
            {rights?.note ? (
              <>
                {' '}
                <Rights rights={rights} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
