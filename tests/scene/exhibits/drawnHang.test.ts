import { describe, expect, it } from 'vitest';
import { drawnHang, windowOf } from '../../../src/scene/exhibits/drawnHang';
import { cradleGlass } from '../../../src/scene/exhibits/glass/planGlass';
import { planSupports } from '../../../src/scene/exhibits/kinds/support/planSupports';
import { residentCells } from '../../../src/scene/exhibits/residentCells';
import { planShadows } from '../../../src/scene/exhibits/shadows/planShadows';
import { aCellHead } from '../../support/smallGallery';
import { aCell, aHung, aThing } from './hungFixture';

const panel = {
  story: 'first-story',
  zone: 'room',
  centre: { x: 1, y: 1.5, z: 0 },
  facing: Math.PI,
  tilt: 0,
  w: 0.9,
  h: 1.2,
  standing: aHung().standing,
  picture: { near: 'textures/panels/first-story.webp', w: 864, h: 1152, far: null },
};

describe('drawnHang', () => {
  const drawn = drawnHang([{ cell: aCell({ exhibits: [aHung(), aThing()], panel }), hasWalls: true }]);

  it('gives every exhibit a number, its frame or its thing, and its boards', () => {
    expect(drawn.exhibits.map(({ exhibit }) => exhibit)).toEqual(['first-photo', 'first-book']);
    expect(drawn.frames.map(({ exhibit }) => exhibit)).toEqual([0]);
    expect(drawn.things.map(({ exhibit }) => exhibit)).toEqual([1]);
    expect(drawn.boards.map(({ kind }) => kind)).toEqual(['picture', 'label', 'label', 'panel']);
  });

  it('lists only what stands free or in cases where the walls are far away, and asks for no far tiles', () => {
    const far = drawnHang([{ cell: aCell({ exhibits: [aHung(), aThing()], panel }), hasWalls: false }]);
    expect(far.exhibits.map(({ exhibit }) => exhibit)).toEqual(['first-book']);
    expect([far.frames.length, far.things.length]).toEqual([0, 1]);
    expect(far.boards.map(({ kind }) => kind)).toEqual(['label']);
    expect(far.faces.filter((face) => face.far !== null)).toEqual([]);
  });

  it('gives a face to what has a picture and none to what has not', () => {
    expect(drawn.faces.map(({ kind }) => kind)).toEqual(['picture', 'label', 'picture', 'panel']);
    const bare = drawnHang([
      { cell: aCell({ exhibits: [aHung({ plate: null, labelPicture: null })] }), hasWalls: true },
    ]);
    expect(bare.faces).toEqual([]);
    expect(bare.boards.map(({ face }) => face)).toEqual([-1, -1]);
  });

  it('hangs the picture behind the front of its frame and before the wall', () => {
    // The frame is 40 mm deep about z = 0.02; its front is at 0.04, the wall at 0.
    const z = drawn.boards[0]?.front.z ?? 0;
    expect(z).toBeLessThan(0.04);
    expect(z).toBeGreaterThan(0);
  });

  it('has a window no larger than the moulding leaves', () => {
    expect(windowOf(aHung())).toEqual({ w: 0.744, h: 0.558 });
    expect(windowOf(aHung({ picture: { w: 2, h: 2 } })).w).toBeCloseTo(0.904 - 2 * 0.02);
  });

  it('throws a shadow for each frame, label, panel and thing', () => {
    // Frame 2, its label 1, panel 2, book 1; the book's label hangs upright here: 1.
    expect(planShadows(drawn)).toHaveLength(7);
  });
});

