import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';

export interface FindOptions {
  /** Environment to read `CHROMIUM_PATH` and program folders from. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Whether a file exists and starts; replaced in tests. */
  readonly starts: (executable: string) => boolean;
}

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
];
const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

const DEFAULTS: FindOptions = { env: process.env, platform: process.platform, starts: startsHere };

/**
 * Path of a Chromium that starts here: `CHROMIUM_PATH`, then the system's browsers, then Playwright's own. Null where
 * there is none.
 *
 * @throws Error where `CHROMIUM_PATH` is set and does not start; a wrong wish is not silently replaced
 */
export function findChromium(options: Partial<FindOptions> = {}): string | null {
  const { env, platform, starts } = { ...DEFAULTS, ...options };
  const asked = env['CHROMIUM_PATH'];
  if (asked) {
    if (starts(asked)) return asked;
    throw new Error(`CHROMIUM_PATH names ${asked}, which does not start`);
  }
  return (
    [...systemBrowsers(platform, env), ownBrowser()].find((candidate) => candidate !== '' && starts(candidate)) ?? null
  );
}

function systemBrowsers(platform: NodeJS.Platform, env: FindOptions['env']): readonly string[] {
  if (platform === 'darwin') return MAC.flatMap((file) => [file, path.join(homedir(), file)]);
  if (platform !== 'win32') return LINUX;
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return roots.flatMap((root) => (root ? WINDOWS.map((file) => path.join(root, file)) : []));
}

function ownBrowser(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** Chrome on Windows opens a window for `--version`; there, being installed has to do. */
function startsHere(executable: string): boolean {
  if (!existsSync(executable)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(executable, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
