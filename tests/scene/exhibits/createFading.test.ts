import { Matrix4 } from 'three';
import { describe, expect, it } from 'vitest';
import { APPEARING, CHANGING, createFading, MOST_CHANGES } from '../../../src/scene/exhibits/things/createFading';
import type { PlannedThing } from '../../../src/scene/exhibits/things/planThings';
import type { Shown } from '../../../src/scene/exhibits/things/showInstances';

const THING: PlannedThing = {
  key: 'the-book',
  model: 'book',
  centre: { x: 0, y: 0, z: 0 },
  size: { x: 1, y: 1, z: 1 },
  facing: 0,
  tilt: 0,
  skin: null,
  look: { tone: [1, 1, 1], light: 1, around: 1, face: -1, skin: -1, wear: 0, paper: 0, exhibit: 0, dimmedWith: 0 },
};
const aShown = (instance = 0, presence = 1): Shown => ({ thing: THING, instance, number: 4, level: 0, presence });
const MID = { model: 'book', level: 'mid' };

/** A fading over instances that are only counted: those that are added have numbers from 100. */
function aStage() {
  const presences = new Map<number, number>();
  const extra = new Set<number>();
  const fading = createFading({
    mesh: {
      addInstance: () => {
        extra.add(100 + extra.size);
        return 99 + extra.size;
      },
      deleteInstance: (instance) => {
        extra.delete(instance);
        presences.delete(instance);
        return undefined as never;
      },
      setMatrixAt: () => undefined as never,
    },
    looks: {
      write: (looks) => {
        for (const [instance] of looks) presences.set(instance, 1);
      },
      setPresence: (instance, presence) => presences.set(instance, presence),
    },
  });
  return { fading, presences, extra };
}

describe('a thing whose model comes late', () => {
  it('appears little by little, then rests', () => {
    const { fading, presences } = aStage();
    const book = aShown(0, 0);
    fading.appear(book);
    expect(presences.get(0)).toBe(0);
    fading.step(APPEARING / 4, false);
    expect(presences.get(0)).toBeCloseTo(0.25);
    for (let n = 0; n < 5; n += 1) fading.step(0.1, false);
    expect([presences.get(0), book.presence, fading.isBusy()]).toEqual([1, 1, false]);
  });

  it('is there at once where nothing may fade', () => {
    const { fading, presences } = aStage();
    fading.appear(aShown(0, 0));
    fading.step(0, true);
    expect([presences.get(0), fading.isBusy()]).toEqual([1, false]);
  });

  it('goes on appearing from where it was, in another instance', () => {
    const { fading, presences } = aStage();
    const book = aShown(0, 0);
    fading.appear(book);
    fading.step(APPEARING / 4, false);
    fading.rehang();
    expect(fading.isBusy()).toBe(false);
    fading.appear({ ...book, instance: 7 });
    expect(presences.get(7)).toBeCloseTo(0.25);
  });
});

describe('a change from one level of a model to another', () => {
  it('shares out the pixels between both, all of them at every moment, and ends with one', () => {
    const { fading, presences, extra } = aStage();
    const book = aShown();
    expect(fading.change(book, MID, new Matrix4())).toBe(true);
    for (let n = 1; n < 3; n += 1) {
      fading.step(CHANGING / 4, false);
      const [coming = 0, going = 0] = [presences.get(0), presences.get(100)];
      expect(coming - 1).toBeCloseTo(n / 4);
      // What comes takes the pixels up to its share, what goes those from it.
      expect(coming - 1).toBeCloseTo(-going, 9);
      expect(fading.held()).toEqual([MID]);
    }
    expect(fading.step(CHANGING / 4, false)).toBe(false);
    expect(fading.step(CHANGING / 4, false)).toBe(true);
    expect([presences.get(0), extra.size, fading.isBusy(), fading.held()]).toEqual([1, 0, false, []]);
    expect(fading.step(0.1, false)).toBe(false);
  });

  it('is over at once where nothing may fade, and where all is hung anew', () => {
    for (const finish of [
      (stage: ReturnType<typeof aStage>) => stage.fading.step(0, true),
      (stage: ReturnType<typeof aStage>) => stage.fading.rehang(),
    ]) {
      const stage = aStage();
      stage.fading.change(aShown(), MID, new Matrix4());
      finish(stage);
      expect([stage.presences.get(0), stage.extra.size, stage.fading.isBusy()]).toEqual([1, 0, false]);
    }
  });

  it('is not made softly by more things than there is room for, nor by one that still appears', () => {
    const { fading } = aStage();
    const late = aShown(500, 0);
    fading.appear(late);
    expect(fading.change(late, MID, new Matrix4())).toBe(false);
    for (let at = 0; at < MOST_CHANGES; at += 1) expect(fading.change(aShown(at), MID, new Matrix4())).toBe(true);
    expect(fading.change(aShown(MOST_CHANGES), MID, new Matrix4())).toBe(false);
  });
});