describe('planSupports', () => {
  const of = (overrides: Parameters<typeof aThing>[0]) =>
    planSupports({ hung: aThing(overrides), face: -1, exhibit: 0 });

  it('puts a wedge under what lies at a slope, from the deck up', () => {
    const [wedge] = of({ mount: 'laid', tilt: 1.0472, centre: { x: 4, y: 0.96, z: 4 } });
    expect(wedge?.form).toBe('wedge');
    expect((wedge?.centre.y ?? 0) - (wedge?.size.y ?? 0) / 2).toBeCloseTo(0.9);
  });

  it('leaves propped things to their clear cradle, and what stands on the deck alone', () => {
    expect(of({ mount: 'propped' })).toEqual([]);
    expect(of({ mount: 'stood', tilt: 0, centre: { x: 4, y: 0.9 + 0.11, z: 4 } })).toEqual([]);
  });

  it('lifts a propped thing on a riser that carries its cradle', () => {
    // lowest point 0.94: 0.94 + (0.22 cos 0.9 + 0.03 sin 0.9) / 2 = 1.0201
    const lifted = aThing({ centre: { x: 4, y: 1.0201, z: 4 } });
    const [riser, ...others] = planSupports({ hung: lifted, face: -1, exhibit: 0 });
    expect(others).toEqual([]);
    expect(riser).toMatchObject({ form: 'block' });
    expect((riser?.centre.y ?? 0) + (riser?.size.y ?? 0) / 2).toBeCloseTo(0.94, 3);
    const sheets = cradleGlass([{ hung: lifted, face: -1, exhibit: 0 }]);
    expect(sheets).toHaveLength(3);
    for (const { centre, size, tilt } of sheets)
      expect(centre.y - (size.y / 2) * Math.cos(tilt) - (size.z / 2) * Math.sin(tilt)).toBeGreaterThan(0.938);
  });

  it('lets the foot of a slab into a socket on its plinth', () => {
    const slab = { mount: 'plinth', tilt: 0, size: { x: 1.75, y: 0.81, z: 0.07 }, base: 0.2 } as const;
    // 0.2 + 0.05 + 0.81 / 2 = 0.655
    const [socket, ...others] = of({ ...slab, centre: { x: 4, y: 0.655, z: 4 } });
    expect(others).toEqual([]);
    expect(socket).toMatchObject({ form: 'block' });
    expect((socket?.centre.y ?? 0) + (socket?.size.y ?? 0) / 2).toBeCloseTo(0.28);
    expect(socket?.size.z).toBeGreaterThan(0.07);
  });

  it('carries a model on a pin and a large one on a column', () => {
    const model = { kind: 'aircraft', mount: 'model', tilt: 0, size: { x: 0.3, y: 0.06, z: 0.2 } } as const;
    expect(of({ ...model, centre: { x: 4, y: 0.98, z: 4 } }).map(({ form }) => form)).toEqual(['pin']);
    const large = { mount: 'plinth', tilt: 0, size: { x: 2.8, y: 0.8, z: 2.4 }, base: 0.35 } as const;
    expect(of({ ...large, centre: { x: 4, y: 1.75, z: 4 } }).map(({ form }) => form)).toEqual(['column']);
  });

  it('stands a model vehicle on a base that reaches from the deck to its wheels', () => {
    const vehicle = { kind: 'object', mount: 'model', tilt: 0, size: { x: 0.194, y: 0.094, z: 0.102 } } as const;
    // 0.9 + 0.018 + 0.094 / 2 = 0.965
    const [base, ...others] = of({ ...vehicle, centre: { x: 4, y: 0.965, z: 4 } });
    expect(others).toEqual([]);
    expect(base).toMatchObject({ form: 'base' });
    expect((base?.centre.y ?? 0) - (base?.size.y ?? 0) / 2).toBeCloseTo(0.9);
    expect((base?.centre.y ?? 0) + (base?.size.y ?? 0) / 2).toBeCloseTo(0.918);
    expect(base?.size.x).toBeGreaterThan(0.194);
  });

  it('stands a plinth label on its post', () => {
    const label = { ...aThing().label, carrier: 'post', tilt: 0.78, centre: { x: 4, y: 1, z: 5 } } as const;
    expect(of({ mount: 'stood', tilt: 0, centre: { x: 4, y: 1.01, z: 4 }, label }).map(({ form }) => form)).toEqual([
      'post',
    ]);
  });
});

describe('residentCells', () => {
  const heads = [aCellHead({ min: { x: 0, z: 0 }, max: { x: 4, z: 4 } })];
  const cells = { 'first-story': { status: 'ready', value: aCell() } } as const;
  const near = (x: number, drawn: readonly string[] = []) =>
    residentCells(heads, cells, new Set(drawn), { x, z: 2 }).length;

  it('draws what is near, and keeps what is drawn a little longer', () => {
    expect(near(4 + 23)).toBe(1);
    expect(near(4 + 26)).toBe(0);
    expect(near(4 + 26, ['first-story'])).toBe(1);
    expect(near(4 + 30, ['first-story'])).toBe(0);
  });

  it('waits for cells that are not loaded', () => {
    expect(residentCells(heads, { 'first-story': { status: 'loading' } }, new Set(), { x: 2, z: 2 })).toEqual([]);
  });
});
