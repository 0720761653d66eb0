import type {
  Alias,
  Exhibit,
  Exhibition,
  Journey,
  Person,
  Place,
  Story,
  TimelineEvent,
} from '../../src/domain/catalogue/schemas';

const both = (text: string) => ({ zh: `${text}（中文）`, en: text });
const source = { title: 'A catalogue', publisher: 'A museum', date: '2025', url: 'https://example.org/a' };

/** A sound record of the military section, with overrides. */
export function anExhibit(overrides: Partial<Exhibit> = {}): Exhibit {
  return {
    id: 'a-photograph',
    section: 'military',
    story: 'a-story',
    kind: 'photograph',
    title: both('A photograph'),
    date: '1938-05',
    makers: [],
    people: [{ id: 'a-person', role: 'subject' }],
    place: 'a-place',
    materials: null,
    dimensionsMm: null,
    count: null,
    text: { zh: `${'说明'.repeat(30)}。`, en: `${'word '.repeat(40).trim()}.` },
    note: null,
    holder: null,
    reference: null,
    evidence: 'documented',
    sources: [source],
    rights: null,
    media: [],
    display: { mount: 'framed', scale: null, weight: 2 },
    related: [],
    ...overrides,
  };
}

/** A story that shows `a-photograph`, with overrides. */
export function aStory(overrides: Partial<Story> = {}): Story {
  return {
    id: 'a-story',
    order: 1,
    section: 'military',
    title: both('A story'),
    intro: both('An introduction.'),
    subject: 'a-subject',
    place: null,
    from: '1937',
    to: '1938',
    lead: 'a-photograph',
    hero: null,
    exhibits: ['a-photograph'],
    ...overrides,
  };
}

/** Somebody who lived 1890 to 1939, with overrides. */
export function aPerson(overrides: Partial<Person> = {}): Person {
  return {
    id: 'a-person',
    name: both('A person'),
    birth: '1890-03',
    death: '1939-11-12',
    country: null,
    role: null,
    section: null,
    inChina: null,
    otherNames: [],
    identifiers: { wikidata: null, ulan: null },
    text: both('Lived.'),
    sources: [],
    ...overrides,
  };
}

/** A place, with overrides. */
export function aPlace(overrides: Partial<Place> = {}): Place {
  return {
    id: 'a-place',
    name: both('A place'),
    historical: null,
    country: 'CN',
    lat: 30,
    lon: 110,
    approximate: false,
    otherNames: [],
    identifiers: { wikidata: null, tgn: null },
    ...overrides,
  };
}

/** An event, with overrides. */
export function anEvent(overrides: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id: 'an-event',
    date: '1937-07-07',
    title: both('An event'),
    place: 'a-place',
    section: 'military',
    exhibits: [],
    sources: [],
    ...overrides,
  };
}

/** A journey from a place over a point of its own, with overrides. */
export function aJourney(overrides: Partial<Journey> = {}): Journey {
  return {
    id: 'a-journey',
    title: both('A journey'),
    text: both('On foot.'),
    from: '1938',
    to: '1939',
    by: 'foot',
    person: 'a-person',
    points: [
      { place: 'a-place', date: null },
      { lat: 31, lon: 111 },
    ],
    exhibits: ['a-photograph'],
    sources: [source],
    ...overrides,
  };
}

/** Two names of one city, with overrides. */
export function anAlias(overrides: Partial<Alias> = {}): Alias {
  return { id: 'an-alias', names: ['Peiping', 'Beijing'], note: null, ...overrides };
}

/** An exhibition of all sections and one subject, with overrides. */
export function anExhibition(overrides: Partial<Exhibition> = {}): Exhibition {
  const sections = ['prologue', 'reporting', 'military', 'medical', 'support', 'coda'] as const;
  return {
    id: 'small',
    title: both('Small'),
    subtitle: both('For tests'),
    venue: both('Here'),
    opened: '2025-09-09',
    organisers: [],
    supporters: [],
    curator: null,
    opening: both('Opening.'),
    interpretationNote: both('Interpretation'),
    platesNote: both('Plates'),
    subjects: ['a-subject'],
    sections: sections.map((id) => ({ id, title: both(id), text: both(`About ${id}.`), accent: '#a8201a' })),
    palette: {},
    credits: [],
    sources: [],
    ...overrides,
  };
}

/** The files of a sound catalogue of one record, by path; overrides replace whole files. */
export function catalogueFiles(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    'exhibition.json': anExhibition(),
    'catalogue/reporting.json': { exhibits: [] },
    'catalogue/military.json': { exhibits: [anExhibit()] },
    'catalogue/medical.json': { exhibits: [] },
    'catalogue/support.json': { exhibits: [] },
    'catalogue/stories.json': { stories: [aStory()] },
    'catalogue/people.json': { people: [aPerson()] },
    'catalogue/places.json': { places: [aPlace()] },
    'catalogue/timeline.json': { events: [anEvent()] },
    'catalogue/journeys.json': { journeys: [aJourney()] },
    'catalogue/aliases.json': { aliases: [anAlias()] },
    ...overrides,
  };
}
