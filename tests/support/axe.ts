import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe finds on a page as it stands, one line per element. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const axe = path.resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js');
  await page.evaluate(await readFile(axe, 'utf8'));
  const found = (await page.evaluate('axe.run()')) as AxeResult;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
