import type { Plan } from '../plan/schemas';
import { type Walkable, walkable } from '../plan/walkable';
import { checkCases } from './checkCases';
import { checkFloor } from './checkFloor';
import { checkLabels } from './checkLabels';
import { checkStanding } from './checkStanding';
import { checkWalls } from './checkWalls';
import type { Hangable } from './hang';
import type { Hang, Placement } from './placement';
import type { HangFile, Run } from './schemas';
import type { Violation } from './violation';

/**
 * Checks a hang, however it was made, against the museum's rules: everything placed once, nothing overlapping or leaving
 * its wall, case or plinth, nothing hidden behind labels, heights, gaps, standing points and sight, and the widths of the floor. Empty when all hold.
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
    ...checkLabels(hang),
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
  const runs = new Map(file.runs.map((run) => [run.story, run]));
  const isAway = (story: string, zone: string): boolean => runs.get(story)?.zones.includes(zone) === false;
  const away = (story: string, exhibit: string | null, zone: string): Violation => ({
    story,
    exhibit,
    rule: 'a story stays together',
    where: zone,
    found: zone,
    wanted: runs.get(story)?.zones.join(', ') ?? '',
  });
  return [
    ...hang.placements
      .filter((item) => isAway(item.story, item.zone) && !isChosen(item, runs.get(item.story), file))
      .map((item) => away(item.story, item.exhibit, item.zone)),
    ...hang.panels
      .filter((panel) => isAway(panel.story, panel.zone))
      .map((panel) => away(panel.story, null, panel.zone)),
  ];
}

/** The curator named this very place: an override, or a case or plinth listed for the run. */
function isChosen({ exhibit, support }: Placement, run: Run | undefined, file: HangFile): boolean {
  const { wall, case: inCase, plinth } = file.overrides[exhibit] ?? {};
  const listed = [...(run?.cases ?? []), ...(run?.plinths ?? []), inCase, plinth];
  if (support.kind === 'case') return listed.includes(support.case);
  return support.kind === 'plinth' ? listed.includes(support.plinth) : wall !== undefined;
}
