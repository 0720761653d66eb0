import { spawn } from 'node:child_process';

/** One check of a run. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Reads how many checks the step made, after it ended; a step without it counts as one. */
  readonly count?: () => Promise<Counted | null>;
}

export interface Counted {
  readonly passed: number;
  readonly failed: number;
}

interface Outcome extends Counted {
  readonly name: string;
  readonly seconds: number;
  readonly isGreen: boolean;
}

/**
 * Runs every step, also after a failure, with its output passed through; then prints the list with timings and, as the
 * last line, `N passed, N failed`.
 *
 * @returns whether all is green
 */
export async function runSteps(steps: readonly Step[], root: string): Promise<boolean> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    process.stdout.write(`\n── ${step.name}\n`);
    outcomes.push(await runStep(step, root));
  }
  process.stdout.write('\n');
  for (const { name, seconds, isGreen, passed, failed } of outcomes) {
    const figures = passed + failed > 1 ? `  (${passed} passed, ${failed} failed)` : '';
    process.stdout.write(
      `${isGreen ? 'ok  ' : 'FAIL'}  ${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s${figures}\n`,
    );
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 && outcomes.every((outcome) => outcome.isGreen);
}

async function runStep(step: Step, root: string): Promise<Outcome> {
  const began = process.hrtime.bigint();
  const isGreen = (await exitCodeOf(step, root)) === 0;
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const counted = (await step.count?.().catch(() => null)) ?? { passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1 };
  // A run that died without a failing test is a failure all the same.
  const failed = !isGreen && counted.failed === 0 ? 1 : counted.failed;
  return { name: step.name, seconds, isGreen, passed: counted.passed, failed };
}

function exitCodeOf({ command, args, env }: Step, root: string): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(null);
    });
    child.once('close', resolve);
  });
}
