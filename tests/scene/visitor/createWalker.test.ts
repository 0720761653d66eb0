import { describe, expect, it } from 'vitest';
import { solidsOf } from '../../../src/domain/plan/solids';
import { canStand } from '../../../src/domain/routes/clearanceAt';
import { collisionGrid } from '../../../src/domain/routes/collisionGrid';
import { EYE_LINE, type Pose } from '../../../src/domain/units';
import { createWalker, type Walker } from '../../../src/scene/visitor/createWalker';
import { createHands } from '../../../src/scene/visitor/hands';
import { activityOf } from '../../../src/state/activity';
import { livePoseOf } from '../../../src/state/livePose';
import { testHall, testVisit } from '../../support/testVisit';

const HALL = testHall();
const GRID = collisionGrid(solidsOf(HALL.plan), HALL.plan.halls);
const pose = (overrides: Partial<Pose> = {}): Pose => ({
  x: 2,
  z: 5,
  heading: 0,
  pitch: 0,
  eye: EYE_LINE,
  ...overrides,
});

async function visit() {
  const store = await testVisit(HALL);
  const wakes = { count: 0 };
  const walker = createWalker({ store, hall: HALL, wake: () => (wakes.count += 1) });
  const hands = createHands();
  walker.bindHands(hands);
  return { store, walker, hands, wakes };
}

/** Runs frames until the walker rests; fails after 60 s of walking. */
function rest(walker: Walker, onFrame: () => void = () => undefined): number {
  for (let frame = 1; frame < 3600; frame += 1) {
    const goesOn = walker.step(1 / 60);
    onFrame();
    if (!goesOn) return frame;
  }
  throw new Error('still moving after a minute');
}

