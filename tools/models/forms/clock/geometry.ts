/**
 * A round wall clock, its hands at nine as it was kept. Its white face has 24 divisions and lettering, drawn as its cover;
 * the case is not described and is of the ordinary kind.
 */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { lyingZ } from '../../kit/lying';
import { moved, type Part, turned } from '../../kit/part';
import { extruded, type Point2, polygon, ring } from '../../kit/polygon';
import { ball, box, cylinder, lathe, tube } from '../../kit/solids';

const R = 0.145;

const turnedRing = (profile: Parameters<typeof lathe>[0], segments = 72): Part => lyingZ(lathe(profile, segments));

/** A spade-headed hand pointing up, `length` from the arbor. */
function hand(length: number, width: number): Part {
  const half: readonly Point2[] = [
    [width * 0.4, -length * 0.22],
    [width * 0.24, 0],
    [width * 0.2, length * 0.55],
    [width * 0.75, length * 0.68],
    [width * 0.62, length * 0.8],
    [width * 0.16, length * 0.88],
  ];
  return extruded([...half, [0, length], ...half.toReversed().map(([x, y]) => [-x, y] as const)], 0, 0.0012);
}

/** The turned case with its back, and the bezel that opens. */
function housing(): { readonly rim: Part; readonly back: Part; readonly bezel: Part } {
  const rim = turnedRing([
    [
      [R + 0.012, -0.07],
      [R + 0.012, -0.02],
    ],
    [
      [R + 0.012, -0.02],
      [R + 0.03, -0.016],
      [R + 0.034, -0.006],
      [R + 0.03, 0.004],
      [R + 0.016, 0.008],
    ],
    [
      [R + 0.016, 0.008],
      [R + 0.012, 0.012],
      [R + 0.006, 0.008],
      [R + 0.004, -0.002],
    ],
  ]);
  const back = turnedRing([
    [
      [0, -0.07],
      [R + 0.012, -0.07],
    ],
  ]);
  const bezel = turnedRing([
    [
      [R + 0.005, 0.0],
      [R + 0.005, 0.008],
    ],
    [
      [R + 0.005, 0.008],
      [R + 0.001, 0.011],
      [R - 0.004, 0.008],
      [R - 0.006, 0.001],
    ],
  ]);
  return { rim, back, bezel };
}

/** Hinge, catch, hanging loop, and the foot it is propped on. */
function fittings(): { readonly brass: readonly Part[]; readonly foot: readonly Part[] } {
  const hinge = moved(cylinder(0.0035, -0.02, 0.02, 10), [-R - 0.014, 0, 0.009]);
  const latch = box([0.008, 0.016, 0.005], [R + 0.014, 0, 0.01], 0.002);
  const loop = tube(
    [
      [-0.022, R + 0.008, -0.06],
      [-0.018, R + 0.03, -0.06],
      [0, R + 0.038, -0.06],
      [0.018, R + 0.03, -0.06],
      [0.022, R + 0.008, -0.06],
    ],
    0.0028,
    7,
  );
  const foot = [
    box([0.2, 0.014, 0.1], [0, -R - 0.036, -0.032], 0.003),
    ...[-0.06, 0.06].map((x) =>
      moved(turned(box([0.016, 0.06, 0.06], [0, 0, 0], 0.003), 'z', x * 6), [x, -R - 0.012, -0.044]),
    ),
  ];
  return { brass: [hinge, latch, loop], foot };
}

/** The clock, standing on a foot of its own. */
export function clockForm(): Form {
  const wood: Paint = { colour: '#ffffff', tint: 1, gloss: 0.5, grain: 0.6 };
  const brass: Paint = { colour: '#a4813f', metal: 1, gloss: 0.6, grain: 0.35 };
  const { rim, back, bezel } = housing();
  const { brass: metal, foot } = fittings();
  const dial = moved(polygon(ring(72, R - 0.002)), [0, 0, 0.0]);
  const hour = moved(turned(hand(0.078, 0.011), 'z', Math.PI / 2), [0, 0, 0.0022]);
  const minute = moved(hand(0.122, 0.0085), [0, 0, 0.004]);
  const arbor = [
    moved(lyingZ(cylinder(0.007, 0, 0.0065, 20)), [0, 0, 0]),
    moved(ball([0.005, 0.005, 0.002], 14), [0, 0, 0.0065]),
  ];
  return formOf(
    painted(wood, rim),
    painted({ ...wood, colour: '#8f867d' }, back),
    painted(brass, bezel, ...arbor, ...metal),
    painted({ colour: '#ece6d6', gloss: 0.25, cover: true }, dial),
    painted({ colour: '#17191d', gloss: 0.5 }, hour, minute),
    painted({ colour: '#2c2723', gloss: 0.35, grain: 0.4 }, ...foot),
  );
}
