import { describe, expect, it } from 'vitest';
import { exhibitBox } from '../../../src/domain/picking/pickBoxes';
import { solidsOf } from '../../../src/domain/plan/solids';
import { collisionGrid } from '../../../src/domain/routes/collisionGrid';
import type { HallPoint } from '../../../src/domain/units';
import { layOutCard } from '../../../src/xr/card/layOutCard';
import { solidBoxes } from '../../../src/xr/pointing/boxesAround';
import { chooseTarget, FARTHEST_STEP, type Pointable } from '../../../src/xr/pointing/chooseTarget';
import { testHall } from '../../support/testVisit';

const { plan } = testHall();
const at = (x: number, y: number, z: number): HallPoint => ({ x, y, z });
/** A frame on the wall across the hall at x 10; its face looks west. */
const frame = exhibitBox({
  exhibit: 'frame',
  centre: at(9.83, 1.5, 4),
  size: at(0.6, 0.5, 0.04),
  facing: 1.5 * Math.PI,
  tilt: 0,
});
const around: Pointable = {
  card: null,
  boxes: [frame, ...solidBoxes(plan)],
  grid: collisionGrid(solidsOf(plan), plan.halls),
};
const hand = at(7, 1.2, 4);

function towards(to: HallPoint, from = hand) {
  const length = Math.hypot(to.x - from.x, to.y - from.y, to.z - from.z);
  return {
    origin: from,
    direction: at((to.x - from.x) / length, (to.y - from.y) / length, (to.z - from.z) / length),
  };
}

describe('what a hand points at', () => {
  it('is an exhibit before the wall it hangs on', () => {
    expect(chooseTarget(towards(at(9.9, 1.5, 4)), around)).toMatchObject({ kind: 'exhibit', id: 'frame' });
  });

  it('is a place on free floor', () => {
    expect(chooseTarget(towards(at(5, 0, 7)), around)).toMatchObject({ kind: 'floor', to: { x: 5, z: 7 } });
  });

  it('is refused on the bare wall, behind it, at its foot, outside the hall and too far away', () => {
    expect(chooseTarget(towards(at(9.9, 3, 4)), around)).toMatchObject({ kind: 'refused', floor: null });
    expect(chooseTarget(towards(at(13, 0, 4)), around)).toMatchObject({ kind: 'refused', floor: null });
    expect(chooseTarget(towards(at(9.75, 0, 2)), around)).toMatchObject({ kind: 'refused', floor: { x: 9.75 } });
    expect(chooseTarget(towards(at(5, 0, 10.5)), around)).toMatchObject({ kind: 'refused' });
    const far = chooseTarget(towards(at(18.5, 0, 9), at(1, 1.2, 9)), around);
    expect(far.distance).toBeGreaterThan(FARTHEST_STEP);
    expect(far.kind).toBe('refused');
    expect(chooseTarget(towards(at(7, 6, 4.1)), around)).toMatchObject({ kind: 'refused', floor: null });
  });

  it.each([1, 0.55])('is the card where it hangs in front, its buttons by name (at %f of its size)', (scale) => {
    const layout = layOutCard(
      {
        exhibit: 'frame',
        titles: ['题', 'Title'],
        facts: '',
        text: '',
        buttons: { previous: '<', next: '>', language: '中', close: 'x' },
        accent: '#fff',
      },
      (text) => text.length * 20,
    );
    const card = { layout, place: { centre: at(8.2, 1.4, 4), facing: 1.5 * Math.PI, scale } };
    const metres = (scale * 1.2) / 1024;
    expect(chooseTarget(towards(at(8.2, 1.45, 4)), { ...around, card })).toMatchObject({ kind: 'card' });
    for (const { action, x, y, w, h } of layout.buttons) {
      // To the reader's right is south (+z) for someone who looks east.
      const middle = at(8.2, 1.4 + (layout.h / 2 - y - h / 2) * metres, 4 + (x + w / 2 - layout.w / 2) * metres);
      expect(chooseTarget(towards(middle), { ...around, card })).toMatchObject({ kind: 'button', action });
    }
    const beside = at(8.2, 1.4, 4 + (layout.w / 2 + 20) * metres);
    expect(chooseTarget(towards(beside), { ...around, card }).kind).not.toBe('card');
  });
});
