/**
 * A transmitter of about 1940 in its steel cabinet, of the recorded size and state: case dented, dials cracked, screws
 * lost. What the panels bear (meters, tuning dials, switches, valves and coils behind wire) is the usual, not the original's.
 */
import { type Form, formOf, painted } from '../../kit/form';
import { joined, moved, type Part, turned } from '../../kit/part';
import { roundedBox, softLathe } from '../../kit/rounded';
import { type Dent, dentedPlate, louvres, mesh } from '../../kit/sheet';
import { ball, box, tube } from '../../kit/solids';
import { controls } from './controls';
import { insides } from './insides';
import { meters } from './meters';

const W = 1.015;
const DEEP = 0.556;
/** The frame's depth: what stands out in front, knobs and handles, belongs to the recorded depth. */
const D = DEEP - 0.0245;
/** Plane of the panels, a little behind the frame's. */
const FRONT = D / 2 - 0.022;
/** Edges of the bays, from below. */
const BAYS = [0.1, 0.555, 0.905, 1.255, 1.5] as const;
const INNER = W - 0.09;

const STEEL = { colour: '#ffffff', tint: 1, gloss: 0.26, grain: 0.6 };
const BARE = { colour: '#8d877c', metal: 1, gloss: 0.45, grain: 0.55 };
const BLACK = { colour: '#171716', gloss: 0.48, grain: 0.2 };
const PORCELAIN = { colour: '#d9d2c0', gloss: 0.7, grain: 0.1 };
const BRASS = { colour: '#a8853f', metal: 1, gloss: 0.5, grain: 0.4 };

/** Something drawn on a panel's plane, put on the front at a height. */
const onFront = (part: Part, y: number): Part => moved(part, [0, y, FRONT]);

const panel = (bay: 1 | 3, dents: readonly Dent[], steps: readonly [number, number]): Part => {
  const [low, high] = [BAYS[bay] + 0.012, BAYS[bay === 1 ? 2 : 4] - 0.012];
  return onFront(dentedPlate(INNER, high - low, 0.01, dents, steps), (low + high) / 2);
};

/** Posts, rails, skids and the top with its rolled edge. */
function frame(): { steel: Part[]; bare: Part[] } {
  const posts = [-1, 1].flatMap((sx) =>
    [-1, 1].map((sz) => roundedBox([0.046, 1.48, 0.046], [sx * (W / 2 - 0.023), 0.79, sz * (D / 2 - 0.023)], 0.008, 2)),
  );
  const rails = BAYS.flatMap((y) => [
    roundedBox([INNER + 0.01, 0.026, 0.03], [0, y, D / 2 - 0.018], 0.005, 2),
    box([INNER, 0.026, 0.02], [0, y, -D / 2 + 0.02]),
  ]);
  return {
    steel: [
      ...posts,
      ...rails,
      roundedBox([W, 0.045, D], [0, 1.5375, 0], 0.016, 4),
      roundedBox([W - 0.004, 0.05, D - 0.004], [0, 0.075, 0], 0.008, 2),
    ],
    bare: [
      ...[-1, 1].map((s) => roundedBox([W - 0.1, 0.052, 0.075], [0, 0.026, s * 0.185], 0.006, 2)),
      // Handles to carry it by, at either side.
      ...[-1, 1].flatMap((s) => [
        tube(
          [
            [s * (W / 2 - 0.014), 1.16, -0.11],
            [s * (W / 2 - 0.0056), 1.16, -0.106],
            [s * (W / 2 - 0.0056), 1.16, 0.106],
            [s * (W / 2 - 0.014), 1.16, 0.11],
          ],
          0.0055,
          7,
        ),
      ]),
    ],
  };
}

