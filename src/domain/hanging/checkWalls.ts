/** Rules of things on walls: overlaps, gaps, heights, nothing beyond its wall. */
import type { Plan } from '../plan/schemas';
import { featurePlace, sideOf, wallFaces } from '../plan/wallFaces';
import type { HallPoint, Metres } from '../units';
import type { Hang, Label, Placement, Plaque } from './placement';
import type { HangFile } from './schemas';
import { type Rules, rulesOf } from './sizes';
import { inMetres, TOLERANCE, type Violation } from './violation';

/** A rectangle on one side of a wall; `t` along it from its left end. */
interface Patch {
  readonly owner: string;
  readonly exhibit: string | null;
  readonly story: string | null;
  readonly what: 'picture' | 'label' | 'panel' | 'wall text';
  readonly t0: Metres;
  readonly t1: Metres;
  readonly y0: Metres;
  readonly y1: Metres;
}

interface WallSide {
  readonly id: string;
  readonly patches: Patch[];
  readonly free: { readonly from: Metres; readonly to: Metres }[];
  readonly height: Metres;
}

/** Every broken rule of things on walls. */
export function checkWalls(hang: Hang, plan: Plan, file: HangFile): Violation[] {
  const rules = rulesOf(file);
  const sides = sidesOf(hang, plan);
  return [
    ...sides.flatMap((side) => [...checkEdges(side), ...checkPairs(side, rules)]),
    ...hang.placements
      .filter((item) => item.support.kind === 'wall')
      .flatMap((item) => checkHeights(item, hang, file, rules)),
  ];
}

function sidesOf(hang: Hang, plan: Plan): readonly WallSide[] {
  const faces = wallFaces(plan);
  return plan.walls.flatMap((wall) =>
    (['left', 'right'] as const).flatMap((name) => {
      const side = sideOf(wall, name);
      const start = {
        x: side.box.centre.x - side.along.x * side.box.halfU + side.normal.x * side.box.halfV,
        z: side.box.centre.z - side.along.z * side.box.halfU + side.normal.z * side.box.halfV,
      };
      const t = (point: { readonly x: Metres; readonly z: Metres }): Metres =>
        (point.x - start.x) * side.along.x + (point.z - start.z) * side.along.z;
      const isHere = (item: { readonly centre: HallPoint; readonly facing: number }): boolean => {
        const out = (item.centre.x - start.x) * side.normal.x + (item.centre.z - start.z) * side.normal.z;
        const looks = Math.sin(item.facing) * side.normal.x - Math.cos(item.facing) * side.normal.z;
        return (
          out > -0.01 &&
          out < 0.06 &&
          looks > 0.99 &&
          t(item.centre) > -0.5 &&
          t(item.centre) < 2 * side.box.halfU + 0.5
        );
      };
      const patch = (
        owner: string,
        exhibit: string | null,
        story: string | null,
        what: Patch['what'],
        centre: HallPoint,
        w: Metres,
        h: Metres,
      ): Patch => ({
        owner,
        exhibit,
        story,
        what,
        t0: t(centre) - w / 2,
        t1: t(centre) + w / 2,
        y0: centre.y - h / 2,
        y1: centre.y + h / 2,
      });
      const onWall = hang.placements.filter((item) => item.support.kind === 'wall');
      const patches = [
        ...onWall
          .filter(isHere)
          .map((p) => patch(p.exhibit, p.exhibit, p.story, 'picture', p.centre, p.size.x, p.size.y)),
        ...onWall
          .filter((p) => isHere(p.label))
          .map((p) => patch(p.exhibit, p.exhibit, p.story, 'label', p.label.centre, p.label.w, p.label.h)),
        ...hang.panels.filter(isHere).map((p) => patch(`panel ${p.story}`, null, p.story, 'panel', p.centre, p.w, p.h)),
        ...plan.features.flatMap((feature) => {
          const place = feature.wall === wall.id && feature.side === name ? featurePlace(plan, feature) : null;
          return place ? [patch(feature.id, null, null, 'wall text', place.centre, feature.w, feature.h)] : [];
        }),
      ];
      const free = faces
        .filter((f) => f.wall === wall.id && f.side === name)
        .map((f) => ({ from: t(f.origin), to: t(f.origin) + f.length }));
      return patches.length > 0 ? [{ id: `${wall.id}/${name}`, patches, free: joined(free), height: wall.height }] : [];
    }),
  );
}

/** Runs that only a zone's edge parts count as one. */
function joined(spans: readonly { from: Metres; to: Metres }[]): { from: Metres; to: Metres }[] {
  const list: { from: Metres; to: Metres }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = list[list.length - 1];
    if (last && span.from - last.to < TOLERANCE) last.to = span.to;
    else list.push({ ...span });
  }
  return list;
}

