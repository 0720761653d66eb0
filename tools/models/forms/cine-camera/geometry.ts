/**
 * A clockwork cine camera of the 1930s seen from its side: cast body with a lid, three lenses on a turret, winding key,
 * footage dial, tube finder, strap. Drawn after what such cameras have in common; no type is meant. Metres.
 */
import { type Form, formOf, painted } from '../../kit/form';
import { marks, slotScrew } from '../../kit/lines';
import { moved, type Part, turned, type Vec3 } from '../../kit/part';
import type { Point2 } from '../../kit/polygon';
import { knurled, roundedBox, shrunk, softLathe, softPlate } from '../../kit/rounded';
import { box, flipped, roundedOutline, tube } from '../../kit/solids';
import { dial } from './dial';
import { finder } from './finder';
import { turret } from './turret';

const NICKEL = { colour: '#bab7af', metal: 1, gloss: 0.72, grain: 0.22 };
const BRASS = { colour: '#8e8a80', metal: 1, gloss: 0.6, grain: 0.4 };
const CRACKLE = { colour: '#1e1d1b', gloss: 0.34, grain: 0.95 };
const LACQUER = { colour: '#161514', gloss: 0.6, grain: 0.3 };
const STRAP = { colour: '#241a14', gloss: 0.4, grain: 0.7 };
const DARK = { colour: '#0c0c0d', gloss: 0.5 };
const GLASS = { colour: '#10131a', gloss: 0.95 };
const IVORY = { colour: '#d9d2bd', gloss: 0.34, grain: 0.2 };
const INK = { colour: '#201d1a', gloss: 0.2 };
const RED = { colour: '#8e1a16', gloss: 0.5 };

const outlineOf = (w: number, h: number, r: number): readonly Point2[] =>
  roundedOutline(w, h, r, 6).map(([x, y]) => [x + 0.009, y - 0.006 + x * 0.05] as const);
const SIDE = outlineOf(0.078, 0.165, 0.036);

/** Both halves of the body, edges round, a bright seam between them. */
function body(): { crackle: Part; seam: Part } {
  const half = softPlate(SIDE, 0, 0.026, 0.0038, 3);
  return {
    crackle: joinedHalves(half),
    seam: tube(
      shrunk(SIDE, -0.0001).map(([x, y]): Vec3 => [x, y, -0.006]),
      0.0009,
      5,
      true,
    ),
  };
}

/** The front half, and it again turned about the camera's height. */
function joinedHalves(half: Part): Part {
  const back = flipped({
    ...half,
    positions: half.positions.map((value, at) => (at % 3 === 2 ? -value : value)),
    normals: half.normals.map((value, at) => (at % 3 === 2 ? value : -value)),
  });
  return {
    positions: [...half.positions, ...back.positions],
    normals: [...half.normals, ...back.normals],
    uvs: [...half.uvs, ...back.uvs],
    indices: [...half.indices, ...back.indices.map((index) => index + half.positions.length / 3)],
  };
}

/** Lid of the film chamber with its two locks, and the screws of its frame. */
function lid(): { lacquer: Part[]; nickel: Part[] } {
  const plate = softPlate(outlineOf(0.068, 0.153, 0.032), 0.0255, 0.0285, 0.0012, 2);
  const line = shrunk(outlineOf(0.068, 0.153, 0.032), 0.0042).map(([x, y]): Vec3 => [x, y, 0.0284]);
  const lock = (x: number, y: number, angle: number): Part[] => [
    moved(turned(knurled(0.0064, 0, 0.0026, 18), 'x', Math.PI / 2), [x, y, 0.0284]),
    moved(turned(roundedBox([0.0104, 0.0022, 0.0018], [0, 0, 0.0032], 0.0008, 2), 'z', angle), [x, y, 0.0284]),
  ];
  return {
    lacquer: [plate],
    nickel: [
      tube(line, 0.00045, 3, true),
      ...lock(0.012, 0.0615, 0.2),
      ...lock(0.0068, -0.0802, -0.1).map((part) => moved(part, [0.0005, 0.0022, 0])),
      ...[
        [-0.0145, 0.048],
        [0.036, 0.0505],
        [-0.0175, -0.062],
        [0.0325, -0.0615],
      ].map(([x = 0, y = 0]) => slotScrew([x, y, 0.0285], 0.0021, x * 60)),
    ],
  };
}

