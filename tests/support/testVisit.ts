import type { CellData, ExhibitionSource, HallData } from '../../src/domain/hall/hall';
import { EYE_LINE } from '../../src/domain/units';
import { createGalleryStore, type GalleryStoreApi } from '../../src/state/createGalleryStore';

/** A hall 20 m by 10 m with a wall across it at x 10 that leaves 2 m free at its south end; overrides win. */
export function testHall(overrides: Partial<HallData> = {}): HallData {
  const title = { zh: '厅', en: 'Hall' };
  return {
    id: 'test',
    title,
    subtitle: title,
    interpretationNote: title,
    platesNote: title,
    sections: [],
    palette: {},
    plan: {
      halls: [
        {
          id: 'S8',
          title,
          outline: [
            [0, 0],
            [20, 0],
            [20, 10],
            [0, 10],
          ],
          height: 6,
        },
      ],
      walls: [{ id: 'across', from: [10, 0], to: [10, 8], thickness: 0.3, height: 4, role: 'free' }],
      openings: [],
      cases: [],
      plinths: [],
      benches: [],
      zones: [
        zone('west', [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
        ]),
        zone('east', [
          [10, 0],
          [20, 0],
          [20, 10],
          [10, 10],
        ]),
      ],
      features: [],
      route: [
        [1, 5],
        [19, 5],
      ],
      entrance: { at: [2, 5], headingDeg: 90 },
    },
    features: [],
    shelves: [],
    cells: [],
    counts: { artifacts: 0, photographs: 0 },
    ...overrides,
  };
}

function zone(id: string, outline: [number, number][]): HallData['plan']['zones'][number] {
  return {
    id,
    section: 'reporting',
    kind: 'room',
    outline,
    anchor: [1, 1],
    title: { zh: id, en: id },
    order: null,
  };
}

/** A head of a story whose exhibits stand around one point. */
export function cellHead(story: string, x: number, z: number): HallData['cells'][number] {
  return {
    story,
    section: 'reporting',
    title: { zh: story, en: story },
    zones: [],
    min: { x, z },
    max: { x, z },
    exhibits: 0,
    arrival: { x, z, heading: 0, pitch: 0, eye: EYE_LINE },
  };
}

/** An empty cell file. */
export const cellData = (story: string): CellData => ({ story, exhibits: [], panel: null, farSheet: null });

/** A visit of a hall that has been entered; the source serves the hall and empty cells unless told otherwise. */
export async function testVisit(
  hall: HallData = testHall(),
  source: Partial<ExhibitionSource> = {},
): Promise<GalleryStoreApi> {
  const store = createGalleryStore({
    source: {
      loadHall: () => Promise.resolve(hall),
      loadCell: (story) => Promise.resolve(cellData(story)),
      loadRecords: () => Promise.resolve([]),
      loadIndex: () => Promise.resolve([]),
      loadReference: () => Promise.reject(new Error('none')),
      loadSearch: () => Promise.reject(new Error('none')),
      loadMap: () => Promise.reject(new Error('none')),
      ...source,
    },
    language: 'zh',
    motion: 'full',
    quality: 'medium',
  });
  await store.getState().visit.enterHall();
  return store;
}
