import { spawnSync } from 'node:child_process';
import { findChromium } from './findChromium';

/** What to type where nothing could be installed. */
const ADVICE =
  'No Chromium found. Type: npx playwright install --with-deps chromium   (or set CHROMIUM_PATH to an installed Chromium or Chrome)';

/**
 * Path of a Chromium that starts here; installs one where there is none: Playwright's download first, the system's
 * package manager as root second.
 *
 * @param say receives one line before anything long is done
 * @throws Error with one line that says what to type
 */
export function ensureChromium(say: (line: string) => void): string {
  const found = findChromium();
  if (found) return found;
  say('No Chromium here: installing one with Playwright …');
  const withDependencies = isRoot() && hasCommand('apt-get') ? ['--with-deps'] : [];
  run(process.execPath, ['node_modules/playwright/cli.js', 'install', ...withDependencies, 'chromium']);
  const own = findChromium();
  if (own) return own;
  if (isRoot() && hasCommand('apt-get')) {
    say('Playwright could not: installing the system’s chromium …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const system = findChromium();
    if (system) return system;
  }
  throw new Error(ADVICE);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function hasCommand(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Output goes to stderr: stdout belongs to the command that asked. */
function run(command: string, args: readonly string[]): void {
  spawnSync(command, [...args], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  });
}
