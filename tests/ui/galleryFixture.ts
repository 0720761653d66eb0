import type { CellData, ExhibitionSource, ExhibitRecord, HallData, IndexEntry } from '../../src/domain/hall/hall';
import type { Pose } from '../../src/domain/units';
import { MAP, PLACE as place, REFERENCE } from './referenceFixture';

const poseAt = (x: number, z: number): Pose => ({ x, z, heading: 0, pitch: 0, eye: 1.6 });
const bi = (zh: string, en: string) => ({ zh, en });

/** Three exhibits in two stories of one small hall; the second is as unknown as a record may be. */
export const INDEX: readonly IndexEntry[] = [
  {
    id: 'suitcase',
    story: 'luggage',
    section: 'reporting',
    kind: 'object',
    title: bi('斯诺的旅行箱', "Edgar Snow's suitcase"),
    date: '1928~',
    standing: poseAt(2, 3),
  },
  {
    id: 'portrait',
    story: 'luggage',
    section: 'reporting',
    kind: 'photograph',
    title: bi('戴红军帽的毛泽东', 'Mao Zedong in a Red Army cap'),
    date: null,
    standing: poseAt(4, 3),
  },
  {
    id: 'fighter',
    story: 'airmen',
    section: 'military',
    kind: 'aircraft',
    title: bi('伊-16战斗机模型', 'Model of an I-16 fighter'),
    date: '1938/1939',
    standing: poseAt(8, 3),
  },
];

/** A full record; a test overrides what it is about. */
export function recordOf(entry: IndexEntry, overrides: Partial<ExhibitRecord> = {}): ExhibitRecord {
  return {
    id: entry.id,
    section: entry.section === 'military' ? 'military' : 'reporting',
    story: entry.story,
    kind: entry.kind,
    title: entry.title,
    date: entry.date,
    makers: [],
    people: [],
    place: null,
    materials: null,
    dimensionsMm: null,
    count: null,
    text: bi(`${entry.title.zh}的说明文字。`, `Text about: ${entry.title.en}.`),
    note: null,
    holder: null,
    reference: null,
    evidence: 'documented',
    sources: [{ title: 'A source on paper', publisher: 'Xinhua', date: '2025', url: null }],
    rights: null,
    media: [],
    display: { mount: 'framed', scale: null, weight: 2 },
    related: [],
    storyTitle: bi('一只旅行箱', 'One suitcase'),
    placeRecord: null,
    personRecords: [],
    relatedTitles: [],
    ...overrides,
  };
}

const [suitcase, portrait, fighter] = INDEX;
if (!suitcase || !portrait || !fighter) throw new Error('the fixture lists three exhibits');

/** The records by story. The suitcase's text carries markup on purpose: it must be shown as it is. */
export const RECORDS: Readonly<Record<string, readonly ExhibitRecord[]>> = {
  luggage: [
    recordOf(suitcase, {
      evidence: 'on-display',
      text: bi('皮箱<b>随</b>他到陕北。', 'The case <img src=x onerror=alert(1)> went with him.'),
      note: bi('军帽为复制件。', 'The cap shown is a replica.'),
      makers: [{ name: bi('未署名工匠', 'Unsigned workshop'), role: 'maker' }],
      people: [{ id: 'edgar-snow', role: 'owner' }],
      personRecords: [
        {
          id: 'edgar-snow',
          name: bi('埃德加·斯诺', 'Edgar Snow'),
          birth: '1905-07-19',
          death: '1972-02-15',
          role: bi('记者', 'Journalist'),
          text: bi('美国密苏里州人。', 'A reporter from Missouri.'),
        },
      ],
      place: 'chongqing',
      placeRecord: place,
      dimensionsMm: { w: 650, h: 420, d: 220 },
      display: { mount: 'plinth', scale: null, weight: 2 },
      holder: bi('中国国家博物馆', 'National Museum of China'),
      reference: 'GB-1928',
      rights: {
        uri: 'http://rightsstatements.org/vocab/NoC-US/1.0/',
        note: bi('其他国家未经评估。', 'Status elsewhere not evaluated.'),
      },
      sources: [
        {
          title: 'A page of the museum',
          publisher: 'National Museum of China',
          date: null,
          url: 'https://example.org/a',
        },
        { title: 'A source on paper', publisher: 'Xinhua', date: '2025', url: null },
      ],
      related: ['fighter'],
      relatedTitles: [{ id: 'fighter', title: fighter.title, kind: 'aircraft' }],
    }),
    recordOf(portrait),
  ],
  airmen: [
    recordOf(fighter, {
      dimensionsMm: { w: 9000, h: 2560, d: 5990 },
      display: { mount: 'model', scale: 4, weight: 3 },
      storyTitle: bi('志愿航空队', 'Volunteer airmen'),
    }),
  ],
};

