/** The second look must see what it is there for: faces planted on a wall, a hole planted in it. */
import type { Page } from 'playwright';
import type { BufferGeometry, Mesh, ShaderMaterial } from 'three';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Metres } from '../../src/domain/units';
import { expectNoFaults, shareBrowser } from '../support/visitPage';
import { arriveToPhotograph, type ScenarioVisit } from './scenarioVisit';

shareBrowser();

/** Before the west wall of S8, 4 m from it, looking up to where nothing hangs. */
const BEFORE_WALL = { pose: { x: 4, z: 9, heading: (3 * Math.PI) / 2 - 0.3, pitch: 0.45 } };

let walk: ScenarioVisit;

beforeAll(async () => {
  walk = await arriveToPhotograph('en');
  await walk.photograph(BEFORE_WALL);
});
afterAll(() => walk.visit.close());

interface Hit {
  /** Place of the triangle in the building's index, and how far it is off. */
  readonly triangle: number;
  readonly distance: Metres;
  readonly normal: readonly number[];
}

/** Triangle of the building in the middle of the picture. */
function hitMiddle(page: Page): Promise<Hit> {
  return page.evaluate(() => {
    const { scene, camera } = window.looker.drawn();
    const wall = scene.getObjectsByProperty('renderOrder', -20)[0] as Mesh<BufferGeometry>;
    const { position } = wall.geometry.attributes;
    const { index } = wall.geometry;
    if (!position || !index) throw new Error('the building has no triangles');
    const eye = camera.position;
    const along = eye.clone().set(0, 0, -1).applyQuaternion(camera.quaternion);
    const hits: Hit[] = [];
    for (let n = 0; n < index.count; n += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => eye.clone().fromBufferAttribute(position, index.getX(n + k)));
      if (!a || !b || !c) continue;
      const up = b.clone().sub(a).cross(c.clone().sub(a)).normalize();
      const distance = a.clone().sub(eye).dot(up) / along.dot(up);
      const at = eye.clone().addScaledVector(along, distance);
      const isLeftOf = (from: typeof a, to: typeof a): boolean =>
        to.clone().sub(from).cross(at.clone().sub(from)).dot(up) >= 0;
      if (distance > 0 && isLeftOf(a, b) && isLeftOf(b, c) && isLeftOf(c, a))
        hits.push({ triangle: n, distance, normal: up.toArray() });
    }
    const nearest = hits.toSorted((one, other) => one.distance - other.distance)[0];
    if (!nearest) throw new Error('no wall in the middle of the picture');
    return nearest;
  });
}

/** Hangs a light square of 0.8 m before the wall in the middle of the picture, so many metres off it. */
async function plant(page: Page, lift: Metres): Promise<void> {
  const hit = await hitMiddle(page);
  await page.evaluate(
    ({ distance, normal: [nx = 0, ny = 0, nz = 0], by }) => {
      const { scene, camera } = window.looker.drawn();
      const wall = scene.getObjectsByProperty('renderOrder', -20)[0] as Mesh<BufferGeometry, ShaderMaterial>;
      const point = wall.geometry.attributes['position']?.clone();
      if (!point) throw new Error('the building has no corners');
      const normal = camera.position.clone().set(nx, ny, nz);
      const along = normal.clone().set(0, 0, -1).applyQuaternion(camera.quaternion);
      const centre = camera.position.clone().addScaledVector(along, distance).addScaledVector(normal, by);
      // Turned within the wall, so that no corner and no diagonal is the wall's own.
      const side = normal.clone().set(0.31, 1, 0.17).cross(normal).normalize().multiplyScalar(0.4);
      const rise = normal.clone().cross(side);
      const corners = [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ] as const;
      corners.forEach(([x, y], n) => {
        const at = centre.clone().addScaledVector(side, x).addScaledVector(rise, y);
        point.setXYZ(n, at.x, at.y, at.z);
      });
      const geometry = wall.geometry.clone();
      geometry.setAttribute('position', point);
      geometry.setIndex([0, 1, 2, 0, 2, 3]);
      const material = wall.material.clone();
      material.vertexShader = 'void main() { gl_Position = projectionMatrix * (viewMatrix * vec4(position, 1.0)); }';
      material.fragmentShader = 'void main() { gl_FragColor = vec4(0.9, 0.8, 0.6, 1.0); }';
      material.side = 2;
      scene.add(Object.assign(wall.clone(), { geometry, material, name: 'planted', frustumCulled: false }));
    },
    { ...hit, by: lift },
  );
}

/** Takes a triangle out of the wall in the middle of the picture. */
async function tear(page: Page): Promise<void> {
  const { triangle } = await hitMiddle(page);
  await page.evaluate((first) => {
    const wall = window.looker.drawn().scene.getObjectsByProperty('renderOrder', -20)[0] as Mesh<BufferGeometry>;
    const { index } = wall.geometry;
    if (!index) return;
    for (const k of [1, 2]) index.setX(first + k, index.getX(first));
    index.needsUpdate = true;
  }, triangle);
}

const uproot = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.looker.drawn().scene.getObjectByName('planted')?.removeFromParent();
  });

it('finds nothing on a wall as it is', async () => {
  expect(await walk.lookAgain(BEFORE_WALL)).toMatchObject({ fights: [] });
});

it('finds a face planted in the plane of the wall', async () => {
  const { page } = walk.visit;
  await plant(page, 0);
  const { fights } = await walk.lookAgain(BEFORE_WALL);
  expect(fights.length).toBeGreaterThan(5);
  await uproot(page);
});

it('leaves a face 3 mm before the wall, as labels hang, in peace', async () => {
  await plant(walk.visit.page, 0.003);
  expect((await walk.lookAgain(BEFORE_WALL)).fights).toEqual([]);
  await uproot(walk.visit.page);
});

it('sees the background through a hole in the wall', async () => {
  const { gaps } = await walk.lookAgain(BEFORE_WALL);
  await tear(walk.visit.page);
  expect((await walk.lookAgain(BEFORE_WALL)).gaps).toBeGreaterThan(gaps + 1000);
  expectNoFaults(walk.visit);
});
