import { type Form, formOf, painted } from '../../kit/form';
import { bezelPart, facePart, knobPart, needlePart, screwPart } from '../../kit/panelParts';
import { moved, type Part, turned } from '../../kit/part';
import { box, cylinder, lathe, tube } from '../../kit/solids';

const W = 1.015;
const H = 1.61;
const D = 0.556;
const FRONT = D / 2 - 0.03;

/** A coil of heavy wire on its former. */
function coil(x: number, y: number, z: number): { wire: Part; former: Part } {
  const turns = 9;
  return {
    wire: tube(
      Array.from({ length: turns * 14 }, (_, n) => {
        const a = (n / 14) * 2 * Math.PI;
        return [x + (n / (turns * 14) - 0.5) * 0.2, y + Math.cos(a) * 0.055, z + Math.sin(a) * 0.055] as const;
      }),
      0.005,
      6,
    ),
    former: moved(turned(cylinder(0.045, -0.12, 0.12, 20), 'z', Math.PI / 2), [x, y, z]),
  };
}

/** An open glass valve on its socket. */
const valve = (x: number, y: number, z: number): Part =>
  moved(
    lathe(
      [
        [
          [0.026, 0],
          [0.026, 0.03],
        ],
        [
          [0.02, 0.03],
          [0.036, 0.07],
          [0.04, 0.11],
          [0.03, 0.15],
          [0.008, 0.168],
          [0, 0.172],
        ],
      ],
      20,
    ),
    [x, y, z],
  );

/** A short-wave transmitter of the 1940s: an open steel rack, three panels with meters, dials and switches, coils and valves behind. */
export function transmitterForm(): Form {
  const posts = [-1, 1].flatMap((sx) =>
    [-1, 1].map((sz) => box([0.045, H, 0.045], [sx * (W / 2 - 0.0225), 0, sz * (D / 2 - 0.0225)], 0.004)),
  );
  const rails = [-H / 2 + 0.02, -0.28, 0.26, H / 2 - 0.02].flatMap((y) => [
    box([W - 0.09, 0.035, 0.03], [0, y, D / 2 - 0.022]),
    box([W - 0.09, 0.035, 0.03], [0, y, -D / 2 + 0.022]),
    box([0.03, 0.035, D - 0.09], [W / 2 - 0.022, y, 0]),
    box([0.03, 0.035, D - 0.09], [-W / 2 + 0.022, y, 0]),
  ]);
  const panel = (y: number, h: number): Part => box([W - 0.1, h, 0.008], [0, y, FRONT], 0.002);
  const shelves = [-0.28, 0.26, -H / 2 + 0.02].map((y) => box([W - 0.09, 0.012, D - 0.06], [0, y, 0]));
  const sheets = [
    ...[-1, 1].map((s) => box([0.004, 0.5, D - 0.09], [s * (W / 2 - 0.012), -0.53, 0])),
    box([W - 0.09, 0.5, 0.004], [0, -0.53, -D / 2 + 0.015]),
  ];
  const on = (part: Part, y: number): Part => moved(part, [0, y, FRONT + 0.004]);
  const meters = [-0.33, -0.11, 0.11, 0.33];
  const dials = [-0.26, 0, 0.26];
  const louvre = turned(box([0.62, 0.012, 0.004]), 'x', 0.5);
  const louvres = Array.from({ length: 9 }, (_, n) => moved(louvre, [0, -0.72 + n * 0.032, FRONT + 0.008]));
  const coils = [coil(-0.22, 0.5, -0.08), coil(0.2, 0.5, -0.05)];
  const upper = 0.52;
  return formOf(
    painted(
      { colour: '#ffffff', tint: 1, gloss: 0.22, grain: 0.5 },
      ...posts,
      ...rails,
      ...sheets,
      panel(0.0, 0.5),
      panel(-0.545, 0.5),
      box([W - 0.1, 0.16, 0.008], [0, upper + 0.17, FRONT], 0.002),
      box([W, 0.02, D], [0, H / 2 - 0.01, 0], 0.004),
    ),
    painted({ colour: '#4b4a46', metal: 1, gloss: 0.35 }, ...shelves, ...louvres),
    painted(
      { colour: '#141413', gloss: 0.5 },
      ...meters.map((x) => on(bezelPart(x, 0, 0.066), upper + 0.17)),
      ...dials.map((x, n) => on(knobPart(x, 0.06, 0.036, 0.5 + n * 0.8), -0.02)),
      ...[-0.34, -0.2, -0.06, 0.08, 0.22, 0.36].map((x, n) => on(knobPart(x, -0.16, 0.018, n * 0.9), 0)),
      ...[-0.3, 0, 0.3].map((x) => on(knobPart(x, 0.14, 0.03, 1.1), -0.545)),
    ),
    painted(
      { colour: '#e4dcc4', gloss: 0.4 },
      ...meters.map((x) => on(facePart(x, 0, 0.066), upper + 0.17)),
      ...dials.map((x) => on(moved(facePart(x, 0.06, 0.085), [0, 0, -0.012]), -0.02)),
    ),
    painted({ colour: '#191716' }, ...meters.map((x, n) => on(needlePart(x, 0, 0.066, 0.2 + n * 0.17), upper + 0.17))),
    painted(
      { colour: '#b7b2a6', metal: 1, gloss: 0.6 },
      ...[-0.44, 0.44].flatMap((x) => [0.23, -0.23].map((y) => on(screwPart(x, y, 0.007), 0))),
      ...[-0.44, 0.44].flatMap((x) => [0.23, -0.23].map((y) => on(screwPart(x, y, 0.007), -0.545))),
      ...[-0.4, 0.4].map((x) =>
        tube(
          [
            [x, -0.62, FRONT + 0.004],
            [x, -0.62, FRONT + 0.045],
            [x, -0.46, FRONT + 0.045],
            [x, -0.46, FRONT + 0.004],
          ],
          0.007,
          8,
        ),
      ),
    ),
    painted({ colour: '#a7642f', metal: 1, gloss: 0.55 }, ...coils.map(({ wire }) => wire)),
    painted({ colour: '#cfc3a4', gloss: 0.4 }, ...coils.map(({ former }) => former)),
    painted(
      { colour: '#8c9794', gloss: 0.9 },
      valve(-0.02, 0.27, 0.05),
      valve(0.1, 0.27, 0.0),
      valve(-0.34, 0.27, 0.08),
      valve(0.36, 0.27, 0.06),
    ),
  );
}
