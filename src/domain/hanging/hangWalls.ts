/** Framed exhibits and intro panels on the walls. */
import type { Exhibit, Story } from '../catalogue/schemas';
import { pointOf } from '../plan/footprints';
import type { Plan } from '../plan/schemas';
import type { WallFace } from '../plan/wallFace';
import { sideOf, wallFaces } from '../plan/wallFaces';
import { zoneAt } from '../plan/zoneAt';
import { type HallPoint, headingOf, type Metres, type PlanPoint } from '../units';
import { type Block, type BlockPart, blocksOf, labelLineBeside } from './blocks';
import { facesOfRun, type HungFace, joinFaces, zoneOfRun } from './faceOrder';
import { fillFaces, type PlacedBlock } from './fillFaces';
import type { Label, Plaque, Unplaced, Unseen } from './placement';
import type { HangFile, Run } from './schemas';
import { framedSizeOf, type Rules, rulesOf, toMillimetre } from './sizes';

/** One story with its run and its framed exhibits in the curator's order. */
export interface WallTask {
  readonly run: Run;
  readonly story: Story;
  readonly framed: readonly Exhibit[];
}

/** Everything on walls, without standing points. */
export interface HungWalls {
  readonly placements: readonly Unseen[];
  readonly panels: readonly (Plaque & { readonly story: string; readonly zone: string })[];
  readonly unplaced: readonly Unplaced[];
}

/** Hangs all stories; runs that share wall faces are hung as one sequence at one density. */
export function hangWalls(tasks: readonly WallTask[], plan: Plan, file: HangFile): HungWalls {
  const rules = rulesOf(file);
  const fixed = tasks.flatMap((task) =>
    task.framed.flatMap((exhibit) => hangFixed(exhibit, task.story, plan, file, rules)),
  );
  const isFixed = new Set(fixed.map((item) => item.placement.exhibit));
  const faces = wallFaces(plan).flatMap((face) => withoutSpans(face, fixed));
  const loose = tasks.map((task) => ({ ...task, framed: task.framed.filter((exhibit) => !isFixed.has(exhibit.id)) }));
  const hung = clustersOf(loose, faces).map((cluster) => hangCluster(cluster, file, rules));
  return {
    placements: [...fixed.map((item) => item.placement), ...hung.flatMap((part) => part.placements)],
    panels: hung.flatMap((part) => part.panels),
    unplaced: hung.flatMap((part) => part.unplaced),
  };
}

interface Cluster {
  readonly tasks: WallTask[];
  readonly faces: WallFace[];
}

