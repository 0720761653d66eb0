import type { Page } from 'playwright';

/** What went wrong on a page while a tool or a test used it. */
export interface PageFaults {
  readonly errors: string[];
  /** Console errors and warnings outside the allow-list. */
  readonly console: string[];
  /** Requests that left the site's own origin. */
  readonly offOrigin: string[];
}

/** Console lines that software WebGL and our libraries are known to write; see docs/decisions/0007. */
const KNOWN_CONSOLE = [
  /THREE\.Clock.*deprecated/,
  /KHR_parallel_shader_compile extension not supported/,
  /GPU stall due to ReadPixels/,
  /parameter 'resolution' has value of undefined/,
  /\[\.WebGL-0x[0-9a-f]+\]GL Driver Message/,
];

/** Starts to note what goes wrong on a page; call it before the first navigation. */
export function watchPage(page: Page, siteUrl: string): PageFaults {
  const faults: PageFaults = { errors: [], console: [], offOrigin: [] };
  page.on('pageerror', (error) => faults.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const text = message.text();
    if (!KNOWN_CONSOLE.some((known) => known.test(text))) faults.console.push(`${message.type()}: ${text}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(siteUrl) && !url.startsWith('data:') && !url.startsWith('blob:')) faults.offOrigin.push(url);
  });
  return faults;
}

/** Opens the site at an address below its base and waits for the first picture. @throws Error after a minute without one */
export async function openVisit(page: Page, siteUrl: string, address = ''): Promise<void> {
  await page.goto(siteUrl + address, { waitUntil: 'domcontentloaded' });
  await until(page, 'window.visit !== undefined');
  await within(60_000, 'the first picture', page.evaluate('window.visit.ready.then(() => true)'));
}

/** Waits until nothing moves, loads or fades. @throws Error after a minute and a half of unrest */
export async function settle(page: Page): Promise<void> {
  await within(90_000, 'a settled picture', page.evaluate('window.visit.settled().then(() => true)'));
}

/**
 * Waits until an expression is true in the page. Playwright's own `waitForFunction` evaluates inside the page, which our
 * security policy forbids.
 *
 * @throws Error after half a minute
 */
export async function until(page: Page, expression: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await page.evaluate(expression)) === true) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`the page never came to this: ${expression}`);
}

async function within<T>(limit: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not come within ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
