import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Counted, Step } from './runSteps';

const BIN = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  tsc: 'node_modules/typescript/bin/tsc',
  knip: 'node_modules/knip/bin/knip.js',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  vite: 'node_modules/vite/bin/vite.js',
} as const;

function nodeStep(name: string, bin: keyof typeof BIN, args: readonly string[]): Step {
  const env = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  return { name, command: process.execPath, args: [BIN[bin], ...args], env };
}

export const formatStep = nodeStep('format', 'biome', ['ci', '.']);
export const lintStep = nodeStep('lint', 'oxlint', ['src', 'tests', 'tools']);
export const typesStep = nodeStep('types', 'tsc', ['-b']);
export const unusedStep = nodeStep('unused code', 'knip', []);
export const dataStep = nodeStep('data', 'tsx', ['tools/check/checkData.ts']);
export const buildStep = nodeStep('build', 'vite', [
  'build',
  '--outDir',
  'dist-check',
  '--emptyOutDir',
  '--logLevel',
  'warn',
]);

/** One vitest run over the named projects; counts its tests. Projects without a test file do not fail. */
export function testStep(
  name: string,
  projects: readonly string[],
  root: string,
  env: Readonly<Record<string, string>> = {},
): Step {
  const report = path.join(root, 'node_modules/.cache/tests', `${projects.join('-')}.json`);
  return {
    ...nodeStep(name, 'vitest', [
      'run',
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...projects.map((project) => `--project=${project}`),
    ]),
    env: { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
    count: () => countTests(report),
  };
}

async function countTests(report: string): Promise<Counted | null> {
  const read: unknown = JSON.parse(await readFile(report, 'utf8'));
  await rm(report);
  if (typeof read !== 'object' || read === null || !('numPassedTests' in read) || !('numFailedTests' in read))
    return null;
  return { passed: Number(read.numPassedTests), failed: Number(read.numFailedTests) };
}
