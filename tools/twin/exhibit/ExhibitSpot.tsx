import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { Part } from '../document/Part';
import { usePage } from '../document/pageContext';
import { carrierInWords, orderInWords } from '../route/routeInWords';

/** Where in the halls an exhibit hangs: gallery, stop of the route, wall or case, and its place there. */
export function ExhibitSpot({ exhibit }: { readonly exhibit: Exhibit }) {
  const { words, say, material, href } = usePage();
  const spot = material.spotOf(exhibit.id);
  if (!spot) return null;
  const { hall, stop, group, at } = spot;
  const of = group.exhibits.length;
  const place =
    of === 1 ? words('route.spotSingle') : words('route.spot', { at, of, order: orderInWords(group, words) });
  return (
    <Part title={words('exhibit.hangs')}>
      <p>
        <a href={href({ kind: 'route' }, `#${stop.zone.id}`)}>
          {words('route.inStop', { hall: say(hall.title), at: stop.at })}
        </a>
        <br />
        {words('route.surface', { where: carrierInWords(group.carrier, words), what: place })}
      </p>
    </Part>
  );
}
