import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  framePoint,
  held,
  type MapStage,
  panWindow,
  sheetPointAt,
  shiftBetween,
  wholeWindow,
  windowAround,
  zoomWindow,
} from '../../../src/domain/geography/mapWindow';

const length = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const stages: fc.Arbitrary<MapStage> = fc.record({
  sheet: fc.record({ w: length(500, 5000), h: length(500, 5000) }),
  frame: fc.record({ w: length(100, 2000), h: length(100, 2000) }),
  fit: fc.constantFrom('cover', 'contain'),
  deepest: length(2, 16),
});
/** A stage with a window on it, wherever a visitor may have come to. */
const views = fc
  .tuple(stages, fc.record({ x: length(-500, 6000), y: length(-500, 6000), scale: length(0.01, 20) }))
  .map(([stage, wild]) => ({ stage, window: held(stage, wild) }));

const stage: MapStage = { sheet: { w: 4000, h: 3000 }, frame: { w: 800, h: 300 }, fit: 'cover', deepest: 10 };

describe('the whole window', () => {
  it('fills the frame where it covers, and shows the whole sheet where it contains', () => {
    // 800 / 4000 = 0.2 across, 300 / 3000 = 0.1 down
    expect(wholeWindow(stage)).toEqual({ x: 2000, y: 1500, scale: 0.2 });
    expect(wholeWindow({ ...stage, fit: 'contain' }).scale).toBeCloseTo(0.1);
  });
});

describe('a window', () => {
  it('never leaves the sheet, however it is dragged and zoomed', () => {
    fc.assert(
      fc.property(
        views,
        length(-3000, 3000),
        length(-3000, 3000),
        length(0.05, 20),
        ({ stage, window }, dx, dy, by) => {
          const moved = zoomWindow(stage, panWindow(stage, window, dx, dy), by, { x: 10, y: 10 });
          const { sheet, frame } = stage;
          const least = wholeWindow(stage).scale;
          expect(moved.scale).toBeGreaterThanOrEqual(least * 0.999);
          expect(moved.scale).toBeLessThanOrEqual(least * stage.deepest * 1.001);
          const seen = { w: frame.w / moved.scale, h: frame.h / moved.scale };
          if (seen.w <= sheet.w) {
            expect(moved.x - seen.w / 2).toBeGreaterThanOrEqual(-0.001 * sheet.w);
            expect(moved.x + seen.w / 2).toBeLessThanOrEqual(1.001 * sheet.w);
          } else expect(moved.x).toBeCloseTo(sheet.w / 2);
        },
      ),
    );
  });

  it('zooms about the point under the pointer, as long as the sheet allows', () => {
    const window = { x: 2000, y: 1500, scale: 0.5 };
    const about = { x: 600, y: 80 };
    const before = sheetPointAt(stage.frame, window, about);
    const nearer = zoomWindow(stage, window, 1.5, about);
    expect(nearer.scale).toBeCloseTo(0.75);
    const after = sheetPointAt(stage.frame, nearer, about);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it('is dragged as a hand drags paper', () => {
    const window = { x: 2000, y: 1500, scale: 0.5 };
    // 40 px to the right at half a pixel per unit: 80 units more of the left
    expect(panWindow(stage, window, 40, -10)).toEqual({ x: 1920, y: 1520, scale: 0.5 });
  });

  it('finds the same point from the sheet to the frame and back', () => {
    fc.assert(
      fc.property(views, length(0, 4000), length(0, 3000), ({ stage, window }, x, y) => {
        const back = sheetPointAt(stage.frame, window, framePoint(stage.frame, window, { x, y }));
        expect(back.x).toBeCloseTo(x, 3);
        expect(back.y).toBeCloseTo(y, 3);
      }),
    );
  });

  it('that is only moved and stretched shows each point where the new one has it', () => {
    fc.assert(
      fc.property(views, length(0.2, 5), length(0, 4000), length(0, 3000), ({ stage, window }, by, x, y) => {
        const to = zoomWindow(stage, window, by, { x: 20, y: 40 });
        const shift = shiftBetween(stage.frame, window, to);
        const drawn = framePoint(stage.frame, window, { x, y });
        const wanted = framePoint(stage.frame, to, { x, y });
        expect(drawn.x * shift.by + shift.dx).toBeCloseTo(wanted.x, 2);
        expect(drawn.y * shift.by + shift.dy).toBeCloseTo(wanted.y, 2);
      }),
    );
  });
});

describe('a window around points', () => {
  it('shows them all, and is no nearer than it may be', () => {
    const points = [
      { x: 1000, y: 1000 },
      { x: 1800, y: 1100 },
    ];
    const window = windowAround(stage, points, 6);
    for (const point of points) {
      const at = framePoint(stage.frame, window, point);
      expect(at.x).toBeGreaterThan(0);
      expect(at.x).toBeLessThan(800);
    }
    // A single point would be shown infinitely near: 0.2 * 3
    expect(windowAround(stage, [{ x: 1000, y: 1000 }], 3).scale).toBeCloseTo(0.6);
    expect(windowAround(stage, [], 3)).toEqual(wholeWindow(stage));
  });
});
