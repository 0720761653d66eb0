import type { CellData, HungExhibit } from '../../../src/domain/hall/hall';
import { aPose } from '../../support/smallGallery';

const both = (text: string) => ({ zh: `${text}（中）`, en: text });

/** A framed photograph 0.904 m x 0.718 m on a wall that faces south, with overrides. */
export function aHung(overrides: Partial<HungExhibit> = {}): HungExhibit {
  return {
    exhibit: 'first-photo',
    story: 'first-story',
    zone: 'room',
    support: { kind: 'wall', face: 'north/left/0' },
    mount: 'framed',
    centre: { x: 2, y: 1.5, z: 0.02 },
    size: { x: 0.904, y: 0.718, z: 0.04 },
    facing: Math.PI,
    tilt: 0,
    picture: { w: 0.744, h: 0.558 },
    label: {
      centre: { x: 2.6, y: 1.2, z: 0.003 },
      facing: Math.PI,
      tilt: 0,
      w: 0.18,
      h: 0.1286,
      carrier: 'wall',
    },
    base: null,
    standing: aPose({ x: 2, z: 1.7 }),
    kind: 'photograph',
    section: 'reporting',
    title: both('First photograph'),
    date: '1937',
    scale: null,
    weight: 2,
    model: null,
    dimensionsMm: null,
    plate: { near: 'textures/plates/first-photo.webp', w: 768, h: 576, far: { x: 0, y: 0, w: 96, h: 72 } },
    labelPicture: { near: 'textures/labels/first-photo.webp', w: 448, h: 320, far: null },
    ...overrides,
  };
}

/** A book 145 x 220 x 30 mm propped on a deck 0.9 m high, with overrides. */
export function aThing(overrides: Partial<HungExhibit> = {}): HungExhibit {
  return aHung({
    exhibit: 'first-book',
    support: { kind: 'case', case: 'k-book' },
    mount: 'propped',
    centre: { x: 4, y: 0.98, z: 4 },
    size: { x: 0.145, y: 0.22, z: 0.03 },
    tilt: 0.9,
    picture: null,
    base: 0.9,
    kind: 'book',
    model: 'book',
    plate: { near: 'textures/covers/first-book.webp', w: 576, h: 768, far: null },
    labelPicture: null,
    ...overrides,
  });
}

/** A cell with one photograph, with overrides. */
export function aCell(overrides: Partial<CellData> = {}): CellData {
  return {
    story: 'first-story',
    exhibits: [aHung()],
    panel: null,
    farSheet: { path: 'textures/far/first-story.webp', w: 96, h: 72 },
    ...overrides,
  };
}
