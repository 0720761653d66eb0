/** Running gear of the M4A4: three bogies a side with volute springs, set farther apart than on other Shermans; rubber-block track. */
import { type Piece, painted } from '../../kit/form';
import { lyingZ } from '../../kit/lying';
import { joined, mirrored, moved, type Part, turned } from '../../kit/part';
import { extruded } from '../../kit/polygon';
import { box, cylinder } from '../../kit/solids';
import { roundOf, studs } from '../../kit/studs';
import { RUBBER, STEEL, type TankCoat } from './coat';
import { axle, spokes, teeth, trackPart, wheelBody } from './track';

const BOGIES = [-1.5, 0.08, 1.66] as const;
/** Wheels 20 inches (508 mm) across, 0.36 m to each side of their bogie. */
const R = 0.254;
const REACH = 0.36;
const HUB_Y = R + 0.06;
const ROLLER_Y = 0.93;
const ROLLER_R = 0.1;
const SPROCKET = [-2.5, 0.84, 0.3] as const;
const IDLER = [2.52, 0.62, 0.26] as const;
/** Track 16.56 inches (421 mm) wide, of 83 blocks. */
const TRACK_Z = 1.08;
const WHEEL_Z = 1.17;

function wheel(): { readonly body: Part; readonly tyre: Part } {
  return {
    body: joined(
      wheelBody([
        [
          [R - 0.05, 0.03],
          [R - 0.07, 0.03],
          [R - 0.09, -0.02],
          [0.09, 0.0],
          [0.07, 0.05],
        ],
        [
          [0.07, 0.05],
          [0, 0.06],
        ],
      ]),
      spokes(5, 0.06, R - 0.06, [0.05, 0.03], 0.0),
    ),
    tyre: wheelBody([
      [
        [R, -0.19],
        [R, 0.02],
      ],
      [
        [R, 0.02],
        [R - 0.012, 0.03],
        [R - 0.05, 0.03],
      ],
    ]),
  };
}

/** The bracket between two wheels: housing of the springs, arms, skid and return roller behind it. */
function bogie(x: number): { readonly body: Part; readonly roller: Part } {
  const housing = extruded(
    [
      [-0.14, 0.36],
      [0.14, 0.36],
      [0.22, 0.52],
      [0.24, 0.76],
      [0.12, 0.82],
      [-0.12, 0.82],
      [-0.24, 0.76],
      [-0.22, 0.52],
    ],
    0.86,
    1.2,
  );
  const springs = [-0.11, 0.11].map((dx) => moved(cylinder(0.085, 0.5, 0.72, 14), [dx, 0, 1.17]));
  const arms = [-1, 1].map((s) =>
    moved(turned(box([0.4, 0.11, 0.08], [s * 0.2, 0, 0], 0.02), 'z', -s * 0.32), [0, 0.44, 1.22]),
  );
  const skid = box([0.5, 0.04, 0.16], [0, 0.85, 1.06], 0.012);
  const bracket = box([0.1, 0.14, 0.16], [0.3, 0.84, 0.98]);
  const body = moved(
    joined(
      housing,
      ...springs,
      ...arms,
      skid,
      bracket,
      axle(-REACH, HUB_Y, 1.2, 0.05, 0.3),
      axle(REACH, HUB_Y, 1.2, 0.05, 0.3),
    ),
    [x, 0, 0],
  );
  return { body, roller: moved(lyingZ(cylinder(ROLLER_R, -0.2, 0.05, 16)), [x + 0.3, ROLLER_Y, 1.14]) };
}

function sprocket(): Part {
  return joined(
    wheelBody(
      [
        [
          [0.29, -0.02],
          [0.29, 0.025],
        ],
        [
          [0.29, 0.025],
          [0.2, 0.02],
          [0.17, 0.06],
          [0.1, 0.08],
          [0, 0.08],
        ],
      ],
      26,
    ),
    teeth(13, 0.28, [0.06, 0.05, 0.04], 0),
    studs(roundOf([0, 0, 0.07], 0.13, 8), 0.018, 'z'),
  );
}

function idler(): Part {
  return joined(
    wheelBody([
      [
        [0.26, -0.1],
        [0.26, 0.02],
      ],
      [
        [0.26, 0.02],
        [0.21, 0.02],
        [0.2, -0.03],
        [0.08, -0.01],
        [0.07, 0.04],
        [0, 0.045],
      ],
    ]),
    spokes(6, 0.06, 0.22, [0.05, 0.03], -0.005),
  );
}

/** Both sides. */
export function m4a4Gear(coat: TankCoat): readonly Piece[] {
  const both = (part: Part): Part => joined(part, mirrored(part, 2));
  const { body, tyre } = wheel();
  const places = BOGIES.flatMap((x) => [x - REACH, x + REACH]);
  const every = (part: Part): Part => joined(...places.map((x) => moved(part, [x, HUB_Y, WHEEL_Z])));
  const bogies = BOGIES.map(bogie);
  const over = BOGIES.toReversed().flatMap((x) => [
    [x + 0.3, ROLLER_Y, ROLLER_R] as const,
    [x - 0.5, ROLLER_Y + 0.07, 0] as const,
  ]);
  const track = trackPart({
    pulleys: [...places.map((x) => [x, HUB_Y, R] as const), IDLER, ...over, SPROCKET],
    links: 83,
    pitch: 0.152,
    width: 0.421,
    thick: 0.05,
    z: TRACK_Z,
    kind: 'rubber',
  });
  return [
    painted(
      coat.gear,
      both(
        joined(
          every(body),
          ...bogies.map((part) => part.body),
          ...[WHEEL_Z + 0.02, WHEEL_Z - 0.26].map((z) => moved(sprocket(), [SPROCKET[0], SPROCKET[1], z])),
          axle(SPROCKET[0], SPROCKET[1], WHEEL_Z, 0.2, 0.4),
          moved(idler(), [IDLER[0], IDLER[1], WHEEL_Z]),
          axle(IDLER[0], IDLER[1], WHEEL_Z, 0.07, 0.42),
        ),
      ),
    ),
    painted(RUBBER, both(joined(every(tyre), ...bogies.map((part) => part.roller)))),
    painted(STEEL, both(track)),
  ];
}
