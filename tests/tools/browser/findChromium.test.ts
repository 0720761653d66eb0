import { expect, it } from 'vitest';
import { findChromium } from '../../../tools/browser/findChromium';

const only = (executable: string) => (candidate: string) => candidate === executable;

it('takes the browser that CHROMIUM_PATH names', () => {
  const env = { CHROMIUM_PATH: '/opt/mine' };
  expect(findChromium({ env, platform: 'linux', starts: () => true })).toBe('/opt/mine');
});

it('refuses a CHROMIUM_PATH that does not start, rather than taking another', () => {
  const env = { CHROMIUM_PATH: '/opt/broken' };
  expect(() => findChromium({ env, platform: 'linux', starts: only('/usr/bin/chromium') })).toThrow('/opt/broken');
});

it.each<[NodeJS.Platform, string]>([
  ['linux', '/usr/bin/google-chrome-stable'],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
])('finds a browser of the system on %s', (platform, executable) => {
  expect(findChromium({ env: {}, platform, starts: only(executable) })).toBe(executable);
});

it('says so where there is none', () => {
  expect(findChromium({ env: {}, platform: 'linux', starts: () => false })).toBeNull();
});
