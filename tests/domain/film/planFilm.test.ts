import { describe, expect, it } from 'vitest';
import { parseFilm } from '../../../src/domain/film/parseFilm';
import { planFilm } from '../../../src/domain/film/planFilm';
import type { Film } from '../../../src/domain/film/schemas';
import { poseAt } from '../../../src/domain/tours/poseAt';
import { routeThrough } from '../../../src/domain/tours/routeThrough';
import { timeline } from '../../../src/domain/tours/timeline';
import { twoRooms } from '../../support/testHall';

const FILM: Film = {
  id: 'walk',
  title: { zh: '路线', en: 'Walk' },
  tour: 'walk',
  fps: 24,
  size: [640, 360],
  seconds: null,
  language: 'zh',
};

function tour() {
  const eye = { pitch: 0, eye: 1.6 };
  const route = routeThrough(twoRooms(), [
    { id: 'a', pose: { x: 1, z: 3, heading: 0, ...eye }, dwell: 2, via: [], caption: { zh: '一', en: 'one' } },
    { id: 'b', pose: { x: 12, z: 3, heading: 1, ...eye }, dwell: 3, via: [], caption: { zh: '二', en: 'two' } },
  ]);
  if (!route.ok) throw new Error('no way');
  return timeline(route.value);
}

describe('a film', () => {
  it('has a frame for every 1 / fps, timed by its number alone', () => {
    const plan = planFilm(FILM, tour(), { fps: 12, seconds: 3 });
    // 3 s x 12 frames
    expect(plan.frames).toBe(36);
    expect(plan.timeOf(35)).toBe(35 / 12);
    expect(plan.seconds).toBe(3);
  });

  it('shows at each frame the pose of the live tour at that time', () => {
    const line = tour();
    const plan = planFilm(FILM, line, { startAt: 1.5 });
    for (const frame of [0, 7, 100]) expect(plan.poseOf(frame)).toEqual(poseAt(line, 1.5 + frame / 24));
  });

  it('lasts as long as its tour unless told otherwise', () => {
    const line = tour();
    expect(Math.abs(planFilm(FILM, line).seconds - line.duration)).toBeLessThan(1 / 24);
  });

  it('captions and chapters only what it shows', () => {
    const line = tour();
    const short = planFilm(FILM, line, { seconds: 1 });
    expect(short.captions).toEqual([{ from: 0, until: 1, text: { zh: '一', en: 'one' } }]);
    expect(short.chapters).toEqual([{ at: 0, stop: 'a' }]);
    const whole = planFilm(FILM, line);
    expect(whole.chapters.map(({ stop }) => stop)).toEqual(['a', 'b']);
  });

  it('is refused with every fault of its file', () => {
    const parsed = parseFilm('films/walk.json', { ...FILM, fps: 0, size: [641, 360], colour: 'red' });
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path).toSorted()).toEqual(['colour', 'fps', 'size[0]']);
  });
});
