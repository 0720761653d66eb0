import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { directionOf, type HallPoint, type Pose } from '../../src/domain/units';
import { setBrush } from '../../tools/browser/brush';
import { buttonOf, EMULATOR, eyes, select, wearHeadset } from '../support/headset';
import { arrive, expectNoFaults, shareBrowser, type Visit } from '../support/visitPage';

shareBrowser();

const SUITCASE = 'snow-suitcase';
/** In S8, 3 m before door B, and in S9, 4 m behind it: door B is a passage from x 63 to 66 about z 21.2 (plan.json). */
const BEFORE_DOOR_B = { x: 60, z: 21.2, heading: Math.PI / 2 };
const BEHIND_DOOR_B: HallPoint = { x: 70, y: 0, z: 21.2 };
const S9_BEGINS = 66;

/** What someone at a pose looks at, 1 m away. */
function aheadOf({ x, z, eye, heading, pitch }: Pose): HallPoint {
  const direction = directionOf(heading);
  return {
    x: x + direction.x * Math.cos(pitch),
    y: eye + Math.sin(pitch),
    z: z + direction.z * Math.cos(pitch),
  };
}

const headsetParts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /enterHeadset|xr-profiles/.test(name)),
  );

/** Two eyes of software rendering: a small window and plain quality, painted only where a test says so. */
const wear = (): Promise<Visit> =>
  arrive({
    isPainted: false,
    address: '?lang=en&quality=low',
    viewport: { width: 480, height: 300 },
    prepare: wearHeadset,
  });

/** Resolves when nothing moves; as long as the test may take, for a headset's frames are slow here. */
const rest = (page: Page): Promise<void> => page.evaluate(() => window.visit.settled());

async function enter(visit: Visit): Promise<void> {
  await visit.page.getByRole('button', { name: 'Enter VR' }).click();
  await visit.page.waitForFunction(() => window.visit.state().session === 'headset');
  await visit.page.evaluate(() => window.rehearsal.frames(4));
  await rest(visit.page);
}

async function leave(visit: Visit): Promise<void> {
  await visit.page.evaluate(() => window.rehearsal.device.activeSession?.end());
  await visit.page.waitForFunction(() => window.visit.state().session === 'flat');
  await rest(visit.page);
}

async function pressButton(page: Page, action: string): Promise<void> {
  const button = await buttonOf(page, action);
  if (!button) throw new Error(`no card with a button "${action}" hangs in the hall`);
  await select(page, button);
}

/** What was written on the card since last asked. */
const written = (page: Page): Promise<string> =>
  page.evaluate(() => window.rehearsal.written.splice(0).join('').replaceAll(/\s/g, ''));

const squeezed = (text: string | undefined): string => (text ?? '').replaceAll(/\s/g, '');

