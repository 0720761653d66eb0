import { type Form, formOf, painted } from '../../kit/form';
import { mirrored, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { ball, box, cylinder, roundedOutline, slab, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

const W = 0.65;
const H = 0.39;
const D = 0.21;
/** Radius of the case's upright corners and softness of its edges. */
const R = 0.04;
const SOFT = 0.014;
const BRASS = { colour: '#b98d3e', metal: 1, gloss: 0.62, grain: 0.3 };

/** A point of the case's side, `t` 0 to 1 round it by length; `out` off the leather. */
function onRim(t: number, z: number, out: number): Vec3 {
  const w = W + 2 * out;
  const h = H + 2 * out;
  const r = R + out;
  const sides = [h - 2 * r, w - 2 * r, h - 2 * r, w - 2 * r];
  const arc = (r * Math.PI) / 2;
  let left = t * (2 * (w + h - 4 * r) + 4 * arc);
  // From the lower end of the right side, counter-clockwise: a straight, then a corner, four times.
  for (const [n, straight] of sides.entries()) {
    const [ux, uy] = [-Math.sin((n * Math.PI) / 2), Math.cos((n * Math.PI) / 2)];
    const [nx, ny] = [Math.cos((n * Math.PI) / 2), Math.sin((n * Math.PI) / 2)];
    const reach = n % 2 === 0 ? w / 2 : h / 2;
    const along = n % 2 === 0 ? h / 2 - r : w / 2 - r;
    if (left <= straight) return [nx * reach + ux * (left - along), ny * reach + uy * (left - along), z];
    left -= straight;
    if (left <= arc || n === 3) {
      const angle = left / r + (n * Math.PI) / 2;
      const [cx, cy] = [nx * (reach - r) + ux * along, ny * (reach - r) + uy * along];
      return [cx + Math.cos(angle) * r, cy + Math.sin(angle) * r, z];
    }
    left -= arc;
  }
  return [W / 2, 0, z];
}

const band = (z0: number, z1: number, out: number): Part =>
  surface(88, 1, (u, v) => onRim(u, z0 + v * (z1 - z0), out), { closedU: true });

/** A cord sewn round the case. */
const piping = (z: number, radius: number, inset: number): Part =>
  tube(
    Array.from({ length: 88 }, (_, n) => onRim(n / 88, z, -inset)),
    radius,
    8,
    true,
  );

function stitches(z: number): Part {
  const count = 132;
  const parts = Array.from({ length: count }, (_, n) => {
    const a = onRim(n / count, z, 0.0006);
    const b = onRim((n + 0.55) / count, z, 0.0006);
    return tube([a, b], 0.0009, 3);
  });
  return {
    positions: parts.flatMap((part) => [...part.positions]),
    normals: parts.flatMap((part) => [...part.normals]),
    uvs: parts.flatMap((part) => [...part.uvs]),
    indices: parts.flatMap((part, n) => {
      const first = parts.slice(0, n).reduce((sum, { positions }) => sum + positions.length / 3, 0);
      return part.indices.map((index) => first + index);
    }),
  };
}

/** A strap round the case at x: down the front, under, up the back, over the top. */
function strap(x: number): Part {
  const w = 0.031;
  const thick = 0.0035;
  return slabLoop(x, w, H / 2 + thick, D / 2 + thick);
}

function slabLoop(x: number, w: number, hy: number, hz: number): Part {
  const outline = roundedOutline(2 * hz, 2 * hy, SOFT + 0.006, 4);
  const count = outline.length;
  const at = (t: number): readonly [number, number] => outline[Math.round(t * count) % count] ?? [0, 0];
  const outer = surface(
    count,
    4,
    (u, v) => {
      const [z, y] = at(u);
      const rise = Math.sin(v * Math.PI) > 0.1 ? 1 : 0.992;
      return [x + (v - 0.5) * w, y * rise, z * rise];
    },
    { closedU: true },
  );
  return outer;
}

/** A point of the front's upper right rim and its outward direction; `s` metres along it, 0 where the corner's arc begins. */
function rimAt(s: number): readonly [number, number, number, number] {
  const arc = (R * Math.PI) / 2;
  if (s < 0) return [W / 2, H / 2 - R + s, 1, 0];
  if (s > arc) return [W / 2 - R - (s - arc), H / 2, 0, 1];
  const angle = s / R;
  return [W / 2 - R + R * Math.cos(angle), H / 2 - R + R * Math.sin(angle), Math.cos(angle), Math.sin(angle)];
}

/** A brass cap over one corner: from the case's side round its edge onto its front, with a round inner line and three rivets. */
function corner(): readonly Part[] {
  const arc = (R * Math.PI) / 2;
  const reach = 0.034;
  const out = 0.0016;
  const cap = surface(22, 16, (u, v) => {
    const [x, y, nx, ny] = rimAt(-reach + u * (arc + 2 * reach));
    const wide = Math.sqrt(Math.max(0, 1 - (2 * u - 1) ** 2)) ** 0.8;
    const onSideOf = 0.045 * wide;
    const onFace = 0.036 * wide;
    // v: up the side, round the edge, in over the face.
    const side = Math.min(1, v / 0.35);
    const bend = Math.min(1, Math.max(0, (v - 0.35) / 0.3));
    const face = Math.max(0, (v - 0.65) / 0.35);
    const angle = (bend * Math.PI) / 2;
    const inset = SOFT - (SOFT + out) * Math.cos(angle) + face * onFace;
    const z = D / 2 - SOFT - onSideOf * (1 - side) + (SOFT + out) * Math.sin(angle);
    return [x - nx * inset, y - ny * inset, z];
  });
  const rivets = [0.2, 0.5, 0.8].map((u) => {
    const [x, y, nx, ny] = rimAt(-reach + u * (arc + 2 * reach));
    return moved(ball([0.0036, 0.0036, 0.002], 10), [x - nx * (SOFT + 0.013), y - ny * (SOFT + 0.013), D / 2 + out]);
  });
  return [cap, ...rivets];
}

function handle(): { readonly grip: Part; readonly rings: readonly Part[] } {
  const path: Vec3[] = Array.from({ length: 17 }, (_, n) => {
    const t = n / 16;
    const x = (t - 0.5) * 0.15;
    return [x, H / 2 + 0.008 + 0.04 * Math.sin(Math.PI * t) ** 0.55, 0];
  });
  const grip = tube(path, (t) => 0.006 + 0.0055 * Math.sin(Math.PI * t) ** 0.8, 14);
  const rings = [-0.077, 0.077].flatMap((x) => [
    tube(
      Array.from({ length: 14 }, (_, n) => {
        const a = (n / 14) * 2 * Math.PI;
        return [x + Math.cos(a) * 0.0105, H / 2 + 0.011 + Math.sin(a) * 0.0105, 0] as const;
      }),
      0.0023,
      7,
      true,
    ),
    box([0.032, 0.005, 0.024], [x, H / 2 + 0.0022, 0], 0.0015),
    ...[-0.011, 0.011].map((dx) => moved(ball([0.003, 0.002, 0.003], 8), [x + dx, H / 2 + 0.005, 0.006])),
  ]);
  return { grip, rings };
}

function lock(x: number): readonly Part[] {
  return [
    box([0.048, 0.0045, 0.034], [x, H / 2 + 0.002, 0.004], 0.0015),
    box([0.017, 0.006, 0.024], [x, H / 2 + 0.006, 0.01], 0.002),
    moved(turned(cylinder(0.0048, -0.002, 0.002, 14), 'x', 0), [x + 0.015, H / 2 + 0.0055, 0.004]),
  ];
}

function buckle(x: number): readonly Part[] {
  const y = H / 2 + 0.008;
  const frame: Vec3[] = [
    [x - 0.021, y, 0.03],
    [x + 0.021, y, 0.03],
    [x + 0.021, y, 0.062],
    [x - 0.021, y, 0.062],
  ];
  return [
    tube(frame, 0.0022, 6, true),
    tube(
      [
        [x, y + 0.001, 0.062],
        [x, y + 0.001, 0.03],
      ],
      0.0016,
      6,
    ),
  ];
}

/** A leather travelling case standing upright: two shells with seam, piping and stitches, straps, brass corners and locks, handle. */
export function suitcaseForm(): Form {
  const leather = { colour: '#ffffff', tint: 1, gloss: 0.3, grain: 0.85 };
  const dark = { ...leather, colour: '#8f8580' };
  const quarter = corner();
  const upper = [...quarter, ...quarter.map((part) => mirrored(part, 0))];
  const front = [...upper, ...upper.map((part) => mirrored(part, 1))];
  const corners = [...front, ...front.map((part) => mirrored(part, 2))];
  const { grip, rings } = handle();
  const straps = [-0.155, 0.155];
  const feet = [-1, 1].flatMap((sx) =>
    [-1, 1].map((sz) => moved(cylinder(0.009, -0.005, 0.003, 12), [sx * 0.24, -H / 2, sz * 0.06])),
  );
  return formOf(
    painted(leather, slab([W, H, D], R, SOFT, 10, 4)),
    painted(dark, band(-0.0105, -0.0075, 0.0012), band(0.0075, 0.0105, 0.0012)),
    painted({ colour: '#3a2a20', tint: 0.4, gloss: 0.2 }, band(-0.0018, 0.0018, 0.0004)),
    painted(dark, piping(D / 2 - SOFT * 0.55, 0.0034, 0.0028), piping(-D / 2 + SOFT * 0.55, 0.0034, 0.0028)),
    painted({ colour: '#cdb68a', grain: 0.2 }, stitches(0.0135), stitches(-0.0135), stitches(D / 2 - SOFT - 0.006)),
    painted({ ...leather, colour: '#a89c95' }, ...straps.map(strap)),
    painted(BRASS, ...corners, ...rings, ...lock(-0.115), ...lock(0.115), ...straps.flatMap(buckle), ...feet),
    painted({ ...dark, gloss: 0.4 }, grip, box([0.075, 0.0012, 0.03], [0, H / 2 + 0.0012, 0.0])),
  );
}
