import { readFileSync } from 'node:fs';
import type { Exhibit, Story } from '../../../src/domain/catalogue/schemas';
import { hang } from '../../../src/domain/hanging/hang';
import { parseHang } from '../../../src/domain/hanging/parseHang';
import { parsePlan } from '../../../src/domain/plan/parsePlan';

const folder = new URL('../../../scenes/international-friends/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** The real exhibition's part that is hung; the catalogue has parsers and tests of its own. */
export function realCatalogue() {
  const { stories } = read('catalogue/stories.json') as { stories: Story[] };
  const exhibits = ['reporting', 'military', 'medical', 'support'].flatMap(
    (section) => (read(`catalogue/${section}.json`) as { exhibits: Exhibit[] }).exhibits,
  );
  return { stories, exhibits };
}

/** The real plan; throws with its faults where it has some. */
export function realPlan() {
  const parsed = parsePlan('plan.json', read('plan.json'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1));
  return parsed.value;
}

/** The real rules and runs; throws with their faults where they have some. */
export function realFile() {
  const parsed = parseHang('hang.json', read('hang.json'), { plan: realPlan(), catalogue: realCatalogue() });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1));
  return parsed.value;
}

/** The real hang. */
export const realHang = () => hang(realCatalogue(), realPlan(), realFile());
