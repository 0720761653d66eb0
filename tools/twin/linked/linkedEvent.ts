import type { PageScope } from '../document/pageContext';
import { otherOf } from '../document/tags';
import { type LinkedNode, plainDate, someOf } from './linkedData';

/** Name of the exhibition's node on every page. */
export const eventId = ({ link }: PageScope): string => `${link('')}#exhibition`;

/** The exhibition itself, as it opened at the museum. Its end is not recorded and not said. */
export function linkedEvent(page: PageScope): LinkedNode {
  const { material, say, language } = page;
  const { title, subtitle, opened, venue, organisers, supporters } = material.catalogue.exhibition;
  return {
    '@type': 'ExhibitionEvent',
    '@id': eventId(page),
    name: say(title),
    alternateName: title[otherOf(language)],
    description: say(subtitle),
    startDate: plainDate(opened),
    location: { '@type': 'Museum', name: say(venue), address: say(venue) },
    organizer: someOf(organisers.map((name) => ({ '@type': 'Organization', name: say(name) }))),
    sponsor: someOf(supporters.map((name) => ({ '@type': 'Organization', name: say(name) }))),
  };
}
