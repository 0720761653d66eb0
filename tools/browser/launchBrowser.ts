import { type Browser, chromium } from 'playwright';
import { CHROMIUM_ARGS } from './chromiumArgs';
import { ensureChromium } from './ensureChromium';

/** Starts a headless Chromium with software WebGL; the caller closes it. @throws Error where there is no Chromium */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = ensureChromium((line) => process.stderr.write(`${line}\n`));
  return chromium.launch({ executablePath, headless: true, args: [...CHROMIUM_ARGS] });
}