function checkEdges(side: WallSide): Violation[] {
  return side.patches.flatMap((patch): Violation[] => {
    if (patch.what === 'wall text') return [];
    const isFree = side.free.some((span) => patch.t0 >= span.from - TOLERANCE && patch.t1 <= span.to + TOLERANCE);
    const isLow = patch.y0 >= 0 && patch.y1 <= side.height;
    if (isFree && isLow) return [];
    return [
      {
        story: patch.story,
        exhibit: patch.exhibit,
        rule: 'nothing leaves its wall',
        where: side.id,
        found: `${patch.what} from ${inMetres(patch.t0)} to ${inMetres(patch.t1)}`,
        wanted: `within ${side.free.map((span) => `${inMetres(span.from)} to ${inMetres(span.to)}`).join(' or ') || 'a free run'}`,
      },
    ];
  });
}

function checkPairs(side: WallSide, rules: Rules): Violation[] {
  const found: Violation[] = [];
  side.patches.forEach((a, n) => {
    for (const b of side.patches.slice(n + 1)) {
      const apart = Math.max(Math.max(a.t0, b.t0) - Math.min(a.t1, b.t1), Math.max(a.y0, b.y0) - Math.min(a.y1, b.y1));
      const add = (rule: Violation['rule'], wanted: string): void => {
        found.push({
          story: a.story ?? b.story,
          exhibit: a.exhibit ?? b.exhibit,
          rule,
          where: side.id,
          found: `${a.what} of ${a.owner} and ${b.what} of ${b.owner}: ${inMetres(apart)}`,
          wanted,
        });
      };
      if (apart < -TOLERANCE) add('nothing overlaps', 'apart');
      else if (a.owner === b.owner || a.story === null || b.story === null) continue;
      else if (a.story !== b.story && apart < rules.gapBetweenStories - TOLERANCE)
        add('gap between stories', inMetres(rules.gapBetweenStories));
      else if (a.story === b.story && apart < rules.gapInStory - TOLERANCE)
        add('gap within a story', inMetres(rules.gapInStory));
    }
  });
  return found;
}

/** Pictures on the centre line, in two rows around it, or where the curator put them; labels not too low. */
function checkHeights(item: Placement, hang: Hang, file: HangFile, rules: Rules): Violation[] {
  const found: Violation[] = [];
  const add = (rule: Violation['rule'], value: Metres, wanted: string): void => {
    found.push({ story: item.story, exhibit: item.exhibit, rule, where: item.zone, found: inMetres(value), wanted });
  };
  const { y } = item.centre;
  const isFixed = file.overrides[item.exhibit]?.wall?.y !== undefined;
  const isOnLine = Math.abs(y - rules.centreLine) <= TOLERANCE;
  if (!isFixed && !isOnLine && !hang.placements.some((other) => sharesColumn(item, other, rules)))
    add('height of pictures', y, `centre at ${inMetres(rules.centreLine)}`);
  if (y + item.size.y / 2 > rules.secondRowTop + TOLERANCE)
    add('height of pictures', y + item.size.y / 2, `top below ${inMetres(rules.secondRowTop)}`);
  if (y - item.size.y / 2 < rules.secondRowBottom - TOLERANCE)
    add('height of pictures', y - item.size.y / 2, `bottom above ${inMetres(rules.secondRowBottom)}`);
  const low = lowerEdge(item.label);
  if (low < rules.labelLow - TOLERANCE) add('height of labels', low, `lower edge at least ${inMetres(rules.labelLow)}`);
  return found;
}

const lowerEdge = (label: Label | Plaque): Metres => label.centre.y - label.h / 2;

/** Another picture of the story stands above or below, inner edges evenly around the centre line. */
function sharesColumn(item: Placement, other: Placement, rules: Rules): boolean {
  if (other === item || other.story !== item.story || other.support.kind !== 'wall' || other.facing !== item.facing)
    return false;
  const beside = Math.hypot(other.centre.x - item.centre.x, other.centre.z - item.centre.z);
  const [upper, lower] = other.centre.y > item.centre.y ? [other, item] : [item, other];
  const bottom = upper.centre.y - upper.size.y / 2;
  const top = lower.centre.y + lower.size.y / 2;
  return (
    beside < 0.4 &&
    Math.abs((bottom + top) / 2 - rules.centreLine) <= TOLERANCE &&
    bottom - top >= rules.rowGap - TOLERANCE
  );
}
