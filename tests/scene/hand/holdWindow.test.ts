import { describe, expect, it } from 'vitest';
import { fitWindow, frameOf, moveHold, zoomHold } from '../../../src/scene/hand/holdWindow';

const stage = { width: 900, height: 680 };
/** A suitcase: 65 x 42 x 22 cm about its middle. */
const reach = { side: 0.343, up: 0.21, all: 0.402, ground: -0.21 };
const person = { x: 0.525, y: 1.7 };

describe('the window on a held thing', () => {
  it('shows the thing whole at any yaw, and what it is compared with beside it', () => {
    for (const other of [null, person, { x: 0.12, y: 0.2 }]) {
      for (const size of [stage, { width: 390, height: 380 }, { width: 320, height: 240 }]) {
        const window = fitWindow(size, reach, other);
        const { pixelsPerMetre, ground, beside } = frameOf(size, reach, window);
        const middle = size.width / 2 - window.x * pixelsPerMetre;
        expect(middle - reach.side * pixelsPerMetre).toBeGreaterThan(0);
        expect(ground).toBeLessThan(size.height);
        if (!other) continue;
        expect(beside - (other.x / 2) * pixelsPerMetre).toBeGreaterThan(middle + reach.side * pixelsPerMetre);
        expect(beside + (other.x / 2) * pixelsPerMetre).toBeLessThan(size.width);
        expect(ground - other.y * pixelsPerMetre).toBeGreaterThan(0);
      }
    }
  });

  it('zooms about a point that stays where it is', () => {
    const whole = fitWindow(stage, reach, null);
    const about = { x: 500, y: 300 };
    const near = zoomHold(whole, stage, whole, 3, about);
    const at = ({ x, pixelsPerMetre }: typeof whole): number => x + (about.x - stage.width / 2) / pixelsPerMetre;
    expect(near.pixelsPerMetre).toBeCloseTo(3 * whole.pixelsPerMetre);
    expect(at(near)).toBeCloseTo(at(whole));
  });

  it('never shows less than the whole nor leaves it', () => {
    const whole = fitWindow(stage, reach, null);
    expect(zoomHold(whole, stage, whole, 0.2)).toEqual(whole);
    expect(moveHold(whole, stage, whole, 500, 500)).toEqual(whole);
    const near = moveHold(whole, stage, zoomHold(whole, stage, whole, 2), 90_000, 0);
    // At twice the scale half of what was seen is seen: its left half at most.
    expect(near.x).toBeCloseTo(whole.x - stage.width / whole.pixelsPerMetre / 4);
    expect(zoomHold(whole, stage, near, 0.01)).toEqual(whole);
  });
});
