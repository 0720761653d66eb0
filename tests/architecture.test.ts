/** STYLE as code: what imports what, and the rules of the house. Every rule is shown a planted fault in the same run. */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  clockFaults,
  exportFaults,
  globFaults,
  type HouseRule,
  lengthFaults,
  markupFaults,
  nameFaults,
  portFaults,
} from './support/architecture/houseFaults';
import { importFaults } from './support/architecture/importFaults';
import { readSource, readSources, type SourceFile } from './support/architecture/readSource';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Fewer files than this means that the walk went wrong, not that the house is tidy. */
const FEWEST_FILES = 40;

let src: readonly SourceFile[] = [];
let all: readonly SourceFile[] = [];

beforeAll(async () => {
  src = await readSources(ROOT, ['src']);
  all = [...src, ...(await readSources(ROOT, ['tools', 'tests']))];
});

describe('the walk', () => {
  it('saw the files of src', () => {
    expect(src.length).toBeGreaterThanOrEqual(FEWEST_FILES);
  });

  it('saw imports in them', () => {
    expect(src.filter((file) => file.imports.length > 0).length).toBeGreaterThanOrEqual(FEWEST_FILES / 2);
  });

  it('sees values, types, re-exports, dynamic imports and import types', () => {
    const file = readSource(
      'src/ui/planted.tsx',
      `import a from './a'; import type { B } from './b'; export { c } from './c'; export * from './d';
       const e = import('./e'); type F = import('./f').F; export const g = <p>{a}{e}</p> as unknown as B & F;`,
    );
    expect(file.imports.map(({ target }) => target)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((n) => `src/ui/${n}`));
  });
});

describe('imports follow the arrows of STYLE 2', () => {
  it('in every file of src and tools', () => {
    const files = all.filter((file) => !file.path.startsWith('tests/'));
    expect(files.flatMap(importFaults)).toEqual([]);
  });

  it.each([
    ['src/domain/plan/planted.ts', `import { Mesh } from 'three';`],
    ['src/domain/plan/planted.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/domain/plan/planted.ts', `import type { GalleryState } from '../../state/galleryState';`],
    ['src/domain/plan/planted.ts', `import { hang } from '../hanging/hang';`],
    ['src/domain/routes/planted.ts', `import { poseAt } from '../tours/poseAt';`],
    ['src/domain/misplaced/planted.ts', `import { toRadians } from '../units';`],
    ['src/state/planted.ts', `import { useStore } from 'zustand';`],
    ['src/state/planted.ts', `const later = () => import('../scene/startHall');`],
    ['src/scene/hall/planted.tsx', `import { Panel } from '../../ui/panel/ExhibitPanel';`],
    ['src/scene/hall/planted.tsx', `type Panel = import('../../ui/panel/ExhibitPanel').Props;`],
    ['src/ui/planted.tsx', `import { startHall } from '../scene/startHall';`],
    ['src/ui/planted.tsx', `import { Mesh } from 'three';`],
    ['src/ui/planted.tsx', `export { startApp } from '../app/startApp';`],
    ['src/xr/planted.tsx', `import { lightMaps } from '../assets/lightMaps';`],
    ['src/film/planted.ts', `import { createEncoder } from '../platform/videoEncoder';`],
    ['src/platform/planted.ts', `import { createGalleryStore } from '../state/createGalleryStore';`],
    ['src/assets/planted.ts', `import { Texture } from 'three';`],
    ['src/newfolder/planted.ts', `import { toRadians } from '../domain/units';`],
    ['tools/check/planted.ts', `import { createGalleryStore } from '../../src/state/createGalleryStore';`],
  ])('a planted bad import is refused: %s %s', (file, text) => {
    expect(importFaults(readSource(file, text))).toHaveLength(1);
  });

  it.each([
    ['src/domain/hanging/planted.ts', `import type { Plan } from '../plan/schemas'; import { z } from 'zod';`],
    ['src/scene/hall/planted.tsx', `import { Mesh } from 'three'; import { activityOf } from '../../state/activity';`],
    ['src/app/planted.tsx', `import { startHall } from '../scene/startHall'; import { useStore } from 'zustand';`],
    ['tools/check/planted.ts', `import { zoneAt } from '../../src/domain/plan/zoneAt'; import path from 'node:path';`],
  ])('a drawn arrow is accepted: %s', (file, text) => {
    expect(importFaults(readSource(file, text))).toEqual([]);
  });
});

const LONG_TEXT = 'export const a = 1;\n'.repeat(301);

describe.each<[string, HouseRule, string, string]>([
  ['files are at most 300 lines long', lengthFaults, 'src/ui/planted.ts', LONG_TEXT],
  ['no folder of odds and ends', nameFaults, 'src/ui/hooks/planted.ts', 'export const a = 1;'],
  ['no file of odds and ends', nameFaults, 'src/ui/utils.ts', 'export const a = 1;'],
  ['no default exports', exportFaults, 'src/ui/planted.ts', 'export default 1;'],
  ['no export of everything', exportFaults, 'src/ui/planted.ts', `export * from './a';`],
  ['no clock in the domain', clockFaults, 'src/domain/planted.ts', 'export const now = Date.now();'],
  ['no moment of its own in the domain', clockFaults, 'src/domain/planted.ts', 'export const now = new Date();'],
  ['no clock in drawing code', clockFaults, 'src/scene/planted.ts', 'export const now = performance.now();'],
  ['no chance in drawing code', clockFaults, 'src/scene/planted.ts', 'export const roll = Math.random();'],
  ['no network outside the ports', portFaults, 'src/ui/planted.ts', `export const a = fetch('/x');`],
  ['no network by way of window', portFaults, 'src/ui/planted.ts', `export const a = window.fetch('/x');`],
  ['no timers outside the ports', portFaults, 'src/state/planted.ts', 'setTimeout(() => {}, 10);'],
  ['no storage outside the ports', portFaults, 'src/scene/planted.ts', `localStorage.setItem('a', 'b');`],
  ['no globs outside assets', globFaults, 'src/scene/planted.ts', `export const a = import.meta.glob('./*.webp');`],
  ['no text as HTML', markupFaults, 'src/ui/planted.ts', 'export const a = (e: Element) => (e.innerHTML = "x");'],
])('%s', (_name, rule, file, text) => {
  it('holds in the whole house', () => {
    // The planted faults stand in this file as text.
    const files = all.filter(({ path: at }) => at !== 'tests/architecture.test.ts');
    expect(files.flatMap(rule)).toEqual([]);
  });

  it('refuses a planted fault', () => {
    expect(rule(readSource(file, text))).toHaveLength(1);
  });
});
