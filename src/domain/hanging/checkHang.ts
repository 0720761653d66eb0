import type { Plan } from '../plan/schemas';
import { type Walkable, walkable } from '../plan/walkable';
import { checkCases } from './checkCases';
import { checkFloor } from './checkFloor';
import { checkStanding } from './checkStanding';
import { checkWalls } from './checkWalls';
import type { Hangable } from './hang';
import type { Hang } from './placement';
import type { HangFile } from './schemas';
import type { Violation } from './violation';

/**
 * Checks a hang, however it was made, against the museum's rules: everything placed once, nothing overlapping or leaving
 * its wall, case or plinth, heights, gaps, standing points and sight, and the widths of the floor. Empty when all hold.
 * `floor` is the plan's, for callers that check often.
 */
export function checkHang(
  hang: Hang,
  catalogue: Hangable,
  plan: Plan,
  file: HangFile,
  floor: Walkable = walkable(plan),
): Violation[] {
  return [
    ...checkPlaces(hang, catalogue),
    ...checkTogether(hang, file),
    ...checkWalls(hang, plan, file),
    ...checkCases(hang, plan, file),
    ...checkStanding(hang, plan, file, floor),
    ...checkFloor(plan, file, floor),
  ];
}

function checkPlaces(hang: Hang, catalogue: Hangable): Violation[] {
  const count = new Map<string, number>();
  for (const item of hang.placements) count.set(item.exhibit, (count.get(item.exhibit) ?? 0) + 1);
  const reasons = new Map(hang.unplaced.map((item) => [item.exhibit, item.reason]));
  const places = catalogue.exhibits.flatMap((exhibit): Violation[] => {
    const n = count.get(exhibit.id) ?? 0;
    if (n === 1) return [];
    const found = n === 0 ? `none: ${reasons.get(exhibit.id) ?? 'not hung'}` : `${n} places`;
    return [
      {
        story: exhibit.story,
        exhibit: exhibit.id,
        rule: 'every exhibit has one place',
        where: '',
        found,
        wanted: 'one place',
      },
    ];
  });
  const panels = catalogue.stories.flatMap((story): Violation[] => {
    const n = hang.panels.filter((panel) => panel.story === story.id).length;
    return n === 1
      ? []
      : [
          {
            story: story.id,
            exhibit: null,
            rule: 'every story has an intro panel',
            where: '',
            found: `${n}`,
            wanted: 'one',
          },
        ];
  });
  return [...places, ...panels];
}

/** A story's exhibits and panel stand in the zones of its run, apart from what the curator put elsewhere. */
function checkTogether(hang: Hang, file: HangFile): Violation[] {
  return [
    ...hang.placements.map((item) => ({ ...item, exhibit: item.exhibit as string | null })),
    ...hang.panels.map((panel) => ({ ...panel, exhibit: null })),
  ].flatMap((item): Violation[] => {
    const run = file.runs.find((candidate) => candidate.story === item.story);
    const override = item.exhibit === null ? undefined : file.overrides[item.exhibit];
    const isElsewhere = override?.case !== undefined || override?.plinth !== undefined || override?.wall !== undefined;
    const isListed =
      'support' in item && item.support.kind === 'case' && (run?.cases?.includes(item.support.case) ?? false);
    const isOnPlinth =
      'support' in item && item.support.kind === 'plinth' && (run?.plinths?.includes(item.support.plinth) ?? false);
    if (!run || run.zones.includes(item.zone) || isElsewhere || isListed || isOnPlinth) return [];
    return [
      {
        story: item.story,
        exhibit: item.exhibit,
        rule: 'a story stays together',
        where: item.zone,
        found: item.zone,
        wanted: run.zones.join(', '),
      },
    ];
  });
}
