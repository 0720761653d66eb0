/** Running gear of the T-34-85: five large wheels on springs inside the hull, sprocket behind, idler in front. */
import { type Piece, painted } from '../../kit/form';
import { lyingZ } from '../../kit/lying';
import { joined, mirrored, moved, type Part } from '../../kit/part';
import { cylinder } from '../../kit/solids';
import { roundOf, studs } from '../../kit/studs';
import { RUBBER, STEEL, type TankCoat } from './coat';
import { axle, spokes, teeth, trackPart, wheelBody } from './track';

/** Wheels 830 mm across; the gap between the second and third is the widest. */
const WHEELS = [-1.93, -1.0, 0.06, 0.99, 1.92] as const;
const R = 0.415;
const HUB_Y = R + 0.05;
const IDLER = [-2.72, 0.68, 0.26] as const;
const SPROCKET = [2.68, 0.66, 0.3] as const;
/** Middle of the track, and the outer face of the wheels. */
const TRACK_Z = 1.25;
const WHEEL_Z = 1.42;

function roadWheel(): { readonly body: Part; readonly rubber: Part } {
  const body = joined(
    wheelBody([
      [
        [R - 0.045, -0.12],
        [R - 0.045, 0.02],
      ],
      [
        [R - 0.045, 0.02],
        [R - 0.075, 0.02],
        [R - 0.09, -0.03],
        [0.17, 0.0],
        [0.13, 0.05],
      ],
      [
        [0.13, 0.05],
        [0.11, 0.075],
        [0, 0.075],
      ],
    ]),
    spokes(10, 0.15, R - 0.08, [0.022, 0.05], -0.005),
  );
  const rubber = wheelBody([
    [
      [R, -0.12],
      [R, 0.02],
    ],
    [
      [R, 0.02],
      [R - 0.012, 0.03],
      [R - 0.045, 0.03],
    ],
  ]);
  return { body, rubber };
}

/** The wheel behind it, of which one sees the rim. */
const innerWheel = (): Part =>
  wheelBody([
    [
      [R, -0.16],
      [R, -0.01],
    ],
    [
      [R, -0.01],
      [R - 0.09, -0.02],
      [0, -0.02],
    ],
  ]);

function idler(): Part {
  return joined(
    wheelBody([
      [
        [0.25, -0.16],
        [0.25, 0.0],
      ],
      [
        [0.25, 0.0],
        [0.21, 0.0],
        [0.19, -0.04],
        [0.09, -0.01],
        [0.075, 0.04],
        [0, 0.045],
      ],
    ]),
    spokes(8, 0.07, 0.21, [0.018, 0.05], -0.02),
  );
}

/** The T-34's sprocket drives the horns by rollers between two discs. */
function sprocket(): Part {
  return joined(
    wheelBody([
      [
        [0.3, -0.02],
        [0.3, 0.02],
      ],
      [
        [0.3, 0.02],
        [0.26, 0.025],
        [0.14, 0.06],
        [0.12, 0.1],
        [0, 0.11],
      ],
    ]),
    teeth(12, 0.29, [0.035, 0.06, 0.05], 0),
    studs(roundOf([0, 0, 0.025], 0.23, 6), 0.024, 'z'),
  );
}

/** Both sides. */
export function t34Gear(coat: TankCoat): readonly Piece[] {
  const both = (part: Part): Part => joined(part, mirrored(part, 2));
  const wheel = roadWheel();
  const at = (part: Part): Part => joined(...WHEELS.map((x) => moved(part, [x, HUB_Y, WHEEL_Z])));
  const inner = joined(...WHEELS.map((x) => moved(innerWheel(), [x, HUB_Y, WHEEL_Z - 0.24])));
  const over = WHEELS.toReversed().flatMap((x, n) =>
    n === 0
      ? [[x, HUB_Y, R] as const]
      : ([
          [x + 0.47, 0.875, 0],
          [x, HUB_Y, R],
        ] as const),
  );
  const track = trackPart({
    pulleys: [...WHEELS.map((x) => [x, HUB_Y, R] as const), SPROCKET, ...over, IDLER],
    links: 72,
    pitch: 0.172,
    width: 0.5,
    thick: 0.055,
    z: TRACK_Z,
    kind: 'steel',
  });
  const axles = WHEELS.map((x) => axle(x, HUB_Y, WHEEL_Z - 0.05, 0.07, 0.5));
  const ends = [
    moved(idler(), [IDLER[0], IDLER[1], WHEEL_Z - 0.02]),
    moved(lyingZ(cylinder(0.25, -0.16, 0, 20)), [IDLER[0], IDLER[1], WHEEL_Z - 0.26]),
    axle(IDLER[0], IDLER[1], WHEEL_Z, 0.06, 0.5),
    moved(sprocket(), [SPROCKET[0], SPROCKET[1], WHEEL_Z - 0.02]),
    moved(lyingZ(cylinder(0.3, -0.02, 0.02, 20)), [SPROCKET[0], SPROCKET[1], WHEEL_Z - 0.3]),
    axle(SPROCKET[0], SPROCKET[1], WHEEL_Z, 0.1, 0.5),
  ];
  return [
    painted(coat.gear, both(joined(at(wheel.body), ...axles, ...ends))),
    painted(RUBBER, both(joined(at(wheel.rubber), inner))),
    painted(STEEL, both(track)),
  ];
}
