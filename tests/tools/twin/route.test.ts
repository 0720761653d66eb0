import { beforeAll, describe, expect, it } from 'vitest';
import { directionOf } from '../../../src/domain/units';
import type { CompileInput } from '../../../tools/compile/compileExhibition';
import { bearingOf, bearingTowards } from '../../../tools/twin/route/bearing';
import { planRoute } from '../../../tools/twin/route/planRoute';
import { legsOf } from '../../../tools/twin/route/planWalks';
import { readInOrder } from '../../../tools/twin/route/readInOrder';
import type { RouteHall, RouteStop } from '../../../tools/twin/route/routeModel';
import { waysOf } from '../../../tools/twin/route/waysOf';
import { readInput } from './aSite';

let input: CompileInput;
let route: readonly RouteHall[];
let stops: readonly RouteStop[];

beforeAll(async () => {
  input = await readInput();
  route = planRoute({ plan: input.plan, hang: input.hang, stories: input.catalogue.stories });
  stops = route.flatMap((hall) => hall.stops);
});

describe('bearings', () => {
  it('are the winds of the plan, clockwise from the top of the drawing', () => {
    expect([0, 45, 90, 135, 180, 225, 270, 315, 359].map((deg) => bearingOf((deg * Math.PI) / 180))).toEqual([
      'n',
      'ne',
      'e',
      'se',
      's',
      'sw',
      'w',
      'nw',
      'n',
    ]);
    // x grows to the right of the drawing, z downwards
    expect(bearingTowards({ x: 0, z: 0 }, { x: 3, z: 0 })).toBe('e');
    expect(bearingTowards({ x: 0, z: 0 }, { x: 0, z: 3 })).toBe('s');
  });
});

describe('the order of reading', () => {
  const hung = (exhibit: string, x: number, y: number, facing: number) => ({
    exhibit,
    centre: { x, y, z: 0 },
    facing,
    size: { x: 0.5, y: 0.4, z: 0.03 },
  });

  it('is left to right for someone who faces the wall', () => {
    // Looks south: whoever faces it looks north and has west (less x) on the left.
    expect(readInOrder([hung('b', 2, 1.5, Math.PI), hung('a', 1, 1.5, Math.PI)])).toEqual({
      order: ['a', 'b'],
      hasRows: false,
    });
    // Looks north: whoever faces it has east on the left.
    expect(readInOrder([hung('b', 2, 1.5, 0), hung('a', 1, 1.5, 0)]).order).toEqual(['b', 'a']);
  });

  it('is from above within a column', () => {
    const wall = [hung('low', 1, 1.2, Math.PI), hung('high', 1.1, 1.7, Math.PI), hung('right', 2, 1.5, Math.PI)];
    expect(readInOrder(wall)).toEqual({ order: ['high', 'low', 'right'], hasRows: true });
  });
});

describe('a walk', () => {
  it('is told in straight pieces, without steps aside', () => {
    const way = [
      { x: 0, z: 0 },
      { x: 0, z: -4 },
      { x: 0.1, z: -6 },
      { x: 0.5, z: -6 },
      { x: 5, z: -6 },
    ];
    // 4 m and hypot(0.1, 2) = 2.0 m north, then 0.4 + 4.5 m east
    const legs = legsOf(way);
    expect(legs.map(({ bearing }) => bearing)).toEqual(['n', 'e']);
    expect(legs[0]?.length).toBeCloseTo(6, 1);
    expect(legs[1]?.length).toBeCloseTo(4.9, 5);
  });
});