/** Sides and back: thin sheet that has been knocked about. */
function shell(): { steel: Part[]; slots: Part[] } {
  const side = (s: number, dents: readonly Dent[]): readonly [Part, Part] => {
    const plate = dentedPlate(D - 0.084, 1.425, 0.008, dents, [6, 14]);
    const vents = louvres(D - 0.2, -0.56, -0.2, 8, 0.008);
    const put = (part: Part): Part => moved(turned(part, 'y', (s * Math.PI) / 2), [s * (W / 2 - 0.009), 0.8075, 0]);
    return [joined(put(plate), put(vents.hoods)), put(vents.slots)];
  };
  const sides = [
    side(1, [
      [-0.08, 0.2, 0.16, 0.011],
      [0.12, -0.1, 0.09, 0.008],
      [0.05, 0.52, 0.12, 0.006],
    ]),
    side(-1, [
      [0.1, 0.02, 0.2, 0.012],
      [-0.1, 0.45, 0.1, 0.007],
    ]),
  ];
  const back = moved(turned(dentedPlate(INNER + 0.01, 1.42, 0.008, [[0.2, 0.1, 0.2, 0.01]], [3, 4]), 'y', Math.PI), [
    0,
    0.8075,
    -D / 2 + 0.014,
  ]);
  return { steel: [...sides.map(([plate]) => plate), back], slots: sides.map(([, slots]) => slots) };
}

/** Two doors below, with louvres, hinges and turned handles. */
function doors(): { steel: Part[]; bare: Part[]; black: Part[]; slots: Part[] } {
  const [low, high] = [BAYS[0] + 0.018, BAYS[1] - 0.018];
  const [w, h, y] = [INNER / 2 - 0.006, high - low, (low + high) / 2];
  const at = (s: number) => (s * INNER) / 4;
  const vents = louvres(w - 0.12, -0.15, 0.06, 7, 0.012);
  const onDoor = (part: Part, s: number): Part => moved(onFront(part, y), [at(s), 0, 0.012]);
  return {
    steel: [-1, 1].flatMap((s) => [
      onDoor(
        dentedPlate(
          w,
          h,
          0.012,
          s < 0
            ? [
                [0.06, -0.1, 0.11, 0.009],
                [-0.12, 0.14, 0.06, 0.004],
              ]
            : [[-0.05, 0.09, 0.09, 0.007]],
          [7, 7],
        ),
        s,
      ),
      onDoor(vents.hoods, s),
    ]),
    bare: [-1, 1].flatMap((s) => [
      ...[-0.14, 0.14].map((dy) =>
        tube(
          [
            [s * (INNER / 2 - 0.002), y + dy - 0.028, FRONT + 0.014],
            [s * (INNER / 2 - 0.002), y + dy + 0.028, FRONT + 0.014],
          ],
          0.006,
          7,
        ),
      ),
      moved(
        turned(
          softLathe(
            [
              [0.015, 0],
              [0.014, 0.006],
              [0.008, 0.01],
              [0.008, 0.02],
            ],
            0.002,
            12,
            1,
          ),
          'x',
          Math.PI / 2,
        ),
        [s * 0.045, y + 0.14, FRONT + 0.012],
      ),
      moved(turned(roundedBox([0.014, 0.062, 0.009], [0, -0.016, 0.036], 0.004, 2), 'z', s < 0 ? 0.12 : 1.5), [
        s * 0.045,
        y + 0.14,
        FRONT,
      ]),
    ]),
    slots: [-1, 1].map((s) => onDoor(vents.slots, s)),
    black: [roundedBox([0.006, h, 0.012], [0, y, FRONT + 0.004], 0.002, 2)],
  };
}

/** Porcelain leads through the top, one of them with its bolt. */
function leads(): { porcelain: Part[]; bare: Part[] } {
  const lead = softLathe(
    [
      [0.034, 0],
      [0.034, 0.007],
      [0.019, 0.011],
      [0.026, 0.018],
      [0.017, 0.023],
      [0.022, 0.03],
      [0.012, 0.036],
      [0, 0.037],
    ],
    0.003,
    14,
    1,
  );
  return {
    porcelain: [-0.3, 0.3].map((x) => moved(lead, [x, 1.559, -0.08])),
    bare: [
      moved(
        softLathe(
          [
            [0.006, 0.03],
            [0.006, 0.051],
            [0, 0.051],
          ],
          0.001,
          12,
          1,
        ),
        [0.3, 1.559, -0.08],
      ),
      moved(
        softLathe(
          [
            [0.013, 0.038],
            [0.013, 0.044],
            [0.006, 0.046],
          ],
          0.001,
          6,
          1,
        ),
        [0.3, 1.559, -0.08],
      ),
      // Eyes to lift it by.
      ...[-0.42, 0.42].map((x) =>
        moved(
          tube(
            Array.from(
              { length: 10 },
              (_, n) =>
                [
                  Math.cos((n / 10) * 2 * Math.PI) * 0.019,
                  1.581 + Math.sin((n / 10) * 2 * Math.PI) * 0.019,
                  0,
                ] as const,
            ),
            0.0055,
            5,
            true,
          ),
          [x, 0, 0.05],
        ),
      ),
    ],
  };
}