/** Winding key: a folding grip on a ratchet. */
const key = (): readonly Part[] => {
  const at = (part: Part): Part => moved(part, [0.012, 0.02, 0.0284]);
  const upright = (part: Part): Part => turned(part, 'x', Math.PI / 2);
  const grip = softPlate(roundedOutline(0.052, 0.0128, 0.0062, 6), -0.0019, 0.0019, 0.0014, 2);
  return [
    at(
      upright(
        softLathe(
          [
            [0.0112, 0],
            [0.0112, 0.0014],
            [0.0086, 0.0022],
            [0.0062, 0.0026],
            [0.0058, 0.0076],
            [0.0046, 0.0084],
            [0, 0.0086],
          ],
          0.0006,
          20,
          1,
        ),
      ),
    ),
    at(turned(moved(grip, [0, 0, 0.0096]), 'z', 0.7)),
    at(turned(joinedPegs(), 'z', 0.7)),
    at(moved(slotScrew([0, 0, 0], 0.0026, 1.4), [0, 0, 0.0114])),
  ];
};

/** Rolled ends of the key's grip. */
const joinedPegs = (): Part =>
  tube(
    [
      [-0.0262, 0, 0.0096],
      [0.0262, 0, 0.0096],
    ],
    (t) => 0.0024 - 0.0012 * Math.sin(Math.PI * t),
    8,
  );

/** A leather strap between two lugs on top. */
function strap(): { leather: Part; lugs: readonly Part[] } {
  const path = Array.from({ length: 15 }, (_, n): Vec3 => {
    const t = n / 14;
    return [-0.0095 + t * 0.042, 0.0775 + 0.0205 * Math.sin(Math.PI * t) ** 0.6, -0.006];
  });
  return {
    leather: tube(path, (t) => 0.0051 - 0.0022 * Math.abs(2 * t - 1) ** 3, 8),
    lugs: [path[1], path.at(-2)].map((point) => {
      const [x = 0, y = 0, z = 0] = point ?? [];
      return roundedBox([0.0062, 0.0105, 0.0125], [x, y - 0.0036, z], 0.0014, 2);
    }),
  };
}

/** A clockwork cine camera with a turret of three lenses. */
export function cineCameraForm(): Form {
  const [b, l, t, f, d, s] = [body(), lid(), turret(), finder(), dial(), strap()];
  return formOf(
    painted(CRACKLE, b.crackle),
    painted(LACQUER, ...l.lacquer, ...t.black, ...f.black),
    painted(
      NICKEL,
      b.seam,
      ...l.nickel,
      ...key(),
      ...t.nickel,
      ...d.nickel,
      ...s.lugs,
      // Release in front, and the foot with its thread.
      roundedBox([0.0085, 0.0145, 0.0115], [-0.0312, -0.045, 0.012], 0.0018, 2),
      roundedBox([0.05, 0.006, 0.036], [0.009, -0.0915, 0], 0.0018, 2),
      box([0.03, 0.008, 0.024], [0.009, -0.0855, 0]),
    ),
    painted(BRASS, ...f.brass),
    painted(DARK, ...f.dark),
    painted(GLASS, ...t.glass, ...f.glass),
    painted(IVORY, d.face, ...t.figures),
    painted(INK, marks([0.012, -0.05, 0.03215], 0.0146, [0.4, 5.9], 13, [0.0004, 0.0028], 5), d.needle),
    painted(RED, ...t.dots),
    painted(STRAP, s.leather),
  );
}