describe('ways out', () => {
  it('are the gaps in the walls round a room, and nothing else', () => {
    const room = {
      id: 'room',
      section: 'reporting' as const,
      kind: 'room' as const,
      outline: [
        [0, 0],
        [6, 0],
        [6, 4],
        [0, 4],
      ] as [number, number][],
      anchor: [3, 2] as [number, number],
      title: { zh: '室', en: 'Room' },
      order: 1,
    };
    const wall = (id: string, from: [number, number], to: [number, number]) => ({
      id,
      from,
      to,
      thickness: 0.3,
      height: 4,
      role: 'outer' as const,
    });
    const plan = {
      ...input.plan,
      halls: [{ id: 'S1', title: room.title, outline: room.outline, height: 6 }],
      zones: [room],
      openings: [],
      cases: [],
      plinths: [],
      benches: [],
      features: [],
      // The east wall leaves 1.6 m free at its south end.
      walls: [
        wall('n', [-0.3, -0.15], [6.3, -0.15]),
        wall('e', [6.15, -0.3], [6.15, 2.4]),
        wall('s', [-0.3, 4.15], [6.3, 4.15]),
        wall('w', [-0.15, -0.3], [-0.15, 4.3]),
      ],
    };
    const [way, ...others] = waysOf(room, plan);
    expect(others).toEqual([]);
    expect(way).toMatchObject({ side: 'e', to: 'outside' });
    expect(way?.width).toBeCloseTo(1.6, 1);
  });

  it('lead from bay to bay both ways', () => {
    const bays = stops.filter(({ zone }) => zone.order !== null);
    const ways = bays.flatMap((bay) =>
      bay.ways.flatMap(({ to }) => (typeof to === 'string' ? [] : [[bay.zone, to] as const])),
    );
    const between = ways.filter(([, to]) => to.order !== null).map(([from, to]) => `${from.id} ${to.id}`);
    expect(between.length).toBeGreaterThan(10);
    expect(between.filter((way) => !between.includes(way.split(' ').toReversed().join(' ')))).toEqual([]);
  });
});

describe('the route through the real halls', () => {
  it('passes every exhibit exactly once', () => {
    const passed = stops.flatMap(({ groups }) => groups.flatMap(({ exhibits }) => exhibits));
    expect(passed.toSorted()).toEqual(input.hang.placements.map(({ exhibit }) => exhibit).toSorted());
  });

  it('passes every intro panel and every wall text exactly once', () => {
    const groups = stops.flatMap((stop) => stop.groups);
    expect(groups.flatMap(({ panels }) => panels).toSorted()).toEqual(
      input.hang.panels.map(({ story }) => story).toSorted(),
    );
    expect(groups.flatMap(({ features }) => features.map(({ id }) => id)).toSorted()).toEqual(
      input.plan.features.map(({ id }) => id).toSorted(),
    );
  });

  it('names a wall after the side it stands on: who faces it looks there', () => {
    const placements = new Map(input.hang.placements.map((placement) => [placement.exhibit, placement]));
    const wrong = stops.flatMap(({ groups }) =>
      groups.flatMap(({ carrier, exhibits }) =>
        exhibits.filter((id) => {
          const pose = placements.get(id)?.standing;
          if (carrier.kind !== 'wall' || !pose) return false;
          const look = directionOf(pose.heading);
          const side = { n: -look.z, e: look.x, s: look.z, w: -look.x }[carrier.side.slice(0, 1)] ?? 0;
          // Standing points lie up to 50 degrees aside: cos 50° = 0.64.
          return side < 0.6;
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('goes on from each stop to the next, and ends at the last', () => {
    expect(stops.slice(0, -1).filter(({ onward }) => onward.length === 0)).toEqual([]);
    expect(stops.at(-1)?.onward).toEqual([]);
    expect(stops.map(({ at }) => at)).toEqual(stops.map((_stop, n) => n + 1));
  });

  it('tells the stories in their order', () => {
    const order = new Map(input.catalogue.stories.map(({ id, order: at }) => [id, at]));
    const bays = stops.filter(({ zone }) => zone.order !== null).map(({ zone }) => zone.order);
    expect(bays).toEqual(bays.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    for (const { stories } of stops)
      expect(stories.map((id) => order.get(id))).toEqual(
        stories.map((id) => order.get(id)).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
      );
  });
});
