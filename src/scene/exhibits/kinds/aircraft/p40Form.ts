/**
 * The Curtiss Hawk 81 / P-40 on its plinth: loft from a table of stations, wings with fillets and gear fairings, canopy
 * frames, exhausts, chin intake with its three ducts, shark mouth as the Flying Tigers painted it. No unit markings.
 * Stations after the project's own sketch of the type (length 9.66 m, span 11.37 m).
 */
import { type Form, formOf, type Paint, painted } from '../../forms/form';
import { joined, mirrored, moved, type Part, turned, type Vec3 } from '../../forms/part';
import { box, tube } from '../../forms/solids';
import { sectionAt, stations } from '../../forms/stations';
import { surface } from '../../forms/surface';
import { fin, halfWing, propeller, turnedBody, wing } from './airframe';
import { sharkMouth } from './sharkMouth';

const LENGTH = 9.66;
/** x from the spinner's tip; half width, top, bottom, height of the widest point, exponent. */
const SECTIONS = stations(
  [
    [0.52, 0.375, 0.36, -0.6, -0.06, 2.1],
    [0.62, 0.43, 0.405, -0.72, -0.08, 2.1],
    [0.9, 0.475, 0.45, -0.83, -0.1, 2.15],
    [1.4, 0.5, 0.5, -0.875, -0.1, 2.2],
    [2.0, 0.515, 0.545, -0.85, -0.08, 2.25],
    [2.7, 0.53, 0.58, -0.74, -0.05, 2.3],
    [3.4, 0.535, 0.61, -0.66, -0.02, 2.3],
    [4.3, 0.51, 0.655, -0.63, 0, 2.3],
    [5.2, 0.44, 0.66, -0.55, 0.03, 2.25],
    [6.2, 0.34, 0.545, -0.42, 0.06, 2.2],
    [7.2, 0.235, 0.43, -0.26, 0.1, 2.1],
    [8.2, 0.13, 0.34, -0.09, 0.13, 2.05],
    [9.0, 0.055, 0.275, 0.03, 0.15, 2],
    [9.3, 0.02, 0.22, 0.1, 0.16, 2],
  ],
  5,
);

/** A point of the skin: `x` behind the spinner's tip, `angle` 0 on the right, pi/2 on top; `out` off the skin. */
export function onSkin(x: number, angle: number, out = 0): Vec3 {
  const [hw = 0, top = 0, bottom = 0, wide = 0, exponent = 2] = SECTIONS(x);
  const [px, py] = sectionAt(angle, hw + out, top + out, bottom - out, wide, exponent);
  return [px, py, LENGTH / 2 - x];
}

/** The skin at a height on the right side, `out` off it. */
export function onSide(x: number, y: number, out: number): Vec3 {
  const [hw = 0, top = 0, bottom = 0, wide = 0, exponent = 2] = SECTIONS(x);
  const k = y >= wide ? (y - wide) / (top - wide || 1) : (wide - y) / (wide - bottom || 1);
  const px = hw * Math.max(0, 1 - Math.min(1, Math.abs(k)) ** exponent) ** (1 / exponent);
  return [px + out, y, LENGTH / 2 - x];
}

const CANOPY = stations(
  [
    [3.12, 0.3, 0.6, 0.62],
    [3.55, 0.38, 0.62, 1.0],
    [3.75, 0.39, 0.62, 1.055],
    [4.6, 0.38, 0.63, 1.06],
    [4.95, 0.36, 0.64, 1.0],
    [5.5, 0.27, 0.62, 0.8],
    [6.1, 0.1, 0.54, 0.56],
  ],
  3,
);

function onCanopy(x: number, v: number, out = 0): Vec3 {
  const [hw = 0, low = 0, high = 0] = CANOPY(x);
  const angle = v * Math.PI;
  const c = Math.cos(angle);
  return [
    (hw + out) * Math.sign(c) * Math.abs(c) ** 0.85,
    low - 0.06 + (high - low + 0.06 + out) * Math.sin(angle) ** 0.72,
    LENGTH / 2 - x,
  ];
}

const WING = {
  span: 11.37,
  rootChord: 2.72,
  tipChord: 1.4,
  leading: LENGTH / 2 - 2.72,
  sweep: 0.3,
  y: -0.56,
  dihedral: 0.098,
  thick: [0.155, 0.095],
  round: 0.16,
} as const;

