import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/domain/lighting/blocksOf';
import { FINE, packCharts } from '../../../src/domain/lighting/packCharts';
import { surfacesOf } from '../../../src/domain/lighting/surfacesOf';
import { realPlan } from '../../domain/lighting/realPlan';
import { findLeaks, findSeams, type LightFault, type LightMap, type LightPicture } from '../../support/lightFaults';

/** Steps of 255 that a visitor does not see: what WebP and dithering leave. */
const UNSEEN = 12;
/** Tops of walls lie above the ceiling: nobody sees them. */
const isSeen = ({ where }: LightFault): boolean => !where.includes('/top');

const plan = realPlan();
const surfaces = surfacesOf(plan);
const atlases = packCharts(surfaces);
const blocks = blocksOf(plan);
let map: LightMap;

beforeAll(async () => {
  const pictures = await Promise.all(
    atlases.map(async ({ id }): Promise<[string, LightPicture]> => {
      const file = `textures/light/${id.toLowerCase()}-fine.webp`;
      const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
      return [id, { width: info.width, channels: info.channels, data }];
    }),
  );
  map = { surfaces, blocks, atlases, pictures: new Map(pictures) };
});

/** The map with the fine texels of one surface's chart changed; `change` gets texel and size of the chart. */
function withFault(
  id: string,
  change: (value: number, i: number, j: number, w: number, h: number) => number,
): LightMap {
  const atlas = atlases.find(({ charts }) => charts.some(({ surface }) => surface === id));
  const chart = atlas?.charts.find(({ surface }) => surface === id);
  const picture = atlas && map.pictures.get(atlas.id);
  if (!atlas || !chart || !picture) throw new Error(`no chart of ${id}`);
  const data = Uint8Array.from(picture.data);
  for (let j = 0; j < chart.h * FINE; j += 1) {
    for (let i = 0; i < chart.w * FINE; i += 1) {
      const at = ((chart.y * FINE + j) * picture.width + chart.x * FINE + i) * picture.channels + 1;
      data[at] = Math.min(255, change(data[at] ?? 0, i, j, chart.w * FINE, chart.h * FINE));
    }
  }
  return { ...map, pictures: new Map([...map.pictures, [atlas.id, { ...picture, data }]]) };
}

describe('the committed light map', () => {
  it('has no seam between surfaces that continue each other', () => {
    expect(findSeams(map, UNSEEN).filter(isSeen)).toEqual([]);
  });

  it('has no light that creeps out from under walls, cases and plinths', () => {
    expect(findLeaks(map, UNSEEN).filter(isSeen)).toEqual([]);
  });

  it('a surface half as bright again as the one it continues is found', () => {
    const found = findSeams(map, UNSEEN).length;
    const seams = findSeams(
      withFault('door-a/floor/0', (value) => value * 1.5),
      UNSEEN,
    );
    expect(seams.length).toBeGreaterThan(found);
    expect(seams.some(({ where }) => where.includes('door-a/floor/0'))).toBe(true);
  });

  it('light under one wall is found at its foot', () => {
    const wall = blocks.find(({ id }) => id === 'm-south-2');
    const floor = surfaces.find(({ id }) => id === 'S8/floor/0');
    if (!wall || !floor) throw new Error('a wall and a floor expected');
    // The wall runs along z: on the floor's chart its thickness lies along i.
    const isUnder = (i: number, w: number): boolean =>
      Math.abs(((i + 0.5) / w) * floor.width - wall.centre.x) < wall.half.z + 0.01;
    const leaks = findLeaks(
      withFault('S8/floor/0', (value, i, _j, w) => (isUnder(i, w) ? 250 : value)),
      UNSEEN,
    );
    expect(leaks.some(({ at }) => Math.abs(at.x - wall.centre.x) < wall.half.z + 0.1)).toBe(true);
  });
});
