import { readFileSync } from 'node:fs';
import type { Colours } from '../../../src/domain/lighting/albedoOf';
import { parsePlan } from '../../../src/domain/plan/parsePlan';
import type { Plan } from '../../../src/domain/plan/schemas';

const FOLDER = 'scenes/international-friends';

/** The plan of the exhibition this repository ships. */
export function realPlan(): Plan {
  const file = `${FOLDER}/plan.json`;
  const parsed = parsePlan(file, JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, reason }) => `${path}: ${reason}`).join('\n'));
  return parsed.value;
}

/** Its colours. */
export function realColours(): Colours {
  return JSON.parse(readFileSync(`${FOLDER}/exhibition.json`, 'utf8')) as Colours;
}
