import type { Bilingual } from '../language/language';
import { poseAt } from '../tours/poseAt';
import type { Timeline } from '../tours/timeline';
import type { Pose, Seconds } from '../units';
import type { Film } from './schemas';

/** A line of text and when it is read; seconds from the film's start. */
export interface Caption {
  readonly from: Seconds;
  readonly until: Seconds;
  readonly text: Bilingual;
}

/** Everything about a film that does not need a picture. */
export interface FilmPlan {
  readonly film: string;
  readonly size: { readonly w: number; readonly h: number };
  readonly fps: number;
  readonly frames: number;
  readonly seconds: Seconds;
  readonly captions: readonly Caption[];
  readonly chapters: readonly { readonly at: Seconds; readonly stop: string }[];
  /** Time of frame `i` from the film's start: i / fps. */
  readonly timeOf: (frame: number) => Seconds;
  /** Where the camera is at frame `i`. */
  readonly poseOf: (frame: number) => Pose;
}

/** What a person at the command line may set differently from the film file. */
export type FilmOverrides = Partial<Pick<Film, 'fps' | 'size' | 'seconds' | 'startAt'>>;

/**
 * Plans a film of a timed tour: how many frames, when each is, what is read when.
 *
 * @param overrides win over the film file
 */
export function planFilm(film: Film, tour: Timeline, overrides: FilmOverrides = {}): FilmPlan {
  const { fps, size, seconds, startAt = 0 } = { ...film, ...overrides };
  const start = Math.min(startAt, tour.duration);
  const rest = tour.duration - start;
  const wanted = seconds ?? rest;
  const frames = Math.max(1, Math.round(wanted * fps));
  const end = start + wanted;
  const timeOf = (frame: number): Seconds => frame / fps;
  return {
    film: film.id,
    size: { w: size[0], h: size[1] },
    fps,
    frames,
    seconds: frames / fps,
    captions: tour.stops.flatMap(({ caption, arrives, leaves }) =>
      caption && arrives < end && leaves > start
        ? [{ from: Math.max(0, arrives - start), until: Math.min(leaves, end) - start, text: caption }]
        : [],
    ),
    chapters: tour.stops.flatMap(({ id, arrives }) =>
      arrives >= start && arrives < end ? [{ at: arrives - start, stop: id }] : [],
    ),
    timeOf,
    poseOf: (frame) => poseAt(tour, start + timeOf(frame)),
  };
}
