import type { Exhibit, Kind } from '../../../src/domain/catalogue/schemas';
import { pathOf } from '../address';
import type { PageScope } from '../document/pageContext';
import { otherOf } from '../document/tags';
import { type LinkedData, linkedDocument, plainDate, someOf } from './linkedData';
import { linkedPerson } from './linkedPerson';
import { linkedPlace } from './linkedPlace';

/** schema.org's type of each kind. What is no work of a mind is a Thing; it has no word for a suitcase. */
const TYPES: Readonly<Record<Kind, string>> = {
  photograph: 'Photograph',
  book: 'Book',
  periodical: 'Periodical',
  document: 'CreativeWork',
  film: 'Movie',
  object: 'Thing',
  aircraft: 'Thing',
  medal: 'Thing',
  poster: 'VisualArtwork',
  map: 'Map',
  sound: 'AudioObject',
  panel: 'CreativeWork',
};

/** The page of an exhibit and, as what it is about, the original: the picture on the page is a plate and no part of it. */
export function linkedExhibit(exhibit: Exhibit, page: PageScope): LinkedData {
  const { link, language, material, say } = page;
  const address = pathOf({ kind: 'exhibit', id: exhibit.id }, language);
  const picture = material.pictures.face(exhibit.id);
  return linkedDocument({
    '@type': 'ItemPage',
    '@id': link(address),
    inLanguage: language === 'zh' ? 'zh-Hans' : 'en',
    isPartOf: { '@type': 'Collection', name: say(material.story(exhibit.story).title) },
    primaryImageOfPage: picture
      ? {
          '@type': 'ImageObject',
          contentUrl: link(picture.near),
          caption: page.words('standIn.alt', { title: say(exhibit.title) }),
          license: 'https://creativecommons.org/licenses/by/4.0/',
        }
      : undefined,
    mainEntity: {
      '@type': TYPES[exhibit.kind],
      '@id': `${link(address)}#this`,
      name: say(exhibit.title),
      alternateName: [exhibit.title[otherOf(language)], exhibit.title.orig].filter((name) => name !== undefined),
      description: say(exhibit.text),
      identifier: exhibit.reference ?? undefined,
      ...(TYPES[exhibit.kind] === 'Thing' ? {} : workOf(exhibit, page)),
    },
  });
}

/** What only a work can have: who made it, when, of whom and where it tells, and what may be done with it. */
function workOf(exhibit: Exhibit, page: PageScope) {
  const { material, say } = page;
  const place = exhibit.place === null ? null : material.place(exhibit.place);
  const people = exhibit.people.flatMap(({ id, role }) => {
    const person = material.person(id);
    return person ? [{ person, role }] : [];
  });
  const authors = people.filter(({ role }) => role === 'author').map(({ person }) => linkedPerson(person, page));
  const shown = people.filter(({ role }) => role === 'subject').map(({ person }) => linkedPerson(person, page));
  const makers = exhibit.makers.map(({ name }) => say(name));
  const rights = exhibit.rights?.uri;
  const isLicence = rights?.includes('creativecommons.org') ?? false;
  return {
    dateCreated: plainDate(exhibit.date),
    author: someOf(authors),
    creator: someOf(makers),
    about: someOf(shown),
    contentLocation: exhibit.kind === 'photograph' && place ? linkedPlace(place, page) : undefined,
    creditText: exhibit.holder ? say(exhibit.holder) : undefined,
    license: isLicence ? rights : undefined,
    usageInfo: isLicence ? undefined : rights,
  };
}