/** The fairing between wing and fuselage. */
function fillet(): Part {
  return surface(36, 10, (u, v) => {
    const x = 2.78 + 3.1 * u;
    const swell = Math.sin(Math.PI * Math.min(1, u * 0.93 + 0.07)) ** 0.8;
    const radius = (0.1 + 0.24 * u) * swell + 0.005;
    const [hw = 0] = SECTIONS(x);
    const angle = (v * Math.PI) / 2;
    const side = hw * 0.9 + radius * (1 - Math.sin(angle));
    const wingTop = WING.y + side * WING.dihedral + 0.13 * Math.sin(Math.PI * Math.min(1, 0.18 + u * 0.8)) - 0.03 * u;
    return [side, wingTop + radius * (1 - Math.cos(angle)), LENGTH / 2 - x];
  });
}

function gearFairing(): Part {
  const body = turnedBody(
    Array.from(
      { length: 17 },
      (_, n) => [0.85 - (n / 16) * 1.7, 0.2 * Math.sin((Math.PI * (n + 0.3)) / 16.6) ** 0.75] as const,
    ),
    18,
  );
  return moved(body, [1.35, WING.y + 0.02, LENGTH / 2 - 3.35]);
}

function exhausts(): readonly Part[] {
  return Array.from({ length: 6 }, (_, n) => {
    const x = 1.12 + n * 0.215;
    const root = onSide(x, 0.17, -0.03);
    return tube([root, [root[0] + 0.09, 0.165, root[2] - 0.07], [root[0] + 0.11, 0.13, root[2] - 0.2]], 0.043, 9);
  });
}

/** Spinner, lip and throat of the chin intake with its three ducts. */
function nose(): { readonly paint: Part; readonly dark: Part; readonly metal: Part } {
  const z = LENGTH / 2;
  const lip = surface(8, 48, (u, v) => {
    const [x, y] = onSkin(0.52, v * 2 * Math.PI);
    const k = 1 - 0.13 * Math.sin((u * Math.PI) / 2);
    return [x * k, -0.12 + (y + 0.12) * k, z - 0.52 + 0.04 * Math.sin(u * Math.PI) - u * 0.14];
  });
  const throat = surface(2, 48, (u, v) => {
    const [x, y] = onSkin(0.52, v * 2 * Math.PI);
    const k = 0.87 * (1 - u);
    return [x * k, -0.12 + (y + 0.12) * k, z - 0.68];
  });
  const ducts = (
    [
      [0, -0.47, 0.115],
      [0.195, -0.42, 0.13],
      [-0.195, -0.42, 0.13],
    ] as const
  ).map(([x, y, r]) =>
    tube(
      Array.from({ length: 22 }, (_, n) => {
        const a = (n / 22) * 2 * Math.PI;
        return [x + Math.cos(a) * r, y + Math.sin(a) * r, z - 0.6] as const;
      }),
      0.018,
      7,
      true,
    ),
  );
  const scoop = surface(12, 14, (u, v) => {
    const x = 1.05 + 1.5 * u;
    const angle = v * Math.PI;
    const [, top = 0] = SECTIONS(x);
    const h = 0.13 * (1 - u) ** 0.55 + 0.002;
    return [0.13 * (1 - 0.55 * u) * Math.cos(angle), top - 0.03 + h * Math.sin(angle) ** 0.7, z - x];
  });
  return { paint: scoop, dark: throat, metal: joined(lip, ...ducts) };
}

function canopyFrames(): Part {
  const along = (v: number): Part =>
    tube(
      Array.from({ length: 22 }, (_, n) => onCanopy(3.14 + (n / 21) * 1.8, v, 0.004)),
      0.014,
      6,
    );
  const over = (x: number): Part =>
    tube(
      Array.from({ length: 20 }, (_, n) => onCanopy(x, 0.02 + (n / 19) * 0.96, 0.004)),
      0.016,
      6,
    );
  return joined(...[0.12, 0.36, 0.64, 0.88].map(along), ...[3.16, 3.5, 3.72, 4.2, 4.62, 4.94].map(over));
}

function cockpit(): readonly Part[] {
  const z = LENGTH / 2;
  return [box([0.7, 0.02, 1.7], [0, 0.6, z - 4.05]), turned(box([0.4, 0.5, 0.09], [0, 0, 0], 0.02), 'x', -0.15)]
    .map((part, n) => (n === 1 ? moved(part, [0, 0.8, z - 4.55]) : part))
    .concat(box([0.52, 0.22, 0.05], [0, 0.72, z - 3.62], 0.02));
}

