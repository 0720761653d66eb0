import type { Parsed } from '../catalogue/issue';
import { issuesOf } from '../catalogue/issuesOf';
import { checkPlan } from './checkPlan';
import { type Plan, planFileSchema } from './schemas';

/** Reads `plan.json`: the typed plan in metres, or every fault of form and every fault across its parts at once. */
export function parsePlan(file: string, value: unknown): Parsed<Plan> {
  const parsed = planFileSchema.safeParse(value);
  if (!parsed.success) return { ok: false, issues: issuesOf(file, parsed.error, value) };
  const issues = checkPlan(file, parsed.data);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: parsed.data };
}
