import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { distantOf } from '../../../tools/compile/distantOf';
import { readInput } from '../twin/aSite';

const input = await readInput();
const distant = distantOf(input);
const { placements, panels } = input.hang;

describe('what is seen of the hall from afar', () => {
  it('is every framed exhibit with its own picture, and the panel of every story', () => {
    const seen = new Map(
      distant.stories.flatMap(({ exhibits }) => exhibits.map((each) => [each.exhibit, each] as const)),
    );
    const framed = placements.filter(({ picture }) => picture !== null);
    const wrong = framed.filter(({ exhibit }) => {
      const near = input.pictures.face(exhibit)?.near;
      return near === undefined || distant.pictures[seen.get(exhibit)?.frame[9] ?? -1] !== near;
    });
    expect(wrong.map(({ exhibit }) => exhibit)).toEqual([]);
    expect(framed.length).toBeGreaterThan(400);
    const bare = distant.stories.filter(
      ({ story, panel }) => distant.pictures[panel?.tile ?? -1] !== input.pictures.panel(story)?.near,
    );
    expect(bare.map(({ story }) => story)).toEqual([]);
    expect(distant.stories.length).toBe(panels.length);
  });

  it('hangs where the hang says', () => {
    const [first] = distant.stories.flatMap(({ exhibits }) => exhibits);
    const hung = placements.find(({ exhibit }) => exhibit === first?.exhibit);
    expect(first?.frame.slice(0, 3)).toEqual([hung?.centre.x, hung?.centre.y, hung?.centre.z]);
    expect(first?.label?.slice(0, 3)).toEqual([hung?.label.centre.x, hung?.label.centre.y, hung?.label.centre.z]);
  });

  it('is a small file', () => {
    expect(gzipSync(JSON.stringify(distant)).length).toBeLessThan(40_000);
  });
});
