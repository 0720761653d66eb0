import type { MapData, ReferenceData } from '../../src/domain/hall/hall';

const bi = (zh: string, en: string) => ({ zh, en });

/** A place whose mark is approximate. */
export const PLACE = {
  id: 'chongqing',
  name: bi('重庆', 'Chongqing'),
  historical: 'Chungking',
  country: 'CN',
  lat: 29.56,
  lon: 106.55,
  approximate: true,
  otherNames: [],
  identifiers: { wikidata: null, tgn: null },
};

const PLACES: ReferenceData['places'] = [
  { ...PLACE, exhibits: ['suitcase'] },
  {
    ...PLACE,
    id: 'london',
    name: bi('英国伦敦', 'London'),
    historical: null,
    country: 'GB',
    lat: 51.5,
    lon: -0.13,
    approximate: false,
    exhibits: [],
  },
  {
    ...PLACE,
    id: 'unnamed',
    name: bi('中国（地点不详）', 'China (place not named)'),
    historical: null,
    lat: null,
    lon: null,
    exhibits: [],
  },
];

const EVENTS: ReferenceData['timeline'] = [
  {
    id: 'bridge',
    date: '1937-07-07',
    title: bi('卢沟桥事变', 'Marco Polo Bridge Incident'),
    place: 'chongqing',
    section: 'reporting',
    exhibits: ['suitcase'],
    sources: [],
  },
  {
    id: 'surrender',
    date: '1945-09-02',
    title: bi('日本签署投降书', 'Japan signs the surrender'),
    place: null,
    section: 'military',
    exhibits: [],
    sources: [{ title: 'An instrument', publisher: null, date: '1945', url: 'https://example.org/surrender' }],
  },
];

const JOURNEYS: ReferenceData['journeys'] = [
  {
    id: 'snow-to-chongqing',
    title: bi('斯诺赴重庆', 'Snow goes to Chongqing'),
    text: bi('乘飞机。', 'By aeroplane.'),
    from: '1938',
    to: '1939',
    by: 'air',
    person: 'edgar-snow',
    points: [
      { lat: 22.3, lon: 114.2 },
      { place: 'chongqing', date: '1938-10' },
    ],
    exhibits: ['suitcase'],
    sources: [{ title: 'A diary', publisher: null, date: null, url: null }],
  },
];

/** A map with a square of land on each sheet. */
export const MAP: MapData = {
  sheets: {
    asia: { sea: 'M0 0H4200V3300H0Z', land: 'M1000 1000h2000v1500h-2000z', graticule: 'M0 1650H4200' },
    world: { sea: 'M0 0H5000V2200H0Z', land: 'M1000 500h2000v1000h-2000z', graticule: 'M0 1100H5000' },
  },
  towns: [{ id: 'hong-kong', name: bi('香港', 'Hong Kong'), lat: 22.3, lon: 114.2 }],
  years: { from: 1937, to: 1945 },
};

/** Two people, three places, two events and a journey around the exhibits of `galleryFixture.ts`. */
export const REFERENCE: ReferenceData = {
  people: [
    {
      id: 'edgar-snow',
      name: bi('埃德加·斯诺', 'Edgar Snow'),
      birth: '1905-07-19',
      death: '1972-02-15',
      country: null,
      role: bi('记者', 'Journalist'),
      section: 'reporting',
      inChina: '1928/1941',
      otherNames: [],
      identifiers: { wikidata: null, ulan: null },
      text: bi('美国密苏里州人。', 'A reporter from Missouri.'),
      sources: [],
      exhibits: ['suitcase', 'portrait'],
    },
    {
      id: 'agnes-smedley',
      name: bi('艾格尼丝·史沫特莱', 'Agnes Smedley'),
      birth: null,
      death: null,
      country: bi('美国', 'American'),
      role: null,
      section: 'medical',
      inChina: null,
      otherNames: ['Shih Mo-t’e-lai'],
      identifiers: { wikidata: 'Q239411', ulan: null },
      text: bi('记者。', 'A journalist.'),
      sources: [{ title: 'A life', publisher: null, date: null, url: null }],
      exhibits: ['portrait'],
    },
  ],
  places: PLACES,
  timeline: EVENTS,
  journeys: JOURNEYS,
  stories: [],
  thumbnails: [{ path: 'textures/far/luggage.webp', tiles: { suitcase: [0, 0, 96, 72] } }],
  exhibition: {
    opening: bi('开幕。', 'It opened.'),
    venue: bi('中国国家博物馆', 'National Museum of China'),
    opened: '2025-09-09',
    organisers: [bi('国家文物局', 'National Cultural Heritage Administration')],
    supporters: [],
    curator: bi('黄黎', 'Huang Li'),
    credits: [],
    sources: [],
  },
};
