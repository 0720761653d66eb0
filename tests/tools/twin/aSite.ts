import path from 'node:path';
import en from '../../../src/ui/words/en.json';
import zh from '../../../src/ui/words/zh.json';
import type { CompileInput } from '../../../tools/compile/compileExhibition';
import { readFolder } from '../../../tools/compile/readFolder';
import type { TwinSite } from '../../../tools/twin/document/createScope';
import { createMaterial } from '../../../tools/twin/material';
import { planTwin } from '../../../tools/twin/planTwin';
import { createWords } from '../../../tools/twin/words/createWords';
import { EXHIBITION } from '../../support/readCatalogue';

/** The exhibition as the build has it: read, checked and hung. */
export const readInput = (): Promise<CompileInput> => readFolder(EXHIBITION, path.resolve(EXHIBITION, '../..'));

/** A site over an input, with overrides. */
export function aSite(input: CompileInput, overrides: Partial<TwinSite> = {}): TwinSite {
  return {
    material: createMaterial(input),
    words: createWords({ zh, en }),
    siteUrl: null,
    styleSheet: 'assets/twin-test.css',
    ...overrides,
  };
}

/** Content of a file of a site. @throws Error where the site has no such file */
export function fileOf(site: TwinSite, wanted: string): string {
  const file = planTwin(site).find((candidate) => candidate.path === wanted);
  if (!file) throw new Error(`the twin has no ${wanted}`);
  return file.render();
}

/** One page of each kind, Chinese and English. */
export const SAMPLE: readonly string[] = [
  'route',
  'stories',
  'people',
  'places',
  'timeline',
  'known',
  'exhibit/snow-suitcase',
  'exhibit/ph-mao-cap',
  'story/one-suitcase',
  'person/norman-bethune',
  'place/yanan',
  'section/medical',
].flatMap((page) => [`${page}/index.html`, `en/${page}/index.html`]);
