/**
 * Steel helmets. `m1`: the American shell of 1941 with its rim, liner and web strap; about 280 x 240 x 180 mm. `m35`: the
 * German shell of 1935 with rolled edge and flared skirt, rusted, a hole torn in each side as the record tells.
 */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { lyingX } from '../../kit/lying';
import { noiseAt } from '../../kit/noise';
import { joined, mirrored, moved, type Part, type Vec3 } from '../../kit/part';
import { box, lathe, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';
import { onShell, pierced, type Shell, shellSkin } from './shell';

/** 1 in front, 0 at the sides, -1 behind. */
const ahead = (angle: number): number => Math.cos(angle);

const M1: Shell = {
  halfWidth: 0.109,
  halfLength: 0.128,
  crown: 0.168,
  full: 2.42,
  rimAt: (a) => 0.004 + 0.02 * Math.max(0, ahead(a)) ** 2 + 0.004 * Math.max(0, -ahead(a)),
  flareAt: (a) => 0.008 + 0.017 * Math.max(0, ahead(a)) ** 2.5 + 0.005 * Math.max(0, -ahead(a)) ** 2,
  skirt: 0.028,
};

/** How much of the skirt an angle has: none in front, all from the temples back. */
const skirtAt = (a: number): number => {
  const t = Math.min(1, Math.max(0, (Math.acos(Math.max(-1, Math.min(1, ahead(a)))) - 0.62) / 0.62));
  return t * t * (3 - 2 * t);
};

const M35: Shell = {
  halfWidth: 0.109,
  halfLength: 0.127,
  crown: 0.186,
  full: 2.35,
  rimAt: (a) => 0.052 - 0.05 * skirtAt(a) + 0.006 * Math.max(0, -ahead(a)) ** 2,
  flareAt: (a) => 0.018 + 0.006 * skirtAt(a) + 0.016 * Math.max(0, -ahead(a)) ** 1.5,
  skirt: 0.042,
};

const rimOf = (shell: Shell, radius: number, steps = 72): Part =>
  tube(
    Array.from({ length: steps }, (_, n) => onShell(shell, (n / steps) * 2 * Math.PI, 1)),
    radius,
    7,
    true,
  );

/** A web band that lies on the shell from bail to bail, over the peak. */
function strap(shell: Shell): Part {
  return surface(44, 2, (u, v) => {
    const angle = (0.5 - u) * 2 * 1.62;
    const lift = Math.max(0, Math.cos(angle)) ** 2;
    const [x, y, z] = onShell(shell, angle, 0.99 - 0.07 * (1 - lift) - (1 - v) * 0.16 * (0.5 + 0.5 * lift));
    const out = 0.0022 + 0.003 * lift;
    return [x + Math.sin(angle) * out, y + 0.002, z + Math.cos(angle) * out];
  });
}

function bails(): Part {
  const one = tube(
    [
      [0.112, 0.05, -0.012],
      [0.118, 0.03, -0.014],
      [0.121, 0.022, 0],
      [0.118, 0.03, 0.014],
      [0.112, 0.05, 0.012],
    ],
    0.0022,
    6,
  );
  return joined(one, mirrored(one));
}

/** The liner's leather chin strap, worn over the peak: narrow, with its buckle and keeper. */
function chinStrap(shell: Shell): { readonly leather: Part; readonly metal: Part } {
  const at = (u: number, v: number, out: number): Vec3 => {
    const angle = (0.5 - u) * 2 * 1.5;
    const lift = Math.max(0, Math.cos(angle)) ** 1.5;
    const [x, y, z] = onShell(shell, angle, 0.9 - 0.1 * lift - (v - 0.5) * 0.07);
    return [x + Math.sin(angle) * out, y, z + Math.cos(angle) * out];
  };
  const sits = (angle: number): number => 0.5 - angle / 3;
  const clip = (angle: number, wide: number): Part =>
    surface(6, 4, (u, v) =>
      at(sits(angle) + (u - 0.5) * wide, v * 1.5 - 0.25, 0.0034 + 0.0008 * Math.sin(v * Math.PI)),
    );
  return {
    leather: joined(surface(56, 3, (u, v) => at(u, v, v === 0 || v === 1 ? 0.0004 : 0.0024))),
    metal: joined(clip(0.42, 0.045), clip(-0.2, 0.022)),
  };
}

/** The liner's webbing inside: a band and three crossed straps. */
function webbing(shell: Shell): readonly Part[] {
  const band = surface(48, 1, (u, v) => onShell(shell, u * 2 * Math.PI, 0.86 - v * 0.12, 0.014), { closedU: true });
  // Straps rise from the band and meet under the crown; both faces are seen from below.
  const straps = [0, 1, 2].flatMap((n) =>
    [1, -1].map((face) =>
      surface(18, 1, (u, v) => {
        const t = u * 2 - 1;
        const turn = (n * Math.PI) / 3 + 0.3;
        const [x, y, z] = onShell(shell, turn + (t < 0 ? Math.PI : 0), 0.16 + 0.6 * Math.abs(t), 0.016);
        const side = (v - 0.5) * 0.024 * face;
        return [x + Math.cos(turn) * side, y - 0.012 * (1 - t * t), z - Math.sin(turn) * side];
      }),
    ),
  );
  return [band, ...straps];
}

function m1Form(): Form {
  const drab: Paint = { colour: '#ffffff', tint: 1, gloss: 0.12, grain: 1 };
  const buckle = [
    box([0.022, 0.018, 0.003], [0.02, 0.0415, 0.151], 0.001),
    box([0.03, 0.006, 0.004], [0.02, 0.0415, 0.1525], 0.001),
  ];
  const { leather, metal } = chinStrap(M1);
  return formOf(
    painted(drab, shellSkin(M1, 72, 26)),
    painted({ colour: '#4a3222', gloss: 0.34, grain: 0.6 }, leather),
    painted({ ...drab, colour: '#a8a79a', gloss: 0.3, metal: 0.3 }, rimOf(M1, 0.0022)),
    painted({ colour: '#3d3f31', gloss: 0.1, grain: 0.6 }, shellSkin(M1, 48, 14, 0.006)),
    painted({ colour: '#857d58', gloss: 0.02, grain: 0.8 }, strap(M1), ...webbing(M1)),
    painted({ colour: '#6d5a34', metal: 0.9, gloss: 0.35, grain: 0.7 }, bails(), ...buckle, metal),
  );
}

/** A torn hole about a place on the side. */
const hole =
  (y: number, z: number, size: number, seed: number) =>
  ([px, py, pz]: Vec3): boolean => {
    if (Math.sign(px) !== (seed % 2 === 0 ? 1 : -1)) return false;
    const angle = Math.atan2(py - y, pz - z);
    return Math.hypot(py - y, pz - z) < size * (1 + 0.45 * noiseAt(Math.cos(angle) * 2, Math.sin(angle) * 2, seed));
  };

function m35Form(): Form {
  const rust: Paint = { colour: '#5c4232', gloss: 0.06, metal: 0.12, grain: 1 };
  const holes = [hole(0.052, 0.012, 0.0125, 2), hole(0.07, -0.035, 0.0075, 4), hole(0.055, 0.004, 0.0145, 3)];
  const isHole = (point: Vec3): boolean => holes.some((test) => test(point));
  const lug = lyingX(
    lathe(
      [
        [
          [0.006, -0.002],
          [0.006, 0.002],
          [0.0035, 0.003],
          [0.0025, 0.001],
        ],
      ],
      14,
    ),
  );
  const vent = moved(lug, [0.1085, 0.098, -0.012]);
  const rivets = [
    [0.62, 0.5],
    [2.6, 0.52],
  ].map(([angle = 0, v = 0]) => {
    const [x, y, z] = onShell(M35, angle, v);
    return moved(
      lathe(
        [
          [
            [0.004, -0.001],
            [0.003, 0.0018],
            [0, 0.0022],
          ],
        ],
        8,
      ),
      [x, y, z],
    );
  });
  // Scale of rust that stands proud in patches.
  const scale = pierced(
    surface(
      88,
      28,
      (u, v) => {
        const angle = u * 2 * Math.PI;
        const [x, y, z] = onShell(M35, angle, 1 - v);
        const swell = 0.0012 * noiseAt(x * 60 + 7, y * 60 + z * 60, 3);
        return [x + Math.sin(angle) * swell, y + swell * v, z + Math.cos(angle) * swell];
      },
      { closedU: true },
    ),
    isHole,
  );
  return formOf(
    painted(rust, scale, rimOf(M35, 0.0028), vent, mirrored(vent), ...rivets.flatMap((part) => [part, mirrored(part)])),
    painted({ ...rust, colour: '#35271f' }, pierced(shellSkin(M35, 72, 22, 0.0035), isHole)),
  );
}

/** By variant. No badge or number is on either. */
export const helmetForm = (variant: string): Form => (variant === 'm35' ? m35Form() : m1Form());
