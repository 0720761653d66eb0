import type { CellHead, ExhibitionSource, ExhibitRecord, HallData, IndexEntry } from '../../src/domain/hall/hall';
import { EYE_LINE, type Pose } from '../../src/domain/units';

const both = (text: string) => ({ zh: `${text}（中）`, en: text });

/** A pose at eye level looking north, with overrides. */
export function aPose(overrides: Partial<Pose> = {}): Pose {
  return { x: 1, z: 1, heading: 0, pitch: 0, eye: EYE_LINE, ...overrides };
}

/** One line of the index, with overrides. */
export function anIndexEntry(overrides: Partial<IndexEntry> = {}): IndexEntry {
  return {
    id: 'first-book',
    story: 'first-story',
    section: 'reporting',
    kind: 'book',
    title: both('First book'),
    date: '1937',
    standing: aPose({ x: 2, z: 2 }),
    ...overrides,
  };
}

/** A head of a cell, with overrides. */
export function aCellHead(overrides: Partial<CellHead> = {}): CellHead {
  return {
    story: 'first-story',
    section: 'reporting',
    title: both('First story'),
    zones: ['room'],
    min: { x: 0, z: 0 },
    max: { x: 4, z: 4 },
    exhibits: 3,
    arrival: aPose({ x: 3, z: 3 }),
    ...overrides,
  };
}

/** A hall of one 10 m x 10 m room with one case, with overrides. */
export function aHall(overrides: Partial<HallData> = {}): HallData {
  return {
    id: 'small',
    title: both('Small gallery'),
    subtitle: both('For tests'),
    interpretationNote: both('Interpretation'),
    platesNote: both('Plates'),
    sections: [
      { id: 'reporting', title: both('Reporting'), text: both('About reporting'), accent: '#c9922e' },
      { id: 'military', title: both('Military'), text: both('About military'), accent: '#5b8fb0' },
    ],
    palette: { wall: '#6e6c69', floor: '#4a4744' },
    plan: {
      halls: [
        {
          id: 'S8',
          title: both('Gallery S8'),
          outline: [
            [0, 0],
            [10, 0],
            [10, 10],
            [0, 10],
          ],
          height: 6,
        },
      ],
      walls: [],
      openings: [],
      cases: [],
      plinths: [],
      benches: [],
      zones: [
        {
          id: 'room',
          section: 'reporting',
          kind: 'room',
          outline: [
            [0, 0],
            [10, 0],
            [10, 10],
            [0, 10],
          ],
          anchor: [5, 5],
          title: both('The room'),
          order: 1,
        },
      ],
      features: [],
      route: [
        [1, 5],
        [9, 5],
      ],
      entrance: { at: [1, 5], headingDeg: 90 },
    },
    features: [],
    shelves: [],
    cells: [aCellHead()],
    counts: { artifacts: 2, photographs: 1 },
    ...overrides,
  };
}

/** A source that answers from memory; any part can be replaced, e.g. by one that rejects. */
export function aSource(overrides: Partial<ExhibitionSource> = {}): ExhibitionSource {
  const index = [
    anIndexEntry(),
    anIndexEntry({
      id: 'second-photo',
      kind: 'photograph',
      title: both('Second photograph'),
      standing: aPose({ x: 6, z: 2 }),
    }),
    anIndexEntry({
      id: 'third-medal',
      kind: 'medal',
      section: 'military',
      story: 'second-story',
      title: both('Third medal'),
      standing: aPose({ x: 9, z: 9 }),
    }),
  ];
  return {
    loadHall: () => Promise.resolve(aHall()),
    loadCell: (story) => Promise.resolve({ story, exhibits: [], panel: null, farSheet: null }),
    loadRecords: () => Promise.resolve([] as readonly ExhibitRecord[]),
    loadIndex: () => Promise.resolve(index),
    loadReference: () => Promise.reject(new Error('not in the small gallery')),
    loadSearch: () => Promise.reject(new Error('not in the small gallery')),
    loadMap: () => Promise.reject(new Error('not in the small gallery')),
    ...overrides,
  };
}