describe('a visit in a headset', { timeout: 400_000 }, () => {
  it('enters where one stands, reads by ray, goes from S8 into S9, and comes back to the same place', async () => {
    const visit = await wear();
    const { page } = visit;
    await rest(page);
    expect(await headsetParts(page)).toEqual([]);
    const exhibits = await page.evaluate(() => window.visit.exhibits());
    const at = exhibits.findIndex(({ id }) => id === SUITCASE);

    await page.evaluate((id) => window.visit.goTo({ exhibit: id }), SUITCASE);
    await rest(visit.page);
    const stood = (await visit.state()).pose;
    await enter(visit);
    expect((await headsetParts(page)).length).toBeGreaterThan(0);
    const [left, right] = await eyes(page);
    expect(left).toMatchObject({ x: 0, w: right?.w, h: right?.h });
    expect(right?.x).toBe(left?.w);
    const entered = (await visit.state()).pose;
    expect(entered.x).toBeCloseTo(stood.x, 1);
    expect(entered.z).toBeCloseTo(stood.z, 1);
    expect(Math.cos(entered.heading - stood.heading)).toBeCloseTo(1, 3);

    await select(page, aheadOf(stood));
    expect((await visit.state()).open).toBe(SUITCASE);
    const inEnglish = await written(page);
    expect(inEnglish).toContain(squeezed(exhibits[at]?.title.en));
    expect(inEnglish).toContain(squeezed(exhibits[at]?.title.zh));

    await pressButton(page, 'language');
    expect((await visit.state()).language).toBe('zh');
    const inChinese = await written(page);
    expect(inChinese).toContain(squeezed(exhibits[at]?.title.zh));
    expect(inChinese).not.toBe(inEnglish);
    await pressButton(page, 'language');
    await written(page);

    await pressButton(page, 'next');
    expect((await visit.state()).open).toBe(exhibits[at + 1]?.id);
    expect(await written(page)).toContain(squeezed(exhibits[at + 1]?.title.en));
    await pressButton(page, 'close');
    expect((await visit.state()).open).toBeNull();
    expect(await buttonOf(page, 'close')).toBeNull();

    await page.evaluate((pose) => window.visit.goTo({ pose }), BEFORE_DOOR_B);
    await rest(visit.page);
    const before = (await visit.state()).pose;
    expect(before.x).toBeCloseTo(BEFORE_DOOR_B.x, 1);
    // The wall beside the door, and the ceiling: nobody goes there.
    await select(page, { x: 63, y: 1, z: 17 });
    await select(page, { x: 61, y: 6, z: 21.2 });
    expect((await visit.state()).pose).toEqual(before);
    await select(page, BEHIND_DOOR_B);
    const after = (await visit.state()).pose;
    expect(after.x).toBeGreaterThan(S9_BEGINS);
    expect(after.x).toBeCloseTo(BEHIND_DOOR_B.x, 1);
    expect(after.z).toBeCloseTo(BEHIND_DOOR_B.z, 1);
    expect(Math.cos(after.heading - before.heading)).toBeCloseTo(1, 3);

    await leave(visit);
    const back = (await visit.state()).pose;
    expect(back.x).toBeCloseTo(after.x, 2);
    expect(back.z).toBeCloseTo(after.z, 2);
    expect(Math.cos(back.heading - after.heading)).toBeCloseTo(1, 3);
    await page.evaluate(() => window.visit.goTo({ exhibit: 'snow-suitcase' }));
    await rest(visit.page);
    expect((await visit.state()).pose).toEqual(stood);
    expectNoFaults(visit);
    await visit.close();
  });

  it('turns in steps by the stick, and a step of one’s own feet is not a walk', async () => {
    const visit = await wear();
    const { page } = visit;
    await rest(visit.page);
    await enter(visit);
    const before = (await visit.state()).pose;
    await page.evaluate(async () => {
      const { device, frames } = window.rehearsal;
      device.controllers.right?.updateAxes('thumbstick', 1, 0);
      await frames(4);
      device.controllers.right?.updateAxes('thumbstick', 0, 0);
      await frames(2);
    });
    const turned = (await visit.state()).pose;
    expect(turned.heading - before.heading).toBeCloseTo(Math.PI / 6, 2);
    expect(turned.x).toBeCloseTo(before.x, 2);
    await page.evaluate(async () => {
      window.rehearsal.device.position.set(0, 1.3, -0.3);
      await window.rehearsal.frames(3);
    });
    expect((await visit.state()).isMoving).toBe(false);
    await leave(visit);
    const back = (await visit.state()).pose;
    // 0.3 m forwards after a turn of 30 degrees to the right.
    expect(back.x - before.x).toBeCloseTo(0.3 * Math.sin(turned.heading), 2);
    expect(back.z - before.z).toBeCloseTo(-0.3 * Math.cos(turned.heading), 2);
    await visit.close();
  });

  it('draws the hall in at most 60 calls per eye', async () => {
    const visit = await wear();
    await rest(visit.page);
    await enter(visit);
    for (const pose of [
      { x: 1.2, z: 13, heading: Math.PI / 2 },
      { x: 40, z: 7.5, heading: Math.PI / 2 },
      { x: 85, z: 12, heading: 0 },
    ]) {
      await visit.page.evaluate((to) => window.visit.goTo({ pose: to }), pose);
      await rest(visit.page);
      await setBrush(visit.page, false);
      await visit.page.evaluate(() => window.rehearsal.frames(2));
      await setBrush(visit.page, true);
      const { drawCalls } = await visit.page.evaluate(() => window.visit.stats());
      expect(drawCalls / 2).toBeLessThanOrEqual(60);
      expect(drawCalls / 2).toBeGreaterThan(3);
    }
    await visit.close();
  });
});

describe('the built site', () => {
  it('ships no headset emulator and no models of controllers', async () => {
    const folder = path.resolve(import.meta.dirname, '../../dist-test');
    const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(js|json)$/.test(file));
    expect(files.length).toBeGreaterThan(10);
    const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
    const faulty = files.filter((_, n) => isEmulator(texts[n] ?? ''));
    expect(faulty).toEqual([]);
    expect(isEmulator(await readFile(EMULATOR, 'utf8'))).toBe(true);
  });
});

/** Names that IWER carries wherever it goes. */
const isEmulator = (text: string): boolean =>
  /Immersive Web Emulation Runtime|updateButtonValue|GLTFLoader:/.test(text);
