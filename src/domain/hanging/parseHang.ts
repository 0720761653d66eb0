import type { Issue, Parsed } from '../catalogue/issue';
import { issuesOf } from '../catalogue/issuesOf';
import type { Plan } from '../plan/schemas';
import type { Hangable } from './hang';
import { type HangFile, hangFileSchema } from './schemas';

/** What the names in a hang file refer to; leave out what is not at hand and those names go unchecked. */
export interface HangContext {
  readonly plan?: Plan;
  readonly catalogue?: Hangable;
}

/** Reads `hang.json`: the typed file in metres, or every fault of form and every name that refers to nothing, at once. */
export function parseHang(file: string, value: unknown, context: HangContext = {}): Parsed<HangFile> {
  const parsed = hangFileSchema.safeParse(value);
  if (!parsed.success) return { ok: false, issues: issuesOf(file, parsed.error, value) };
  const issues = [
    ...ownFaults(file, parsed.data),
    ...runFaults(file, parsed.data, context),
    ...overrideFaults(file, parsed.data, context),
  ];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: parsed.data };
}

const fault = (file: string, path: string, value: unknown, reason: string): Issue => ({
  file,
  path,
  value: JSON.stringify(value) ?? '',
  reason,
});

function ownFaults(file: string, hang: HangFile): readonly Issue[] {
  const { rules } = hang;
  const stories = hang.runs.map((run) => run.story);
  const pairs = [
    ['bandLow', 'centreLine'],
    ['centreLine', 'bandHigh'],
    ['gapInStory', 'gapBetweenStories'],
    ['standNear', 'standFar'],
    ['caseLow', 'caseHigh'],
    ['secondRowBottom', 'secondRowTop'],
  ] as const;
  return [
    ...stories.flatMap((story, n) =>
      stories.indexOf(story) === n ? [] : [fault(file, `runs[${n}].story`, story, 'this story already has a run')],
    ),
    ...Object.keys(hang.modelRules).flatMap((model) =>
      Object.hasOwn(hang.nominalMm, model)
        ? []
        : [fault(file, `modelRules.${model}`, model, 'nominalMm has no form of this name')],
    ),
    ...pairs.flatMap(([low, high]) =>
      rules[low].value < rules[high].value
        ? []
        : [fault(file, `rules.${low}.value`, rules[low].value, `must be less than ${high}, ${rules[high].value}`)],
    ),
  ];
}

function runFaults(file: string, hang: HangFile, { plan, catalogue }: HangContext): readonly Issue[] {
  const issues: Issue[] = [];
  const ids = (list: readonly { readonly id: string }[] | undefined): ReadonlySet<string> | null =>
    list ? new Set(list.map((part) => part.id)) : null;
  const known = {
    zone: ids(plan?.zones),
    case: ids(plan?.cases),
    plinth: ids(plan?.plinths),
    wall: ids(plan?.walls),
    story: ids(catalogue?.stories),
  };
  const check = (kind: keyof typeof known, id: string, path: string): void => {
    if (known[kind]?.has(id) === false) issues.push(fault(file, path, id, `there is no ${kind} of this id`));
  };
  hang.runs.forEach((run, n) => {
    const path = `runs[${n}](${run.story})`;
    check('story', run.story, `${path}.story`);
    run.zones.forEach((id, k) => check('zone', id, `${path}.zones[${k}]`));
    run.cases?.forEach((id, k) => check('case', id, `${path}.cases[${k}]`));
    run.plinths?.forEach((id, k) => check('plinth', id, `${path}.plinths[${k}]`));
    run.walls?.forEach((id, k) => check('wall', id.split('/')[0] ?? id, `${path}.walls[${k}]`));
  });
  const hung = new Set(hang.runs.map((run) => run.story));
  for (const story of catalogue?.stories ?? []) {
    if (!hung.has(story.id)) issues.push(fault(file, 'runs', story.id, 'this story has no run'));
  }
  return issues;
}

function overrideFaults(file: string, hang: HangFile, { plan, catalogue }: HangContext): readonly Issue[] {
  return Object.entries(hang.overrides).flatMap(([id, override]) => {
    const path = `overrides.${id}`;
    const issues: Issue[] = [];
    const missing = (list: readonly { readonly id: string }[] | undefined, wanted: string | undefined): boolean =>
      list !== undefined && wanted !== undefined && !list.some((part) => part.id === wanted);
    if (missing(catalogue?.exhibits, id)) issues.push(fault(file, path, id, 'there is no exhibit of this id'));
    if (missing(plan?.walls, override.wall?.wall))
      issues.push(fault(file, `${path}.wall.wall`, override.wall?.wall, 'there is no wall of this id'));
    if (missing(plan?.cases, override.case))
      issues.push(fault(file, `${path}.case`, override.case, 'there is no case of this id'));
    if (missing(plan?.plinths, override.plinth))
      issues.push(fault(file, `${path}.plinth`, override.plinth, 'there is no plinth of this id'));
    return issues;
  });
}
