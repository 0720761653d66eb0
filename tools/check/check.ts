/** `npm run check`: what to run before every commit; needs no browser. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runSteps } from './runSteps';
import { buildStep, formatStep, lintStep, testStep, typesStep } from './steps';

const HELP = `npm run check [-- --help]

Format, lint, types, node and dom tests, and a production build. About a minute; needs no browser.
`;

async function check(): Promise<boolean> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    process.stdout.write(HELP);
    return true;
  }
  const root = path.resolve(import.meta.dirname, '../..');
  return runSteps([formatStep, lintStep, typesStep, testStep('tests', ['node', 'dom'], root), buildStep], root);
}

check().then(
  (isGreen) => {
    process.exitCode = isGreen ? 0 : 1;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
