import { describe, expect, it } from 'vitest';
import { alongRoute } from '../../../src/domain/tours/alongRoute';
import { parseTour } from '../../../src/domain/tours/parseTour';
import { stopsOf } from '../../../src/domain/tours/stopsOf';

const STOP = { id: 'first', stand: { at: [1, 2], headingDeg: 90 }, dwell: 1, caption: null };
const TOUR = {
  id: 'walk',
  title: { zh: '路线', en: 'Walk' },
  text: { zh: '沿主线。', en: 'Along the main route.' },
  stops: [STOP, { ...STOP, id: 'second', stand: { exhibit: 'edgar-snow-suitcase' } }],
};

describe('a tour file', () => {
  it('is accepted when it is whole', () => {
    expect(parseTour('tours/walk.json', TOUR).ok).toBe(true);
  });

  it('is refused with every fault at once', () => {
    const parsed = parseTour('tours/walk.json', {
      ...TOUR,
      id: 'Walk',
      pace: { speed: 3 },
      stops: [
        { ...STOP, dwell: -1 },
        { ...STOP, id: 'second', caption: 'words' },
      ],
    });
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.issues.map(({ path }) => path)).toEqual([
      'id',
      'pace.speed',
      'stops[0](first).dwell',
      'stops[1](second).caption',
    ]);
  });

  it('is refused when two stops share an id', () => {
    const parsed = parseTour('tours/walk.json', { ...TOUR, stops: [STOP, STOP] });
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual(['stops[1](first).id']);
  });
});

describe('stops', () => {
  const places = { exhibit: () => null, story: () => null, route: [] };

  it('name the exhibits that do not hang', () => {
    const tour = parseTour('tours/walk.json', TOUR);
    const stops = tour.ok ? stopsOf('tours/walk.json', tour.value, places) : tour;
    expect(stops.ok ? [] : stops.issues.map(({ path }) => path)).toEqual(['stops[1](second).stand']);
  });

  it('stand at the eye line and look level unless told otherwise', () => {
    const tour = parseTour('tours/walk.json', { ...TOUR, stops: [STOP, { ...STOP, id: 'b' }] });
    const stops = tour.ok ? stopsOf('tours/walk.json', tour.value, places) : tour;
    expect(stops.ok && stops.value[0]?.pose).toEqual({ x: 1, z: 2, heading: Math.PI / 2, pitch: 0, eye: 1.6 });
  });
});

describe('the walking route', () => {
  const route = [
    { x: 0, z: 0 },
    { x: 10, z: 0 },
    { x: 10, z: 10 },
    { x: 0, z: 10 },
  ];

  it('gives the corners between two places, in walking order either way', () => {
    const from = { x: 5, z: 0.5 };
    const to = { x: 4, z: 9 };
    expect(alongRoute(route, from, to)).toEqual([
      { x: 10, z: 0 },
      { x: 10, z: 10 },
    ]);
    expect(alongRoute(route, to, from)).toEqual([
      { x: 10, z: 10 },
      { x: 10, z: 0 },
    ]);
  });

  it('gives none where both places are on one line', () => {
    expect(alongRoute(route, { x: 2, z: 0 }, { x: 8, z: 1 })).toEqual([]);
  });
});