describe('the walker', () => {
  it('starts where the state says and rests', async () => {
    const { walker } = await visit();
    expect(walker.pose).toEqual(pose({ heading: Math.PI / 2 }));
    expect(walker.step(1 / 60)).toBe(false);
  });

  it('walks by hand and tells the state on start, on stop and when the room changes, and not each frame', async () => {
    const { store, walker, hands } = await visit();
    store.getState().visit.hopTo(pose({ x: 8, z: 9, heading: Math.PI / 2 }));
    rest(walker);
    const writes: (string | null)[] = [];
    store.subscribe(({ zone, isMoving }) => writes.push(`${zone} ${isMoving}`));
    hands.forward = 1;
    for (let frame = 0; frame < 240; frame += 1) walker.step(1 / 60);
    hands.forward = 0;
    rest(walker);
    expect(new Set(writes)).toEqual(new Set(['west true', 'east true', 'east false']));
    expect(writes.length).toBeLessThan(6);
    expect(store.getState().pose.x).toBeCloseTo(walker.pose.x, 9);
  });

  it('tells the live pose ten times a second at most', async () => {
    const { store, walker, hands } = await visit();
    let told = 0;
    livePoseOf(store).subscribe(() => (told += 1));
    hands.forward = 1;
    for (let frame = 0; frame < 120; frame += 1) walker.step(1 / 60);
    // 2 s: the first, then one each 0.1 s
    expect(told).toBeLessThanOrEqual(21);
    expect(told).toBeGreaterThan(15);
  });

  it('takes the first frame after a rest for a usual one, however long the rest was', async () => {
    const { walker, hands } = await visit();
    walker.step(1 / 60);
    hands.forward = 1;
    walker.step(3600);
    expect(walker.pose.x - 2).toBeLessThan(0.03);
  });

  it('finds its way round a wall to where it is sent, and never into it', async () => {
    const { store, walker } = await visit();
    walker.step(1 / 60);
    store.getState().visit.walkTo({ x: 18, z: 2 });
    rest(walker, () => expect(canStand(GRID, walker.pose, 0.2)).toBe(true));
    expect(Math.hypot(walker.pose.x - 18, walker.pose.z - 2)).toBeLessThan(0.01);
    expect(store.getState().isMoving).toBe(false);
    expect(store.getState().zone).toBe('east');
  });

  it('says so when a place cannot be reached', async () => {
    const closed = testHall();
    const hall = {
      ...closed,
      plan: { ...closed.plan, walls: [{ ...HALL.plan.walls[0], to: [10, 10] }] },
    } as unknown as typeof closed;
    const store = await testVisit(hall);
    const walker = createWalker({ store, hall, wake: () => undefined });
    walker.step(1 / 60);
    store.getState().visit.walkTo({ x: 18, z: 2 });
    expect(store.getState().announcement.text.en).toContain('cannot be reached');
    expect(walker.step(1 / 60)).toBe(false);
  });

  it('gives way to the hands at once', async () => {
    const { store, walker, hands } = await visit();
    walker.step(1 / 60);
    store.getState().visit.walkTo({ x: 9, z: 5 });
    for (let frame = 0; frame < 60; frame += 1) walker.step(1 / 60);
    const at = { ...walker.pose };
    hands.forward = -1;
    for (let frame = 0; frame < 60; frame += 1) walker.step(1 / 60);
    expect(walker.pose.x).toBeLessThan(at.x + 0.2);
  });

  it('leaves the view to a visitor who drags it while walking to a place', async () => {
    const { store, walker } = await visit();
    walker.step(1 / 60);
    store.getState().visit.walkTo({ x: 9, z: 5 });
    for (let frame = 0; frame < 60; frame += 1) walker.step(1 / 60);
    walker.look(0.5, 0.1);
    rest(walker);
    expect(walker.pose.heading).toBeCloseTo(Math.PI / 2 + 0.5, 6);
    expect(walker.pose.x).toBeCloseTo(9, 6);
  });

  it('glides over a short way, in 0.6 to 1.4 s, and lands exactly', async () => {
    const { store, walker } = await visit();
    walker.step(1 / 60);
    const to = pose({ x: 5, z: 3, heading: 1, pitch: -0.3, eye: 1.5 });
    store.getState().visit.hopTo(to);
    const frames = rest(walker, () => expect(walker.fade()).toBe(0));
    expect(frames / 60).toBeGreaterThanOrEqual(0.6);
    expect(frames / 60).toBeLessThanOrEqual(1.42);
    expect(walker.pose).toEqual(to);
    expect(store.getState().pose).toEqual(to);
  });

  it('never glides through a wall', async () => {
    const { store, walker } = await visit();
    walker.step(1 / 60);
    store.getState().visit.hopTo(pose({ x: 8.5, z: 7, heading: 1 }));
    rest(walker);
    store.getState().visit.hopTo(pose({ x: 11.5, z: 7, heading: 1 }));
    rest(walker, () => expect(canStand(GRID, walker.pose, 0.2)).toBe(true));
    expect(walker.pose.x).toBe(11.5);
  });

  it('fades where motion is reduced, black at the jump and clear at the end', async () => {
    const { store, walker } = await visit();
    store.getState().visit.chooseMotion('reduced');
    walker.step(1 / 60);
    store.getState().visit.hopTo(pose({ x: 5, z: 3 }));
    const seen: { x: number; fade: number }[] = [];
    rest(walker, () => seen.push({ x: walker.pose.x, fade: walker.fade() }));
    expect(new Set(seen.map(({ x }) => x))).toEqual(new Set([2, 5]));
    const jump = seen.findIndex(({ x }) => x === 5);
    expect(seen[jump]?.fade).toBe(1);
    expect(walker.fade()).toBe(0);
  });

  it('is there at once when a link opens before the first picture', async () => {
    const store = await testVisit(HALL);
    store.getState().visit.hopTo(pose({ x: 15, z: 5, heading: 2 }));
    const walker = createWalker({ store, hall: HALL, wake: () => undefined });
    expect(walker.pose).toEqual(pose({ x: 15, z: 5, heading: 2 }));
    expect(store.getState().pose.x).toBe(15);
    expect(store.getState().zone).toBe('east');
  });

  it('does not repeat an old errand when the hall is drawn again', async () => {
    const { store, walker, hands } = await visit();
    store.getState().visit.hopTo(pose({ x: 15, z: 5 }));
    rest(walker);
    hands.forward = 1;
    for (let frame = 0; frame < 60; frame += 1) walker.step(1 / 60);
    hands.forward = 0;
    rest(walker);
    walker.dispose();
    const again = createWalker({ store, hall: HALL, wake: () => undefined });
    expect(again.pose).toEqual(store.getState().pose);
    expect(again.pose.z).toBeLessThan(4.5);
  });

  it('lands beside a wall rather than in it, and flies free above the halls', async () => {
    const { store, walker } = await visit();
    walker.step(1 / 60);
    store.getState().visit.hopTo(pose({ x: 10, z: 4 }));
    rest(walker);
    expect(canStand(GRID, walker.pose)).toBe(true);
    const above = pose({ x: 10, z: 4, eye: 9, pitch: -1 });
    store.getState().visit.hopTo(above);
    rest(walker);
    expect(walker.pose).toEqual(above);
    store.getState().visit.walkTo({ x: 4, z: 4 });
    rest(walker);
    expect(walker.pose).toMatchObject({ x: 4, z: 4, eye: EYE_LINE });
  });

  it('stops at once when it is told to stand still', async () => {
    const { store, walker } = await visit();
    walker.step(1 / 60);
    store.getState().visit.walkTo({ x: 9, z: 5 });
    for (let frame = 0; frame < 60; frame += 1) walker.step(1 / 60);
    store.getState().visit.standStill();
    expect(store.getState().isMoving).toBe(false);
    expect(walker.step(1 / 60)).toBe(false);
  });

  it('is busy while it moves and quiet when it rests', async () => {
    const { store, walker } = await visit();
    walker.step(1 / 60);
    store.getState().visit.walkTo({ x: 5, z: 5 });
    expect(activityOf(store).pending()).toEqual(['the visitor moving']);
    rest(walker);
    expect(activityOf(store).pending()).toEqual([]);
  });

  it('keeps a held pose whatever hands and errands ask', async () => {
    const { store, walker, hands } = await visit();
    walker.hold(pose({ x: 4, z: 4 }));
    hands.forward = 1;
    store.getState().visit.hopTo(pose({ x: 8, z: 8 }));
    walker.look(1, 0);
    for (let frame = 0; frame < 60; frame += 1) expect(walker.step(1 / 60)).toBe(false);
    expect(walker.pose).toEqual(pose({ x: 4, z: 4 }));
    expect(walker.isHeld()).toBe(true);
    walker.release();
    expect(walker.isHeld()).toBe(false);
  });

  it('comes back from the headset where the headset left it', async () => {
    const { store, walker } = await visit();
    store.getState().visit.reportSession('headset');
    store.getState().visit.hopTo(pose({ x: 18, z: 8 }));
    expect(walker.pose.x).toBe(2);
    store.getState().visit.reportVisitor({ pose: pose({ x: 18, z: 8 }), zone: 'east', isMoving: false });
    store.getState().visit.reportSession('flat');
    expect(walker.pose.x).toBe(18);
  });
});
