/**
 * The Willys MB quarter-ton with its top up. Length 3.359 m, width 1.575 m, height 1.772 m as in the record; wheelbase
 * 80 inches, tyres 6.00-16; the rest is read off the type's general drawing. No numbers or stars.
 */
import { type Form, formOf, painted } from '../../kit/form';
import { lyingX, lyingZ } from '../../kit/lying';
import { joined, mirrored, moved, type Part, turned } from '../../kit/part';
import { box, cylinder, slab, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';
import { discWheel, tyre } from '../../kit/wheels';
import { both, controls, front, grille, seats, tub } from './body';

const OLIVE = { colour: '#585a3c', gloss: 0.2, grain: 0.5 };
const DARK = { colour: '#2a2924', gloss: 0.2, grain: 0.6 };
const CANVAS = { colour: '#7b7452', gloss: 0.03, grain: 0.7 };
const AXLES = [-1.1, 0.93] as const;
const TYRE = { radius: 0.36, width: 0.165, rim: 0.215, blocks: 20 } as const;
const TRACK = 0.622;

function wheels(): { readonly rubber: Part; readonly discs: Part } {
  const rubber = tyre(TYRE);
  const { disc, hub } = discWheel(TYRE.rim, TYRE.width, 0.02, 5);
  const places = AXLES.map((x) => [x, TYRE.radius, TRACK] as const);
  const spare = (part: Part): Part => moved(turned(part, 'y', Math.PI / 2), [1.54, 0.82, -0.22]);
  const all = (part: Part): Part => {
    const left = joined(...places.map((at) => moved(part, at)));
    return joined(left, mirrored(left, 2));
  };
  return {
    rubber: joined(all(rubber), spare(rubber)),
    discs: joined(all(joined(disc, hub)), spare(joined(disc, hub))),
  };
}

/** Frame, axles, springs, silencer, front bumper. */
function chassis(): readonly Part[] {
  const rails = both(box([3.0, 0.12, 0.06], [0, 0.46, 0.36], 0.01));
  const beams = AXLES.flatMap((x) => [
    moved(lyingZ(cylinder(0.045, -0.6, 0.6, 10)), [x, 0.36, 0]),
    box([0.22, 0.2, 0.2], [x, 0.36, x < 0 ? 0.16 : -0.1], 0.05),
  ]);
  const springs = both(
    ...AXLES.map((x) =>
      joined(
        ...[0, 1, 2].map((n) =>
          tube(
            [-1, -0.4, 0.4, 1].map(
              (t) => [x + t * (0.42 - n * 0.1), 0.42 - (1 - t * t) * 0.04 - n * 0.02, 0.36] as const,
            ),
            0.018,
            5,
          ),
        ),
      ),
    ),
  );
  const bumper = [
    box([0.06, 0.14, 1.35], [-1.65, 0.5, 0], 0.012),
    ...both(box([0.26, 0.08, 0.05], [-1.52, 0.5, 0.36])),
  ];
  const pan = box([0.5, 0.26, 0.34], [-0.85, 0.45, 0], 0.05);
  const silencer = moved(lyingX(cylinder(0.06, -0.2, 0.2, 14)), [0.1, 0.36, -0.4]);
  const shaft = moved(lyingX(cylinder(0.03, -0.95, 0.85, 8)), [0, 0.38, 0]);
  const steps = both(box([0.05, 0.1, 0.05], [1.46, 0.46, 0.5]));
  return [...rails, ...beams, ...springs, ...bumper, pan, silencer, shaft, ...steps];
}

/** Windscreen of two panes in its frame, wipers. */
function windscreen(): { readonly frame: readonly Part[]; readonly glass: readonly Part[] } {
  const lean = -0.12;
  const at = (part: Part): Part => moved(turned(part, 'z', lean), [-0.52, 1.03, 0]);
  const frame = [
    box([0.035, 0.05, 1.34], [0, 0.04, 0], 0.01),
    box([0.035, 0.05, 1.34], [0, 0.64, 0], 0.01),
    ...both(box([0.035, 0.62, 0.045], [0, 0.34, 0.65], 0.01)),
    box([0.035, 0.6, 0.03], [0, 0.34, 0], 0.008),
    ...both(
      box([0.03, 0.16, 0.03], [-0.02, 0.02, 0.55]),
      tube(
        [
          [-0.03, 0.6, 0.3],
          [-0.04, 0.36, 0.2],
        ],
        0.006,
        4,
      ),
    ),
  ].map(at);
  return { frame, glass: both(box([0.008, 0.56, 0.61], [0, 0.34, 0.325])).map(at) };
}

/** The folding top over two bows, open at the sides, its back let down to the tail. */
function top(): { readonly canvas: readonly Part[]; readonly bows: readonly Part[] } {
  const profile = [
    [-0.5, 1.69],
    [-0.44, 1.725],
    [0.0, 1.745],
    [0.35, 1.765],
    [0.8, 1.742],
    [1.16, 1.735],
    [1.32, 1.68],
    [1.4, 1.4],
    [1.46, 1.0],
  ] as const;
  const skin = surface(profile.length - 1, 16, (u, v) => {
    const [x, y] = profile[Math.round(u * (profile.length - 1))] ?? [0, 0];
    const t = v * 2 - 1;
    const edge = Math.abs(t) ** 6;
    return [x, y - edge * (x < 1.3 ? 0.05 : 0.0), -t * 0.69];
  });
  const valance = surface(16, 2, (u, v) => {
    const x = -0.5 + u * 1.84;
    return [
      x,
      1.66 - v * (0.07 + 0.22 * Math.max(0, u - 0.72)) + 0.02 * Math.sin(u * Math.PI),
      0.69 + 0.006 * Math.sin(u * 30) * v,
    ];
  });
  const bow = (x: number, foot: number): Part =>
    tube(
      [
        [foot, 0.98, 0.68],
        [x, 1.66, 0.68],
        [x, 1.71, 0.6],
        [x, 1.71, -0.6],
        [x, 1.66, -0.68],
        [foot, 0.98, -0.68],
      ],
      0.016,
      6,
    );
  const straps = both(
    tube(
      [
        [-0.44, 1.7, 0.6],
        [-0.6, 1.1, 0.62],
      ],
      0.008,
      4,
    ),
  );
  return { canvas: [skin, ...both(valance), ...straps], bows: [bow(0.36, 0.62), bow(1.2, 0.72)] };
}

/** Jerrycan on the tail, axe and shovel on the left side. */
function stowage(): { readonly steel: readonly Part[]; readonly wood: readonly Part[] } {
  const can = [
    moved(turned(slab([0.34, 0.46, 0.16], 0.04, 0.03, 4, 2), 'y', Math.PI / 2), [1.53, 0.78, 0.4]),
    ...[-0.05, 0, 0.05].map((dz) => box([0.02, 0.025, 0.12], [1.53, 1.03, 0.4 + dz * 2.2], 0.006)),
    box([0.14, 0.02, 0.3], [1.53, 1.04, 0.4], 0.006),
    moved(cylinder(0.03, 1.0, 1.06, 10), [1.53, 0, 0.54]),
    box([0.2, 0.03, 0.38], [1.52, 0.54, 0.4]),
  ];
  const shaft = (x0: number, x1: number, y: number): Part =>
    tube(
      [
        [x0, y, 0.735],
        [x1, y, 0.735],
      ],
      0.015,
      7,
    );
  const blade = box([0.26, 0.19, 0.012], [-0.42, 0.56, 0.728], 0.004);
  const axe = box([0.1, 0.16, 0.03], [0.4, 0.5, 0.735], 0.008);
  return { steel: [...can, blade, axe], wood: [shaft(-0.3, 0.44, 0.56), shaft(-0.35, 0.4, 0.5)] };
}

/** The jeep. */
export function jeepForm(): Form {
  const face = grille();
  const { rubber, discs } = wheels();
  const screen = windscreen();
  const hood = top();
  const kit = stowage();
  const chairs = seats();
  return formOf(
    painted(
      OLIVE,
      ...face.plate,
      ...front(),
      ...tub(),
      ...screen.frame,
      discs,
      ...kit.steel.slice(0, 7),
      ...chairs.frames,
      ...hood.bows,
    ),
    painted(DARK, ...chassis(), ...face.dark, ...controls(), ...kit.steel.slice(7)),
    painted({ colour: '#8a6a42', gloss: 0.12, grain: 0.7 }, ...kit.wood),
    painted(CANVAS, ...hood.canvas, ...chairs.cushions),
    painted({ colour: '#4a5658', gloss: 0.95 }, ...screen.glass),
    painted({ colour: '#c6c9c0', gloss: 0.9, metal: 0.3 }, ...face.lenses),
    painted({ colour: '#242321', gloss: 0.12, grain: 0.5 }, rubber),
  );
}