function clustersOf(tasks: readonly WallTask[], faces: readonly WallFace[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (const task of tasks) {
    const own = facesOfRun(task.run, faces);
    const shared = clusters.find((cluster) => cluster.faces.some((face) => own.includes(face)));
    if (shared) {
      shared.tasks.push(task);
      shared.faces.push(...own.filter((face) => !shared.faces.includes(face)));
    } else {
      clusters.push({ tasks: [task], faces: [...own] });
    }
  }
  return clusters;
}

function hangCluster(cluster: Cluster, file: HangFile, rules: Rules): HungWalls {
  const faces = joinFaces(cluster.faces);
  const runs = faces.map((face) => ({ id: face.id, length: face.length }));
  const unplaced: Unplaced[] = [];
  let tasks: readonly WallTask[] = cluster.tasks;
  for (;;) {
    for (const density of file.densities) {
      const blocks = tasks.flatMap((task) => blocksOf(task.story, task.framed, density, file, rules));
      const placed = fillFaces(runs, blocks, density, rules);
      if (placed) return { ...toHall(placed, faces, file, rules), unplaced };
    }
    const dropped = lightest(tasks);
    if (!dropped) return { placements: [], panels: [], unplaced };
    unplaced.push({
      exhibit: dropped.exhibit.id,
      story: dropped.story.id,
      reason: `the walls of ${cluster.tasks.map((t) => t.run.zones.join(', ')).join(', ')} are full`,
    });
    tasks = tasks.map((task) => ({
      ...task,
      framed: task.framed.filter((exhibit) => exhibit.id !== dropped.exhibit.id),
    }));
  }
}

/** The last of the lightest pictures: what a curator would take off first. */
function lightest(tasks: readonly WallTask[]): { exhibit: Exhibit; story: Story } | null {
  let best: { exhibit: Exhibit; story: Story } | null = null;
  for (const task of tasks) {
    for (const exhibit of task.framed) {
      if (!best || exhibit.display.weight <= best.exhibit.display.weight) best = { exhibit, story: task.story };
    }
  }
  return best;
}

function toHall(
  placed: readonly PlacedBlock[],
  faces: readonly HungFace[],
  file: HangFile,
  rules: Rules,
): Omit<HungWalls, 'unplaced'> {
  const placements: Unseen[] = [];
  const panels: (Plaque & { story: string; zone: string })[] = [];
  for (const face of faces) {
    const mine = placed.filter((item) => item.run === face.id);
    const line = labelLineBelow(
      mine.map((item) => item.block),
      rules,
    );
    for (const { left, block } of mine) {
      for (const part of block.parts) {
        const at = (du: Metres, y: Metres, out: Metres): HallPoint => onFace(face, left + du, y, out);
        const centre = (depth: Metres): HallPoint => at(part.left + part.w / 2, part.bottom + part.h / 2, depth / 2);
        const zone = zoneOfRun(face, left + part.left + part.w / 2);
        if (part.exhibit === null) {
          panels.push({ story: block.story, zone, ...plaque(centre(0.01), face, part.w, part.h) });
          continue;
        }
        placements.push({
          exhibit: part.exhibit,
          story: block.story,
          zone,
          support: { kind: 'wall', face: face.id },
          mount: 'framed',
          centre: centre(file.frames.depth),
          size: { x: part.w, y: part.h, z: file.frames.depth },
          facing: facingOf(face.normal),
          tilt: 0,
          picture: part.picture,
          label: labelOf(part, at, line, face, file),
          base: null,
        });
      }
    }
  }
  return { placements, panels };
}

/** Common top of the labels below the pictures of one face. */
function labelLineBelow(blocks: readonly Block[], rules: Rules): Metres {
  const bottoms = blocks.flatMap((block) =>
    block.parts.filter((part) => part.label?.top === null).map((part) => part.bottom),
  );
  return Math.min(...bottoms, rules.centreLine) - rules.labelGap;
}

function labelOf(
  part: BlockPart,
  at: (du: Metres, y: Metres, out: Metres) => HallPoint,
  line: Metres,
  face: WallFace,
  file: HangFile,
): Label {
  const top = part.label?.top ?? line;
  const centre = at((part.label?.left ?? 0) + file.label.w / 2, top - file.label.h / 2, 0.003);
  return { ...plaque(centre, face, file.label.w, file.label.h), carrier: 'wall' };
}

/** Direction a wall face looks, to a hundred-thousandth of a radian. */
const facingOf = (normal: PlanPoint): number => Math.round(headingOf(normal) * 1e5) / 1e5;

const plaque = (centre: HallPoint, face: Pick<WallFace, 'normal'>, w: Metres, h: Metres): Plaque => ({
  centre,
  facing: facingOf(face.normal),
  tilt: 0,
  w,
  h,
});

function onFace(face: Pick<WallFace, 'origin' | 'along' | 'normal'>, t: Metres, y: Metres, out: Metres): HallPoint {
  return {
    x: toMillimetre(face.origin.x + face.along.x * t + face.normal.x * out),
    y: toMillimetre(y),
    z: toMillimetre(face.origin.z + face.along.z * t + face.normal.z * out),
  };
}

interface Fixed {
  readonly placement: Unseen;
  readonly wall: string;
  readonly side: 'left' | 'right';
  /** Reserved ends on the floor along the face, from the left. */
  readonly from: PlanPoint;
  readonly to: PlanPoint;
}

/** A picture whose place on a wall the curator fixed. */
function hangFixed(exhibit: Exhibit, story: Story, plan: Plan, file: HangFile, rules: Rules): readonly Fixed[] {
  const place = file.overrides[exhibit.id]?.wall;
  const wall = plan.walls.find((candidate) => candidate.id === place?.wall);
  if (!place || !wall) return [];
  const { box, along, normal } = sideOf(wall, place.side);
  const start = pointOf(wall.from);
  const origin = {
    x: start.x + place.at * box.u.x + box.halfV * normal.x,
    z: start.z + place.at * box.u.z + box.halfV * normal.z,
  };
  const face = { origin, along, normal };
  const { picture, outer } = framedSizeOf(exhibit, story, file);
  const y = place.y ?? rules.centreLine;
  const air = place.air ?? rules.gapInStory;
  const labelAt = onFace(
    face,
    outer.w / 2 + rules.labelGap + file.label.w / 2,
    labelLineBeside(file, rules) - file.label.h / 2,
    0.003,
  );
  const probe = onFace(face, 0, 0, 0.45);
  const placement: Unseen = {
    exhibit: exhibit.id,
    story: story.id,
    zone: zoneAt(plan.zones, probe)?.id ?? '',
    support: { kind: 'wall', face: `${wall.id}/${place.side}` },
    mount: 'framed',
    centre: onFace(face, 0, y, file.frames.depth / 2),
    size: { x: outer.w, y: outer.h, z: file.frames.depth },
    facing: facingOf(normal),
    tilt: 0,
    picture,
    label: { ...plaque(labelAt, face, file.label.w, file.label.h), carrier: 'wall' },
    base: null,
  };
  const right = outer.w / 2 + rules.labelGap + file.label.w + air;
  return [
    {
      placement,
      wall: wall.id,
      side: place.side,
      from: onFace(face, -outer.w / 2 - air, 0, 0),
      to: onFace(face, right, 0, 0),
    },
  ];
}

/** What is left of a face beside the pictures fixed on it. */
function withoutSpans(face: WallFace, fixed: readonly Fixed[]): readonly WallFace[] {
  const t = (point: PlanPoint): Metres =>
    (point.x - face.origin.x) * face.along.x + (point.z - face.origin.z) * face.along.z;
  const spans = fixed
    .filter((item) => item.wall === face.wall && item.side === face.side)
    .map((item) => ({ from: t(item.from), to: t(item.to) }))
    .filter((span) => span.to > 0 && span.from < face.length)
    .sort((a, b) => a.from - b.from);
  if (spans.length === 0) return [face];
  const pieces: WallFace[] = [];
  let at = 0;
  for (const span of [...spans, { from: face.length, to: face.length }]) {
    const length = Math.min(span.from, face.length) - at;
    if (length >= 0.6) {
      const { x, z } = onFace(face, at, 0, 0);
      pieces.push({ ...face, id: `${face.id}${String.fromCharCode(97 + pieces.length)}`, origin: { x, z }, length });
    }
    at = Math.max(at, span.to);
  }
  return pieces;
}