const square = (x: number, w: number): [number, number][] => [
  [x, 0],
  [x + w, 0],
  [x + w, 6],
  [x, 6],
];
const zone = (id: string, x: number, section: 'reporting' | 'military', title: string, order: number | null) => ({
  id,
  section,
  kind: order === null ? ('street' as const) : ('bay' as const),
  outline: square(x, 5),
  anchor: [x + 2.5, 3] as [number, number],
  title: bi(`${title}区`, title),
  order,
});

/** The hall that the fixture hangs in: bay 1, bay 2 and a passage. */
export const HALL: HallData = {
  id: 'fixture',
  title: bi('国际友人与中国抗战', "International Friends and China's War of Resistance"),
  subtitle: bi('专题展', 'An exhibition'),
  interpretationNote: bi('空间形状系推想。', 'The room shapes are an interpretation.'),
  platesNote: bi('图版系绘制。', 'Plates are drawn.'),
  sections: [
    { id: 'reporting', title: bi('国际报道', 'Reporting'), text: bi('一', 'One'), accent: '#c9922e' },
    { id: 'military', title: bi('军事援华', 'Military aid'), text: bi('二', 'Two'), accent: '#5b8fb0' },
  ],
  palette: {},
  plan: {
    halls: [{ id: 'S8', title: bi('南8展厅', 'Gallery S8'), outline: square(0, 15), height: 6 }],
    walls: [{ id: 'north', from: [0, 0], to: [15, 0], thickness: 0.2, height: 4, role: 'outer' }],
    openings: [],
    cases: [],
    plinths: [],
    benches: [],
    zones: [
      zone('bay-one', 0, 'reporting', 'Luggage bay', 1),
      zone('bay-two', 5, 'military', 'Airmen bay', 2),
      zone('passage', 10, 'military', 'Passage', null),
    ],
    features: [],
    route: [
      [0, 3],
      [15, 3],
    ],
    entrance: { at: [1, 3], headingDeg: 90 },
  },
  features: [],
  shelves: [],
  cells: [
    {
      story: 'luggage',
      section: 'reporting',
      title: bi('一只旅行箱', 'One suitcase'),
      zones: ['bay-one'],
      min: { x: 1, z: 1 },
      max: { x: 4, z: 5 },
      exhibits: 2,
      arrival: poseAt(2.5, 4),
    },
    {
      story: 'airmen',
      section: 'military',
      title: bi('志愿航空队', 'Volunteer airmen'),
      zones: ['bay-two'],
      min: { x: 6, z: 1 },
      max: { x: 9, z: 5 },
      exhibits: 1,
      arrival: poseAt(7.5, 4),
    },
  ],
  counts: { artifacts: 2, photographs: 1 },
};

const emptyCell = (story: string): CellData => ({ story, exhibits: [], panel: null, farSheet: null });

/** A source over the fixture; a test overrides the call it wants to fail. */
export function createSource(overrides: Partial<ExhibitionSource> = {}): ExhibitionSource {
  return {
    loadHall: () => Promise.resolve(HALL),
    loadCell: (story) => Promise.resolve(emptyCell(story)),
    loadRecords: (story) => Promise.resolve(RECORDS[story] ?? []),
    loadIndex: () => Promise.resolve(INDEX),
    loadSearch: () => Promise.reject(new Error('the fixture has no search')),
    loadMap: () => Promise.resolve(MAP),
    loadReference: () => Promise.resolve(REFERENCE),
    ...overrides,
  };
}
