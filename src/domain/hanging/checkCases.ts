/** Rules of things in cases and on plinths: inside, apart, at the right height. */
import { furnitureBox } from '../plan/footprints';
import { boxOf, cornersOf, overlapOf, type PlanBox, toLocal } from '../plan/orientedBox';
import type { DisplayCase, Plan, Plinth } from '../plan/schemas';
import { directionOf, type HallPoint, type Heading, type Metres, toDegrees } from '../units';
import { CASE_WALL } from './caseRows';
import type { Hang, Placement } from './placement';
import type { HangFile } from './schemas';
import { type Rules, rulesOf } from './sizes';
import { inMetres, TOLERANCE, type Violation } from './violation';

interface Body {
  readonly item: Placement;
  readonly what: 'thing' | 'label';
  readonly box: PlanBox;
  readonly y0: Metres;
  readonly y1: Metres;
}

const FINE_MOUNTS = new Set(['laid', 'propped']);

/** Every broken rule of things in cases and on plinths. */
export function checkCases(hang: Hang, plan: Plan, file: HangFile): Violation[] {
  const rules = rulesOf(file);
  const inCases = plan.cases.flatMap((piece) => {
    const items = hang.placements.filter((item) => item.support.kind === 'case' && item.support.case === piece.id);
    const bodies = items.flatMap(bodiesOf);
    return [
      ...bodies.flatMap((body) => checkInside(body, piece)),
      ...items.flatMap((item) => checkHeight(item, piece, rules)),
      ...checkApart(bodies, piece.id),
    ];
  });
  const onPlinths = plan.plinths.flatMap((piece) => {
    const items = hang.placements.filter((item) => item.support.kind === 'plinth' && item.support.plinth === piece.id);
    return [...items.flatMap((item) => checkOnPlinth(item, piece)), ...checkApart(items.flatMap(bodiesOf), piece.id)];
  });
  return [...inCases, ...onPlinths];
}

function bodiesOf(item: Placement): readonly Body[] {
  const { label } = item;
  return [
    { item, what: 'thing', ...bodyOf(item.centre, item.facing, item.tilt, item.size.x, item.size.y, item.size.z) },
    { item, what: 'label', ...bodyOf(label.centre, label.facing, label.tilt, label.w, label.h, 0.004) },
  ];
}

/** The upright box around a leaning one. */
function bodyOf(
  centre: HallPoint,
  facing: Heading,
  tilt: number,
  w: Metres,
  h: Metres,
  d: Metres,
): Omit<Body, 'item' | 'what'> {
  const rise = h * Math.cos(tilt) + d * Math.sin(tilt);
  const depth = h * Math.sin(tilt) + d * Math.cos(tilt);
  const out = directionOf(facing);
  return {
    box: boxOf(centre, w, depth, toDegrees(Math.atan2(out.x, out.z))),
    y0: centre.y - rise / 2,
    y1: centre.y + rise / 2,
  };
}

function checkInside(body: Body, piece: DisplayCase): Violation[] {
  const box = furnitureBox(piece);
  const reach = Math.max(
    ...cornersOf(body.box).map((corner) => {
      const local = toLocal(box, corner);
      return Math.max(Math.abs(local.u) - (box.halfU - CASE_WALL), Math.abs(local.v) - (box.halfV - CASE_WALL));
    }),
  );
  const above = body.y1 - (piece.size[1] - 0.02);
  const below = piece.deck - body.y0;
  const worst = Math.max(reach, above, below);
  return worst <= TOLERANCE
    ? []
    : [
        violation(
          body.item,
          'nothing leaves its case',
          piece.id,
          `${body.what} ${inMetres(worst)} outside`,
          'inside the glass',
        ),
      ];
}

function checkHeight(item: Placement, piece: DisplayCase, rules: Rules): Violation[] {
  const rise = item.size.y * Math.cos(item.tilt) + item.size.z * Math.sin(item.tilt);
  const found: Violation[] = [];
  const bottom = item.centre.y - rise / 2;
  const top = item.centre.y + rise / 2;
  if (bottom < rules.caseLow - TOLERANCE)
    found.push(violation(item, 'height in cases', piece.id, inMetres(bottom), `above ${inMetres(rules.caseLow)}`));
  if (top > rules.caseHigh + TOLERANCE)
    found.push(violation(item, 'height in cases', piece.id, inMetres(top), `below ${inMetres(rules.caseHigh)}`));
  const isFine = FINE_MOUNTS.has(item.mount) && piece.type !== 'free';
  if (
    isFine &&
    item.centre.y > rules.fineThingsHigh + TOLERANCE &&
    item.size.y <= 0.36 &&
    (item.base ?? 0) <= piece.deck + TOLERANCE
  ) {
    found.push(
      violation(
        item,
        'fine things low',
        piece.id,
        inMetres(item.centre.y),
        `middle at most ${inMetres(rules.fineThingsHigh)}`,
      ),
    );
  }
  return found;
}

function checkOnPlinth(item: Placement, piece: Plinth): Violation[] {
  const box = furnitureBox(piece);
  return bodiesOf(item).flatMap((body) => {
    const reach = Math.max(
      ...cornersOf(body.box).map((corner) => {
        const local = toLocal(box, corner);
        return Math.max(Math.abs(local.u) - box.halfU, Math.abs(local.v) - box.halfV);
      }),
    );
    return reach <= TOLERANCE
      ? []
      : [
          violation(
            item,
            'nothing leaves its plinth',
            piece.id,
            `${body.what} ${inMetres(reach)} beyond the edge`,
            'within the plinth',
          ),
        ];
  });
}

function checkApart(bodies: readonly Body[], where: string): Violation[] {
  const found: Violation[] = [];
  bodies.forEach((a, n) => {
    for (const b of bodies.slice(n + 1)) {
      const apartY = Math.max(a.y0, b.y0) >= Math.min(a.y1, b.y1) - TOLERANCE;
      const depth = overlapOf(a.box, b.box);
      if (!apartY && depth > TOLERANCE)
        found.push(
          violation(
            a.item,
            'nothing overlaps',
            where,
            `${a.what} of ${a.item.exhibit} ${inMetres(depth)} into ${b.what} of ${b.item.exhibit}`,
            'apart',
          ),
        );
    }
  });
  return found;
}

const violation = (
  item: Placement,
  rule: Violation['rule'],
  where: string,
  found: string,
  wanted: string,
): Violation => ({
  story: item.story,
  exhibit: item.exhibit,
  rule,
  where,
  found,
  wanted,
});
