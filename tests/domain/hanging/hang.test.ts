import { describe, expect, it } from 'vitest';
import { checkHang } from '../../../src/domain/hanging/checkHang';
import { checkLabels, EYES } from '../../../src/domain/hanging/checkLabels';
import { hang } from '../../../src/domain/hanging/hang';
import { walkable } from '../../../src/domain/plan/walkable';
import { distanceBetween } from '../../../src/domain/units';
import { realCatalogue, realFile, realHang, realPlan } from './realHang';

const catalogue = realCatalogue();
const plan = realPlan();
const file = realFile();
const hung = realHang();
const placed = new Map(hung.placements.map((item) => [item.exhibit, item]));

describe('the hang of the exhibition', () => {
  it('gives every record a place and every story an intro panel', () => {
    expect(hung.unplaced).toEqual([]);
    expect(hung.placements).toHaveLength(catalogue.exhibits.length);
    expect(hung.panels).toHaveLength(catalogue.stories.length);
  });

  it('keeps every rule of the museum', () => {
    expect(checkHang(hung, catalogue, plan, file)).toEqual([]);
  });

  it('is the same every time, to the last digit', () => {
    expect(JSON.stringify(realHang())).toBe(JSON.stringify(hung));
  });

  it('does not depend on the order of the input', () => {
    const turned = { stories: [...catalogue.stories].reverse(), exhibits: [...catalogue.exhibits].reverse() };
    expect(JSON.stringify(hang(turned, plan, file))).toBe(JSON.stringify(hung));
  });

  it('lists placements in walking order, each story in the curator’s order', () => {
    const runs = file.runs.map((run) => run.story);
    const stories = hung.placements.map((item) => item.story);
    expect([...new Set(stories)]).toEqual(runs.filter((story) => stories.includes(story)));
    for (const story of catalogue.stories) {
      expect(hung.placements.filter((item) => item.story === story.id).map((item) => item.exhibit)).toEqual(
        story.exhibits,
      );
    }
  });

  it('hangs the framed exhibits of a wall in the curator’s order from left to right', () => {
    for (const story of catalogue.stories) {
      const ofStory = story.exhibits
        .flatMap((id) => placed.get(id) ?? [])
        .filter((item) => item.support.kind === 'wall' && !file.overrides[item.exhibit]);
      ofStory.forEach((item, n) => {
        const next = ofStory[n + 1];
        if (
          !next ||
          next.support.kind !== 'wall' ||
          item.support.kind !== 'wall' ||
          next.support.face !== item.support.face
        )
          return;
        const right = { x: -Math.cos(item.facing), z: -Math.sin(item.facing) };
        const step = (next.centre.x - item.centre.x) * right.x + (next.centre.z - item.centre.z) * right.z;
        // two pictures of one column stand above each other
        expect(step).toBeGreaterThan(-0.2);
      });
    }
  });

  it('shows the lead of a story as its largest picture', () => {
    const area = (id: string): number => {
      const picture = placed.get(id)?.picture;
      return picture ? picture.w * picture.h : 0;
    };
    const smaller = catalogue.stories.filter(
      (story) => area(story.lead) > 0 && story.exhibits.some((id) => area(id) > area(story.lead) + 1e-9),
    );
    expect(smaller.map((story) => story.id)).toEqual([]);
  });

  it('ends the axis with Bethune’s self-portrait alone', () => {
    const portrait = placed.get('bethune-self-portrait');
    expect(portrait?.centre.z).toBeCloseTo(21.2, 2);
    expect(portrait?.centre.x).toBeCloseTo(91.18, 2);
    expect(portrait?.facing).toBeCloseTo((3 * Math.PI) / 2, 4);
    const near = hung.placements.filter(
      (item) =>
        portrait &&
        item !== portrait &&
        item.support.kind === 'wall' &&
        distanceBetween(item.centre, portrait.centre) < 1.5 &&
        Math.abs(item.facing - portrait.facing) < 0.1,
    );
    expect(near).toEqual([]);
  });

  it('sets the heroes where the exhibition had them', () => {
    const where = (id: string) => {
      const support = placed.get(id)?.support;
      return support?.kind === 'case' ? support.case : support?.kind === 'plinth' ? support.plinth : support?.face;
    };
    expect(['snow-suitcase', 'snow-red-army-cap', 'book-red-star-1937'].map(where)).toEqual([
      'k-suitcase',
      'k-cap',
      'k-book',
    ]);
    expect(['i16-fighter-model', 'p40-fighter-model', 'xncr-transmitter', 'refugee-shelter-sign'].map(where)).toEqual([
      'i16',
      'p40',
      'transmitter',
      'k-sign',
    ]);
    expect(placed.get('record-chee-lai')?.support).toEqual({ kind: 'case', case: 'k-robeson' });
  });

  it('shows all of a thing but its foot over the labels before it, to a visitor who stands and to one in a wheelchair', () => {
    expect(hung.placements.filter(({ support }) => support.kind !== 'wall').length).toBeGreaterThan(300);
    expect(EYES).toContain(1.2);
    expect(checkLabels(hung)).toEqual([]);
  });

  it('stands what is larger than a case on the floor at its size', () => {
    const sizes = ['stone-roller-dayton', 'nanyang-camp-bed', 'zj-surrender-chairs', 'zj-arch-stele'].map((id) => {
      const item = placed.get(id);
      return item && { ...item.size, on: item.support.kind, base: item.base };
    });
    expect(sizes).toEqual([
      { x: 1.681, y: 1.184, z: 1.186, on: 'plinth', base: 0.12 },
      { x: 1.892, y: 0.423, z: 0.707, on: 'plinth', base: 0.12 },
      { x: 1.24, y: 0.966, z: 0.651, on: 'plinth', base: 0.12 },
      { x: 1.75, y: 0.81, z: 0.07, on: 'plinth', base: 0.2 },
    ]);
  });

  it('lets every visitor reach every standing point from the entrance', () => {
    const floor = walkable(plan);
    for (const item of [...hung.placements, ...hung.panels]) expect(floor.canStand(item.standing, 0.297)).toBe(true);
  });

  it('obeys the curator’s overrides before anything else', () => {
    const target = catalogue.exhibits.find(
      (exhibit) => exhibit.story === 'jacquinot-shanghai' && exhibit.display.mount === 'framed',
    );
    if (!target) throw new Error('the story has a framed exhibit');
    const wall = { wall: 's9-outer-w-s', side: 'left' as const, at: 3, y: 1.6 };
    const changed = hang(catalogue, plan, {
      ...file,
      overrides: { ...file.overrides, [target.id]: { wall, longSide: 0.5, shape: 'landscape', why: 'test' } },
    });
    const item = changed.placements.find((placement) => placement.exhibit === target.id);
    // the wall starts at z 23.2
    expect(item?.centre).toEqual({ x: 66.02, y: 1.6, z: 26.2 });
    expect(item?.picture).toEqual({ w: 0.5, h: 0.375 });
    expect(checkHang(changed, catalogue, plan, file).filter((fault) => fault.exhibit !== target.id)).toEqual([]);
  });

  it('says so when there is no place', () => {
    const crowded = {
      ...file,
      runs: file.runs.map((run) => (run.story === 'ramgarh-to-mandalay' ? { ...run, zones: ['s8'] } : run)),
    };
    const result = hang(catalogue, plan, crowded);
    expect(result.unplaced.length).toBeGreaterThan(0);
    expect(result.placements.length + result.unplaced.length).toBe(catalogue.exhibits.length);
    const without = hang(catalogue, plan, { ...file, runs: file.runs.slice(1) });
    expect(without.unplaced).toHaveLength(5);
  });
});
