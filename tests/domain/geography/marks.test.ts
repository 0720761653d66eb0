import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToLine, pickDot, pickWay } from '../../../src/domain/geography/pickOnMap';
import { placeBadges } from '../../../src/domain/geography/placeBadges';
import { boxAround, type LabelBox, type NamedDot, placeLabels } from '../../../src/domain/geography/placeLabels';

const FRAME = { w: 500, h: 300 };
const coordinate = (max: number) => fc.double({ min: 0, max, noNaN: true });
const names = fc.constantFrom('延安', '重庆', '晋察冀边区', 'Kunming', 'Jiangnan Cement Factory');
const dots: fc.Arbitrary<readonly NamedDot[]> = fc
  .array(
    fc.record({
      x: coordinate(500),
      y: coordinate(300),
      r: coordinate(14),
      text: names,
      size: fc.constantFrom(12, 15),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map((dot, at) => ({ ...dot, id: `place-${at}` })));

const overlap = (a: LabelBox, b: LabelBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const aDot = (overrides: Partial<NamedDot>): NamedDot => ({
  id: 'a',
  x: 250,
  y: 150,
  r: 4,
  text: '延安',
  size: 13,
  ...overrides,
});

describe('names on a map', () => {
  it('never overlap, whatever is to be named', () => {
    fc.assert(
      fc.property(dots, (named) => {
        const labels = placeLabels(named, FRAME);
        labels.forEach((label, at) => {
          for (const other of labels.slice(at + 1)) expect(overlap(label.box, other.box)).toBe(false);
        });
      }),
    );
  });

  it('stay in the frame and off what is taken', () => {
    const taken = { left: 200, right: 320, top: 90, bottom: 200 };
    fc.assert(
      fc.property(dots, (named) => {
        for (const { box } of placeLabels(named, FRAME, [taken])) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(FRAME.w);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(FRAME.h);
          expect(overlap(box, taken)).toBe(false);
        }
      }),
    );
  });

  it('go to the most important first, and are left out where there is no room', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => aDot({ id: String(at) }));
    const labels = placeLabels(crowd, FRAME);
    expect(labels[0]?.id).toBe('0');
    expect(labels.length).toBeLessThan(crowd.length);
  });

  it('stand right of the dot where nothing is in the way, else left of it', () => {
    expect(placeLabels([aDot({})], FRAME)[0]).toMatchObject({ anchor: 'start', x: 258 });
    const right = boxAround({ x: 280, y: 150, r: 20 });
    expect(placeLabels([aDot({})], FRAME, [right])[0]).toMatchObject({ anchor: 'end', x: 242 });
  });

  it('of very large dots rather cover others than be missing', () => {
    const ring = Array.from({ length: 24 }, (_, at) =>
      aDot({
        id: `ring-${at}`,
        x: 250 + 22 * Math.cos((at * Math.PI) / 12),
        y: 150 + 22 * Math.sin((at * Math.PI) / 12),
        r: 7,
        text: 'x'.repeat(200),
      }),
    );
    expect(placeLabels([aDot({ r: 12 }), ...ring], FRAME).map(({ id }) => id)).toEqual(['a']);
    expect(placeLabels([aDot({ r: 5 }), ...ring], FRAME)).toEqual([]);
  });
});

describe('numbers of journeys', () => {
  const straight = (id: string, y: number) => ({
    id,
    lines: [
      [
        { x: -400, y },
        { x: 900, y },
      ],
    ],
  });

  it('stand on what is seen of their way, and apart', () => {
    const badges = placeBadges([straight('a', 100), straight('b', 104)], [], FRAME, 24);
    expect(badges.map(({ id }) => id)).toEqual(['a', 'b']);
    const [a, b] = badges;
    expect(a?.y).toBeCloseTo(100);
    // Seen from 12 to 488: the middle is 250
    expect(a?.x).toBeCloseTo(250, -1);
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(24);
  });

  it('avoid large dots where they can, and are left out where nothing is seen', () => {
    const [badge] = placeBadges([straight('a', 100)], [{ id: 'x', x: 250, y: 100, r: 14 }], FRAME, 24);
    expect(Math.abs((badge?.x ?? 250) - 250)).toBeGreaterThan(25);
    expect(placeBadges([straight('a', 900)], [], FRAME, 24)).toEqual([]);
  });
});

describe('choosing on a map', () => {
  const marks = [
    { id: 'large', x: 100, y: 100, r: 14 },
    { id: 'small', x: 106, y: 100, r: 3 },
    { id: 'far', x: 300, y: 100, r: 3 },
  ];

  it('means the nearest dot within reach of its rim', () => {
    expect(pickDot(marks, { x: 107, y: 101 }, 6)).toBe('small');
    expect(pickDot(marks, { x: 92, y: 100 }, 6)).toBe('large');
    expect(pickDot(marks, { x: 309, y: 100 }, 6)).toBe('far');
    expect(pickDot(marks, { x: 310, y: 100 }, 6)).toBeNull();
  });

  it('means the smaller of two dots in one place', () => {
    const both = [marks[0], { id: 'within', x: 100, y: 100, r: 4 }].flatMap((mark) => mark ?? []);
    expect(pickDot(both, { x: 100, y: 100 }, 6)).toBe('within');
  });

  it('means the way that passes nearest', () => {
    const way = (id: string, y: number) => ({
      id,
      lines: [
        [
          { x: 0, y },
          { x: 200, y },
        ],
      ],
    });
    expect(pickWay([way('a', 50), way('b', 58)], { x: 100, y: 55 }, 6)).toBe('b');
    expect(pickWay([way('a', 50)], { x: 100, y: 57 }, 6)).toBeNull();
    expect(pickWay([way('a', 50)], { x: 204, y: 50 }, 6)).toBe('a');
  });

  it('measures to a line, and to a line of no length', () => {
    expect(distanceToLine({ x: 5, y: 3 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(3);
    expect(distanceToLine({ x: 13, y: 4 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(5);
    expect(distanceToLine({ x: 3, y: 4 }, { x: 0, y: 0 }, { x: 0, y: 0 })).toBe(5);
  });
});
