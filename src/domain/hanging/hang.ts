import type { Catalogue, Exhibit, Story } from '../catalogue/schemas';
import type { Plan } from '../plan/schemas';
import { solidsOf } from '../plan/solids';
import { walkable } from '../plan/walkable';
import type { Metres } from '../units';
import { lineOfSight } from '../visibility/lineOfSight';
import { type Ground, type Sight, standingFor } from '../visibility/standing';
import { hangWalls } from './hangWalls';
import { layCases } from './layCases';
import type { Hang, Placement, Plaque, StoryPanel, Unplaced, Unseen } from './placement';
import type { HangFile, Run } from './schemas';
import { setPlinths } from './setPlinths';
import { type Rules, rulesOf, toMillimetre } from './sizes';

/** The part of a catalogue that is hung. */
export type Hangable = Pick<Catalogue, 'stories' | 'exhibits'>;

/**
 * Hangs a catalogue in a plan: every exhibit a place to the millimetre, or a reason why it has none. Pure and
 * deterministic; the order of the input lists does not matter. Frames: plan space, see `units.ts`.
 */
export function hang(catalogue: Hangable, plan: Plan, file: HangFile): Hang {
  const exhibits = new Map(catalogue.exhibits.map((exhibit) => [exhibit.id, exhibit]));
  const tasks = file.runs.flatMap((run) => taskOf(run, catalogue.stories, exhibits));
  const walls = hangWalls(tasks, plan, file);
  const cases = layCases(
    tasks.map(({ run, inCases }) => ({ run, things: inCases })),
    plan,
    file,
  );
  const plinths = setPlinths(
    tasks.map(({ run, onPlinths }) => ({ run, things: onPlinths })),
    plan,
    file,
  );

  const rules = rulesOf(file);
  const ground: Ground = { floor: walkable(plan), sees: lineOfSight(solidsOf(plan)), clear: rules.standClear };
  const order = orderOf(tasks);
  const unseen = [...walls.placements, ...cases.placements, ...plinths.placements].sort(
    (a, b) => order(a.exhibit) - order(b.exhibit),
  );
  const placements: Placement[] = [];
  const blind: Unplaced[] = [];
  for (const item of unseen) {
    const standing = standingFor(sightOf(item, plan, rules), ground);
    if (standing) placements.push({ ...item, standing });
    else
      blind.push({
        exhibit: item.exhibit,
        story: item.story,
        reason: `no clear standing point in front of it (${item.zone})`,
      });
  }
  const panels = walls.panels.flatMap((panel): StoryPanel[] => {
    const standing = standingFor(sightOfPlaque(panel, rules), ground);
    if (!standing)
      blind.push({
        exhibit: panel.story,
        story: panel.story,
        reason: 'no clear standing point in front of the intro panel',
      });
    return standing ? [{ ...panel, standing }] : [];
  });
  const left = leftOver(catalogue, tasks, [...walls.unplaced, ...cases.unplaced, ...plinths.unplaced, ...blind]);
  return { placements, panels, shelves: cases.shelves, unplaced: left };
}

interface Task {
  readonly run: Run;
  readonly story: Story;
  readonly framed: readonly Exhibit[];
  readonly inCases: readonly Exhibit[];
  readonly onPlinths: readonly Exhibit[];
}

function taskOf(run: Run, stories: readonly Story[], exhibits: ReadonlyMap<string, Exhibit>): readonly Task[] {
  const story = stories.find((candidate) => candidate.id === run.story);
  if (!story) return [];
  const own = story.exhibits.flatMap((id) => exhibits.get(id) ?? []);
  const isFramed = (exhibit: Exhibit): boolean => exhibit.display.mount === 'framed';
  const isOnPlinth = (exhibit: Exhibit): boolean => exhibit.display.mount === 'plinth';
  return [
    {
      run,
      story,
      framed: own.filter(isFramed),
      onPlinths: own.filter(isOnPlinth),
      inCases: own.filter((exhibit) => !isFramed(exhibit) && !isOnPlinth(exhibit)),
    },
  ];
}

function orderOf(tasks: readonly Task[]): (exhibit: string) => number {
  const at = new Map<string, number>();
  for (const task of tasks) for (const id of task.story.exhibits) if (!at.has(id)) at.set(id, at.size);
  return (exhibit) => at.get(exhibit) ?? Number.MAX_SAFE_INTEGER;
}

/** Faults of single exhibits, and stories no run mentions, by id. */
function leftOver(catalogue: Hangable, tasks: readonly Task[], unplaced: readonly Unplaced[]): readonly Unplaced[] {
  const known = new Set(tasks.map((task) => task.story.id));
  const listed = new Set(catalogue.stories.flatMap((story) => story.exhibits));
  const forgotten = catalogue.exhibits
    .filter((exhibit) => !known.has(exhibit.story) || !listed.has(exhibit.id))
    .map((exhibit) => ({ exhibit: exhibit.id, story: exhibit.story, reason: 'its story has no run in hang.json' }));
  return [...unplaced, ...forgotten].sort((a, b) => (a.exhibit < b.exhibit ? -1 : 1));
}

/** Distance between the middle of a case or plinth's item and someone who stands close to its glass. */
function sightOf(item: Unseen, plan: Plan, rules: Rules): Sight {
  const { support, size } = item;
  if (support.kind === 'wall')
    return { ...item, ...reach(Math.hypot(size.x, size.y), 0, rules), w: size.x, h: size.y, within: null };
  const id = support.kind === 'case' ? support.case : support.plinth;
  const piece = [...plan.cases, ...plan.plinths].find((candidate) => candidate.id === id);
  const half = piece ? Math.max(piece.size[2], support.kind === 'plinth' ? piece.size[2] : 0) / 2 : 0;
  const diagonal = Math.hypot(size.x, Math.max(size.y * Math.cos(item.tilt), 0.1));
  const edge = half + rules.standClear + 0.1;
  const base = reach(diagonal, edge, rules);
  const isLarge = support.kind === 'plinth';
  return {
    ...item,
    ...(isLarge ? { near: edge, distance: Math.max(edge, base.distance), far: edge + 2.4 } : base),
    w: size.x,
    h: size.y * Math.cos(item.tilt),
    within: id,
  };
}

/** The intro panel is read like a picture. */
const sightOfPlaque = (panel: Plaque, rules: Rules): Sight => ({
  ...panel,
  ...reach(Math.hypot(panel.w, panel.h), 0, rules),
  within: null,
});

function reach(diagonal: Metres, least: Metres, rules: Rules): { near: Metres; far: Metres; distance: Metres } {
  const near = Math.min(rules.standFar, Math.max(rules.standNear, least - 0.3));
  const distance = Math.min(rules.standFar, Math.max(near, rules.standPerDiagonal * diagonal, least));
  return { near, far: rules.standFar, distance: toMillimetre(distance) };
}
