/** `npm test`: every check there is, on a machine with nothing but Node; see HELP. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../browser/ensureChromium';
import { runSteps } from './runSteps';
import { dataStep, formatStep, lintStep, testStep, typesStep, unusedStep } from './steps';

const HELP = `npm test [-- --help]

Format, lint, types, unused code, data, and all tests: node, dom, browser, visual and end to end on the production build.
Uses the Chromium of CHROMIUM_PATH, else the system's, else Playwright's own; where there is none it installs one.
The last line says "N passed, N failed"; the exit code is 0 only where nothing failed.
`;

async function test(): Promise<boolean> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    process.stdout.write(HELP);
    return true;
  }
  const root = path.resolve(import.meta.dirname, '../..');
  const chromium = ensureChromium((line) => process.stdout.write(`${line}\n`));
  process.stdout.write(`Chromium: ${chromium}\n`);
  const withBrowser = { CHROMIUM_PATH: chromium };
  return runSteps(
    [
      formatStep,
      lintStep,
      typesStep,
      unusedStep,
      dataStep,
      testStep('tests: node and dom', ['node', 'dom'], root, withBrowser),
      testStep('tests: browser', ['browser'], root, withBrowser),
      testStep('tests: built site', ['visual', 'e2e'], root, withBrowser),
    ],
    root,
  );
}

test().then(
  (isGreen) => {
    process.exitCode = isGreen ? 0 : 1;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
