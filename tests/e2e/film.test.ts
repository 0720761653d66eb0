import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFilm } from '../../tools/film/readFilm';
import { type Rendered, renderFilm } from '../../tools/film/renderFilm';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXHIBITION = path.join(ROOT, 'scenes/international-friends');

let folder = '';
let first: Rendered;
let second: Rendered;

/** Three seconds of the walk, small: 24 frames of 640 x 360. */
async function render(out: string): Promise<Rendered> {
  const read = await readFilm(EXHIBITION, 'walk', { seconds: 3, fps: 8, size: [640, 360] });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const dist = path.join(ROOT, 'dist-test');
  return renderFilm({ ...read.value, dist, out, quality: 'low', onFrame: () => undefined });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'film-'));
  first = await render(path.join(folder, 'first'));
  second = await render(path.join(folder, 'second'));
}, 400_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a film of the walk', () => {
  it('is the same picture for picture when it is rendered again', () => {
    expect(second.receipt.frameHashes).toEqual(first.receipt.frameHashes);
    expect(second.receipt.inputsHash).toBe(first.receipt.inputsHash);
  });

  it('moves: most of its pictures differ from the one before', () => {
    const hashes = first.receipt.frameHashes;
    const changes = hashes.filter((hash, at) => at > 0 && hash !== hashes[at - 1]);
    // It stands for the first 0.8 s, which is 6 of 24 frames.
    expect(changes.length).toBeGreaterThan(14);
  });

  it('has a receipt beside it that says what it is', async () => {
    expect(first.receipt).toMatchObject({
      film: 'walk',
      size: '640x360',
      fps: 8,
      frames: 24,
      codec: 'vp9',
      seconds: 3,
    });
    expect(first.receipt.frameHashes).toHaveLength(24);
    expect(JSON.parse(await readFile(first.file.replace('.webm', '.json'), 'utf8'))).toEqual(first.receipt);
    expect((await readdir(path.dirname(first.file))).toSorted()).toEqual(['walk.json', 'walk.webm']);
  });

  it('is a WebM of VP9 with 24 frames in three seconds', async () => {
    const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(await readFile(first.file)) });
    const track = await input.getPrimaryVideoTrack();
    expect(track?.codec).toBe('vp9');
    expect([track?.codedWidth, track?.codedHeight]).toEqual([640, 360]);
    expect((await track?.computePacketStats())?.packetCount).toBe(24);
    expect(await input.computeDuration()).toBeCloseTo(3, 2);
    input.dispose();
  });
});

describe('a film that cannot be made', () => {
  it('is refused with every fault before a browser starts', async () => {
    const read = await readFilm(EXHIBITION, 'walk', { seconds: Number.NaN, fps: 0, size: [641, 360] });
    const issues = read.ok ? [] : read.issues;
    expect(issues.map(({ path: at }) => at).toSorted()).toEqual(['fps', 'seconds', 'size[0]']);
  });

  it('is refused when there is no such film', async () => {
    const read = await readFilm(EXHIBITION, 'nowhere', {});
    expect(read.ok ? [] : read.issues.map(({ file }) => file)).toEqual(['films/nowhere.json']);
  });
});
