import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FilmPlan } from '../../src/domain/film/planFilm';
import type { Frame, FrameSink, FrameSource } from '../../src/domain/film/ports';
import { FilmAborted, recordFilm } from '../../src/film/recordFilm';

const PLAN: FilmPlan = {
  film: 'walk',
  size: { w: 2, h: 1 },
  fps: 10,
  frames: 4,
  seconds: 0.4,
  captions: [],
  chapters: [],
  timeOf: (frame) => frame / 10,
  poseOf: (frame) => ({ x: frame, z: 0, heading: 0, pitch: 0, eye: 1.6 }),
};

const OPTIONS = {
  digest: (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  stopwatch: { read: () => 0 },
  inputs: 'exhibition/abc',
};

const source: FrameSource = {
  draw: ({ x }) => Promise.resolve({ pixels: Uint8Array.of(x, 0, 0, 255, x, 0, 0, 255), w: 2, h: 1 }),
};

function sink() {
  const added: { time: number; lasts: number; frame: Frame }[] = [];
  const ends: string[] = [];
  const port: FrameSink = {
    codec: 'vp9',
    add: (frame, time, lasts) => {
      added.push({ frame, time, lasts });
      return Promise.resolve();
    },
    finish: () => Promise.resolve(void ends.push('finished')),
    abandon: () => Promise.resolve(void ends.push('abandoned')),
  };
  return { added, ends, port };
}

describe('recording a film', () => {
  it('hands every frame over once, at its own time, and ends the film', async () => {
    const { added, ends, port } = sink();
    await recordFilm(PLAN, source, port, OPTIONS);
    expect(added.map(({ time }) => time)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(added.every(({ lasts }) => lasts === 0.1)).toBe(true);
    expect(ends).toEqual(['finished']);
  });

  it('gives the same receipt twice, and another one for other pictures or other inputs', async () => {
    const first = await recordFilm(PLAN, source, sink().port, OPTIONS);
    const second = await recordFilm(PLAN, source, sink().port, OPTIONS);
    const moved = { ...PLAN, poseOf: () => ({ x: 9, z: 0, heading: 0, pitch: 0, eye: 1.6 }) };
    const other = await recordFilm(moved, source, sink().port, OPTIONS);
    const elsewhere = await recordFilm(PLAN, source, sink().port, { ...OPTIONS, inputs: 'exhibition/def' });
    expect(second).toEqual(first);
    expect(first).toMatchObject({ film: 'walk', size: '2x1', fps: 10, frames: 4, codec: 'vp9', seconds: 0.4 });
    expect(new Set(first.frameHashes).size).toBe(4);
    expect(other.frameHashes).not.toEqual(first.frameHashes);
    expect(other.inputsHash).not.toBe(first.inputsHash);
    expect(elsewhere.inputsHash).not.toBe(first.inputsHash);
  });

  it('stops when told to and throws away what was made', async () => {
    const { added, ends, port } = sink();
    const abort = new AbortController();
    const run = recordFilm(PLAN, source, port, {
      ...OPTIONS,
      signal: abort.signal,
      onFrame: (done) => {
        if (done === 2) abort.abort();
      },
    });
    await expect(run).rejects.toBeInstanceOf(FilmAborted);
    expect(added).toHaveLength(2);
    expect(ends).toEqual(['abandoned']);
  });

  it('abandons the film when a picture cannot be drawn', async () => {
    const { ends, port } = sink();
    const broken: FrameSource = { draw: () => Promise.reject(new Error('context lost')) };
    await expect(recordFilm(PLAN, broken, port, OPTIONS)).rejects.toThrow('context lost');
    expect(ends).toEqual(['abandoned']);
  });
});