/** Screws of the panels' edges; where one is lost its hole remains. */
function screws(): { bare: Part[]; holes: Part[] } {
  const lost = new Set(['0.31 1.27', '-0.45 0.575', '-0.45 1.485']);
  const places = [0.575, 0.885, 1.275, 1.485].flatMap((y) => [-0.45, -0.155, 0.155, 0.45].map((x) => [x, y] as const));
  const bare: Part[] = [];
  const holes: Part[] = [];
  for (const [x, y] of places) {
    if (lost.has(`${x} ${y}`)) holes.push(moved(ball([0.0045, 0.0045, 0.0006], 6), [x, y, FRONT + 0.0002]));
    else bare.push(moved(ball([0.0062, 0.0062, 0.0042], 6), [x, y, FRONT]));
  }
  return { bare, holes };
}

/** The cabinet with all it bears. */
export function transmitterForm(): Form {
  const [f, sh, d, l, s] = [frame(), shell(), doors(), leads(), screws()];
  const m = meters(1.3775, FRONT);
  const c = controls(0.73, FRONT);
  const i = insides(BAYS[2], BAYS[3], FRONT);
  const screens = [-1, 1].map((side) =>
    onFront(moved(mesh(0.415, 0.268, 0.027, 0.0013, 0.014), [side * 0.2255, 1.08, 0.002]), 0),
  );
  return formOf(
    painted(
      STEEL,
      ...f.steel,
      ...sh.steel,
      ...d.steel,
      panel(3, [[-0.27, -0.06, 0.06, 0.004]], [10, 2]),
      panel(1, [[0.33, 0.04, 0.07, 0.004]], [9, 4]),
      ...[0, -1, 1].map((n) =>
        onFront(roundedBox([n === 0 ? 0.022 : 0.026, 0.33, 0.01], [n * 0.4475, 1.08, -0.002], 0.003, 2), 0),
      ),
      ...[-1, 1].map((n) => onFront(roundedBox([INNER, 0.03, 0.009], [0, 1.08 + n * 0.152, -0.002], 0.003, 2), 0)),
    ),
    painted(BARE, ...f.bare, ...d.bare, ...l.bare, ...s.bare, ...c.bare, ...i.bare),
    painted({ ...BARE, colour: '#5d594f' }, ...screens),
    painted(BLACK, ...d.black, ...m.black, ...c.black),
    painted({ colour: '#0d0c0b', gloss: 0.05 }, ...s.holes, ...sh.slots, ...d.slots, ...i.dark),
    painted({ colour: '#ddd3b8', gloss: 0.5, grain: 0.25 }, ...m.faces, ...c.scales),
    painted({ colour: '#1c1917' }, ...m.ink),
    painted({ colour: '#f1ece0', gloss: 0.9 }, ...m.cracks),
    painted({ colour: '#bdb8ac', gloss: 0.3 }, ...c.white),
    painted(BRASS, ...c.brass),
    painted(PORCELAIN, ...l.porcelain, ...i.porcelain),
    painted({ colour: '#a7642f', metal: 1, gloss: 0.5, grain: 0.4 }, ...i.copper),
    painted({ colour: '#7d8886', gloss: 0.92 }, ...i.glass),
    painted({ colour: '#6b1712', gloss: 0.85 }, ...m.red),
    painted({ colour: '#1d4a2a', gloss: 0.85 }, ...m.green),
  );
}
