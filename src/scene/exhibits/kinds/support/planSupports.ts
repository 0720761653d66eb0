import type { HallPoint, Metres, Size } from '../../../../domain/units';
import type { DrawnThing } from '../../drawnHang';
import { shifted } from '../../drawnHang';
import { lowestPoint } from '../../lowestPoint';

/** Names of the forms in `geometry.ts`. */
export const SUPPORTS = ['wedge', 'block', 'pin', 'base', 'column', 'post'] as const;
export type SupportName = (typeof SUPPORTS)[number];

/** One piece of support: upright, front towards `facing`. */
export interface SupportPiece {
  readonly form: SupportName;
  readonly centre: HallPoint;
  readonly size: Size;
  readonly facing: number;
}

/** Gaps smaller than this are the hang's own rounding. */
const NEAR: Metres = 0.006;
const PIN_FOOT: Metres = 0.05;
/** A riser's top stands out this far around what lies on it. */
const RISER_EDGE: Metres = 0.012;
/** A vehicle's base stands out this far all round. */
const BASE_EDGE: Metres = 0.009;
/** A slab on a plinth is held by a socket: how far its foot is let in, and the socket's rim around it. */
const SOCKET = { depth: 0.03, rim: 0.06 };
/** What is thinner than this share of its height would fall over on a plain stand. */
const SLAB = 0.15;

/** What holds one thing up where the hang has put it, and the post of its label. */
export function planSupports({ hung }: DrawnThing): readonly SupportPiece[] {
  const pieces: SupportPiece[] = [];
  const base = hung.base ?? 0;
  const low = lowestPoint(hung);
  // Propped things stand in clear cradles, which the glass draws (`glass/planGlass.ts`), on a riser where they are lifted.
  if (hung.mount === 'propped') pieces.push(...(low - base > NEAR ? [riserUnder(hung, base, low)] : []));
  else if (hung.mount === 'laid' && hung.tilt > 0.1) pieces.push(...slopeUnder(hung, base, low));
  else if (hung.mount === 'model' && hung.kind !== 'aircraft') pieces.push(baseUnder(hung, base, low));
  else if (low - base > NEAR) pieces.push((isSlab(hung) ? socketUnder : standUnder)(hung, base, low));
  if (hung.label.carrier === 'post') pieces.push(postUnder(hung, base));
  return pieces;
}

type Hung = DrawnThing['hung'];

/** A wedge, on a riser where the hang has lifted the thing. */
function slopeUnder(hung: Hung, base: Metres, low: Metres): readonly SupportPiece[] {
  return low - base <= NEAR ? [wedgeUnder(hung, base)] : [riserUnder(hung, base, low), wedgeUnder(hung, low)];
}

function riserUnder({ centre, size, tilt, facing }: Hung, base: Metres, low: Metres): SupportPiece {
  const run = size.y * Math.sin(tilt) + size.z * Math.cos(tilt);
  return {
    form: 'block',
    centre: { x: centre.x, y: (base + low) / 2, z: centre.z },
    size: { x: size.x + 2 * RISER_EDGE, y: low - base, z: run + 2 * RISER_EDGE },
    facing,
  };
}

/** A wedge that fills the space between the deck and the thing's back. */
function wedgeUnder(hung: Hung, base: Metres): SupportPiece {
  const { size, tilt, facing } = hung;
  const back = shifted(hung, hung.centre, -size.z / 2);
  const rise = size.y * Math.cos(tilt);
  const run = size.y * Math.sin(tilt);
  const height = Math.max(0.004, back.y + rise / 2 - base - 0.001);
  // Narrower than the thing, and a little shorter, so that only its edge shows.
  const scale = 0.94;
  const out = { x: Math.sin(facing), z: -Math.cos(facing) };
  const inset = (run * (1 - scale)) / 2;
  return {
    form: 'wedge',
    centre: { x: back.x - out.x * inset, y: base + (height * scale) / 2, z: back.z - out.z * inset },
    size: { x: size.x * 0.92, y: height * scale, z: run * scale },
    facing,
  };
}

function baseUnder({ centre, size, facing }: Hung, base: Metres, low: Metres): SupportPiece {
  return {
    form: 'base',
    centre: { x: centre.x, y: (base + low) / 2, z: centre.z },
    size: { x: size.x + 2 * BASE_EDGE, y: low - base, z: size.z + 2 * BASE_EDGE },
    facing,
  };
}

const isSlab = ({ mount, size }: Hung): boolean => mount === 'plinth' && size.z < SLAB * size.y;

function socketUnder({ centre, size, facing }: Hung, base: Metres, low: Metres): SupportPiece {
  const height = low - base + SOCKET.depth;
  return {
    form: 'block',
    centre: { x: centre.x, y: base + height / 2, z: centre.z },
    size: { x: size.x + SOCKET.rim, y: height, z: size.z + 2 * SOCKET.rim },
    facing,
  };
}

function standUnder({ centre, size, facing, mount }: Hung, base: Metres, low: Metres): SupportPiece {
  const isModel = mount === 'model' || mount === 'plinth';
  const into = isModel ? size.y * 0.34 : 0;
  const height = low - base + into;
  const foot = height > 0.3 ? 0.36 : PIN_FOOT;
  return {
    form: isModel ? (height > 0.3 ? 'column' : 'pin') : 'block',
    centre: { x: centre.x, y: base + height / 2, z: centre.z },
    size: isModel ? { x: foot, y: height, z: foot } : { x: size.x * 0.96, y: height, z: size.z * 0.96 },
    facing,
  };
}

function postUnder({ label }: Hung, base: Metres): SupportPiece {
  const top = label.centre.y - 0.004;
  const behind = shifted(label, label.centre, -0.006);
  return {
    form: 'post',
    centre: { x: behind.x, y: (base + top) / 2, z: behind.z },
    size: { x: 0.012, y: Math.max(0.01, top - base), z: 0.012 },
    facing: label.facing,
  };
}