function guns(): readonly Part[] {
  const wings = [2.05, 2.32].flatMap((x) =>
    [1, -1].map((s) =>
      tube(
        [
          [s * x, WING.y + x * 0.098 + 0.03, LENGTH / 2 - 2.86],
          [s * x, WING.y + x * 0.098 + 0.03, LENGTH / 2 - 2.5],
        ],
        0.024,
        8,
      ),
    ),
  );
  const cowl = [1, -1].map((s) =>
    tube(
      [
        [s * 0.2, 0.44, LENGTH / 2 - 1.5],
        [s * 0.2, 0.41, LENGTH / 2 - 0.72],
      ],
      0.028,
      8,
    ),
  );
  return [...wings, ...cowl];
}

const TAIL = stations(
  [
    [0, LENGTH / 2 - 7.75, LENGTH / 2 - 9.62],
    [0.25, LENGTH / 2 - 8.22, LENGTH / 2 - 9.68],
    [0.55, LENGTH / 2 - 8.52, LENGTH / 2 - 9.66],
    [0.8, LENGTH / 2 - 8.72, LENGTH / 2 - 9.56],
    [0.93, LENGTH / 2 - 8.9, LENGTH / 2 - 9.42],
    [1, LENGTH / 2 - 9.08, LENGTH / 2 - 9.2],
  ],
  2,
);

/** Control surfaces and panel joints as fine dark lines just off the skin. */
function lines(): readonly Part[] {
  const hoops = [0.9, 1.55, 2.35, 2.95, 5.5, 6.1, 6.8, 7.5].map((x) =>
    tube(
      Array.from({ length: 40 }, (_, n) => onSkin(x, (n / 40) * 2 * Math.PI, 0.001)),
      0.0055,
      4,
      true,
    ),
  );
  const hinge = [1, -1].flatMap((s) => [
    tube(
      [
        [s * 3.0, WING.y + 3.0 * 0.098 + 0.055, WING.leading - 1.72],
        [s * 5.25, WING.y + 5.25 * 0.098 + 0.035, WING.leading - 1.56],
      ],
      0.006,
      4,
    ),
    tube(
      [
        [s * 0.75, WING.y + 0.75 * 0.098 + 0.1, WING.leading - 2.0],
        [s * 2.95, WING.y + 2.95 * 0.098 + 0.06, WING.leading - 1.72],
      ],
      0.006,
      4,
    ),
  ]);
  return [...hoops, ...hinge];
}

