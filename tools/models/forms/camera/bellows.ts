/** Bellows of the folding camera: creased cloth of a thickness, so that its folds have an edge and no face lies in another. */
import type { Part, Vec3 } from '../../kit/part';
import { surface } from '../../kit/surface';
import { AXIS, D, PLATE } from './drawn';

const FOLDS = 15;
/** From the crease of one fold to the next: hollow, up, crest, down; crests and hollows are as broad as the cloth is thick. */
const FOLD: readonly (readonly [along: number, rise: number])[] = [
  [0, -1],
  [0.09, -1],
  [0.46, 1],
  [0.63, 1],
];
const DEEP = 0.0014;
/** Width of the cut corners, whose folds run against those of the sides. */
const CUT = 0.0044;

/** Half extents where the bellows leave the body and where they meet the lens plate. */
const WIDE = { w: 0.0432, h: 0.0335 } as const;
const NARROW = { w: 0.0245, h: 0.0245 } as const;

/** One line round the bellows: sides at `rise`, middles of the corners the other way. */
function lineAt(t: number, rise: number): readonly Vec3[] {
  const z = D / 2 + 0.0009 + t * (PLATE - D / 2 - 0.002);
  const w = WIDE.w + (NARROW.w - WIDE.w) * t;
  const h = WIDE.h + (NARROW.h - WIDE.h) * t;
  const out = rise * DEEP;
  const cut = CUT + out * 0.4;
  const tuck = -out * 0.75 - CUT * 0.5;
  const quarter: readonly (readonly [number, number])[] = [
    [w + out, 0],
    [w + out, h - cut],
    [w + tuck, h + tuck],
    [w - cut, h + out],
    [0, h + out],
  ];
  const upper = [...quarter, ...quarter.toReversed().map(([x, y]) => [-x, y] as const)].filter(
    ([x, y], n, all) => n === 0 || x !== all[n - 1]?.[0] || y !== all[n - 1]?.[1],
  );
  const lower = upper.slice(1, -1).map(([x, y]) => [-x, -y] as const);
  return [...upper, ...lower].map(([x, y]) => [x, AXIS + y, z] as const);
}

/** The bellows, from inside the body's frame into the back of the lens plate. */
export function bellows(): Part {
  const lines = [
    ...Array.from({ length: FOLDS }, (_, fold) =>
      FOLD.map(([along, rise]) => lineAt((fold + along) / FOLDS, rise)),
    ).flat(),
    lineAt(1, -1),
  ];
  const around = lines[0]?.length ?? 0;
  return surface(
    around,
    lines.length - 1,
    (u, v) => lines[Math.round(v * (lines.length - 1))]?.[Math.round(u * around) % around] ?? [0, 0, 0],
    { closedU: true },
  );
}