/** The aircraft, wheels up. */
export function p40Form(): Form {
  const olive: Paint = { colour: '#5a5b3d', gloss: 0.26, grain: 0.3 };
  const grey: Paint = { colour: '#868d8c', gloss: 0.26, grain: 0.2 };
  const earth: Paint = { colour: '#735d40', gloss: 0.24, grain: 0.3 };
  const skin = surface(72, 44, (u, v) => onSkin(0.52 + 8.78 * u ** 1.12, v * 2 * Math.PI), { closedV: true });
  const belly = surface(80, 16, (u, v) => {
    const x = 0.56 + 8.2 * u;
    return onSkin(x, Math.PI * (1.17 + 0.66 * v), 0.004);
  });
  const half = halfWing(WING, 26, 32);
  const under = surface(28, 10, (u, v) => {
    // The lower side of the wing in grey: just under its skin.
    const s = 0.03 + u * 0.94;
    const taper = WING.rootChord + (WING.tipChord - WING.rootChord) * s;
    const inTip = Math.max(0, (s - 0.84) / 0.16);
    const chord = taper * Math.sqrt(Math.max(0.002, 1 - inTip ** 2.2));
    const lead = WING.leading - WING.sweep * s - (taper - chord) * 0.42;
    const k = 0.07 + v * 0.88;
    const t = 0.155 + (0.095 - 0.155) * s;
    const depth =
      5 * t * (0.2969 * Math.sqrt(k) - 0.126 * k - 0.3516 * k * k + 0.2843 * k ** 3 - 0.1036 * k ** 4) * chord;
    return [
      s * 5.685,
      WING.y + s * 5.685 * WING.dihedral - depth + 0.018 * Math.sin(Math.PI * k) * chord - 0.009,
      lead - k * chord,
    ];
  });
  const patch = (x: number, angle: number, length: number, width: number): Part =>
    surface(14, 8, (u, v) => {
      const edge = Math.sqrt(Math.max(0, 1 - (2 * u - 1) ** 2)) * (0.8 + 0.2 * Math.sin(u * 7 + x));
      return onSkin(x + u * length, angle + (v - 0.5) * width * edge, 0.004);
    });
  // Brown bands across the wing's upper side, their edges wandering, from nose to trailing edge.
  const wingBand = (from: number, to: number, seed: number): Part =>
    surface(8, 14, (u, v) => {
      const k = 0.015 + v * 0.97;
      const wander = 0.035 * Math.sin(k * 7 + seed) + 0.02 * Math.sin(k * 17 + seed * 3);
      const s = from + (to - from) * u + (u < 0.5 ? wander : -wander * 0.8);
      const taper = WING.rootChord + (WING.tipChord - WING.rootChord) * s;
      const t = 0.155 + (0.095 - 0.155) * s;
      const up =
        5 * t * (0.2969 * Math.sqrt(k) - 0.126 * k - 0.3516 * k * k + 0.2843 * k ** 3 - 0.1036 * k ** 4) * taper;
      return [
        s * 5.685,
        WING.y + s * 5.685 * WING.dihedral + up + 0.018 * Math.sin(Math.PI * k) * taper + 0.006,
        WING.leading - WING.sweep * s - k * taper,
      ];
    });
  const camouflage = [
    patch(2.2, 0.9, 1.5, 1.3),
    patch(4.9, 2.2, 1.7, 1.2),
    patch(6.7, 0.7, 1.3, 1.4),
    patch(3.2, 2.5, 1.3, 0.9),
    wingBand(0.2, 0.36, 1),
    wingBand(0.58, 0.74, 4),
    mirrored(wingBand(0.26, 0.44, 2.5)),
    mirrored(wingBand(0.62, 0.76, 6)),
  ];
  const { paint: scoop, dark: throat, metal } = nose();
  const prop = propeller(1.68, 3, 0.33, 0.35, 12);
  const z = LENGTH / 2;
  const glass = surface(32, 22, (u, v) => onCanopy(3.12 + 1.86 * u, v));
  const spine = surface(16, 22, (u, v) => onCanopy(4.95 + 1.15 * u, v));
  const tailplane = wing(
    {
      span: 3.9,
      rootChord: 1.32,
      tipChord: 0.9,
      leading: z - 8.02,
      sweep: 0.22,
      y: 0.27,
      dihedral: 0,
      thick: [0.1, 0.08],
      round: 0.4,
    },
    18,
    24,
  );
  const upright = fin(0, 0.08, 1.42, TAIL, 0.085, 22);
  const exhaust = exhausts();
  const mast = tube(
    [
      [0, 1.02, z - 5.02],
      [0, 1.3, z - 5.04],
    ],
    0.012,
    6,
  );
  const { black, red, white } = sharkMouth(onSide);
  const pair = (part: Part): Part => joined(part, mirrored(part));
  return formOf(
    painted(olive, skin, pair(half), pair(fillet()), pair(gearFairing()), scoop, spine, tailplane, upright, mast),
    painted(earth, ...camouflage),
    painted(grey, belly, pair(under)),
    painted({ colour: '#35362b', gloss: 0.25 }, canopyFrames(), ...lines()),
    painted({ colour: '#33343a', metal: 0.8, gloss: 0.55 }, metal, ...guns()),
    painted({ colour: '#0b0b0c' }, throat, ...cockpit()),
    painted({ colour: '#4a3226', metal: 0.6, gloss: 0.4, grain: 0.4 }, ...exhaust.map(pair)),
    painted({ colour: '#15161a', gloss: 0.35 }, moved(prop.blades, [0, -0.02, z - 0.3])),
    painted({ colour: '#7b1815', gloss: 0.5 }, moved(prop.boss, [0, -0.02, z - 0.52 + 0.06])),
    painted({ colour: '#4a5a5e', gloss: 0.85 }, glass),
    painted({ colour: '#0d0d0d', gloss: 0.25 }, pair(black)),
    painted({ colour: '#8e1414', gloss: 0.3 }, pair(red)),
    painted({ colour: '#f0ecdf', gloss: 0.3 }, pair(white)),
  );
}
