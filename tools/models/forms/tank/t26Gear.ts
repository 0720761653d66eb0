/** Running gear of the T-26: eight small wheels in two bogies on leaf springs, four return rollers, sprocket in front. */
import { type Piece, painted } from '../../kit/form';
import { joined, mirrored, moved, type Part, turned } from '../../kit/part';
import { box } from '../../kit/solids';
import { RUBBER, STEEL, type TankCoat } from './coat';
import { axle, spokes, teeth, trackPart, wheelBody } from './track';

/** Wheels 300 mm across in pairs; a bogie carries two pairs. */
const WHEELS = [-1.34, -0.99, -0.6, -0.25, 0.18, 0.53, 0.92, 1.27] as const;
const R = 0.15;
const HUB_Y = R + 0.045;
const ROLLERS = [-1.15, -0.4, 0.38, 1.12] as const;
const ROLLER_Y = 0.79;
const ROLLER_R = 0.115;
const SPROCKET = [-1.93, 0.66, 0.27] as const;
const IDLER = [1.86, 0.58, 0.25] as const;
const TRACK_Z = 0.97;
const WHEEL_Z = 1.03;

const small = (radius: number): { readonly body: Part; readonly tyre: Part } => ({
  body: wheelBody(
    [
      [
        [radius - 0.035, 0.02],
        [radius * 0.55, -0.015],
        [radius * 0.4, 0.03],
      ],
      [
        [radius * 0.4, 0.03],
        [0, 0.045],
      ],
    ],
    14,
  ),
  tyre: wheelBody(
    [
      [
        [radius, -0.1],
        [radius, 0.01],
      ],
      [
        [radius, 0.01],
        [radius - 0.01, 0.02],
        [radius - 0.035, 0.02],
      ],
    ],
    16,
  ),
});

/** A bogie: the rocker between its two pairs and the packet of leaf springs. */
function bogie(x: number): Part {
  const leaves = Array.from({ length: 5 }, (_, n) =>
    [-1, 1].map((s) =>
      moved(turned(box([0.54 - n * 0.08, 0.026, 0.12], [s * (0.27 - n * 0.04), 0, 0]), 'z', -s * 0.22), [
        x,
        0.56 - n * 0.026,
        WHEEL_Z,
      ]),
    ),
  ).flat();
  return joined(
    ...leaves,
    box([0.26, 0.3, 0.16], [x, 0.47, WHEEL_Z - 0.03], 0.03),
    ...[-0.38, 0.38].map((dx) => box([0.46, 0.1, 0.06], [x + dx, HUB_Y + 0.07, WHEEL_Z + 0.035], 0.02)),
    axle(x, 0.46, WHEEL_Z + 0.06, 0.06, 0.4),
  );
}

function sprocket(): Part {
  return joined(
    wheelBody([
      [
        [0.26, -0.02],
        [0.26, 0.02],
      ],
      [
        [0.26, 0.02],
        [0.2, 0.02],
        [0.17, 0.0],
        [0.1, 0.03],
        [0.08, 0.09],
      ],
      [
        [0.08, 0.09],
        [0, 0.1],
      ],
    ]),
    teeth(18, 0.255, [0.045, 0.028, 0.03], 0),
    spokes(8, 0.08, 0.22, [0.03, 0.03], 0.012),
  );
}

function idler(): Part {
  return joined(
    wheelBody([
      [
        [0.25, -0.05],
        [0.25, 0.02],
      ],
      [
        [0.25, 0.02],
        [0.205, 0.02],
        [0.19, -0.03],
        [0.07, -0.02],
        [0.06, 0.04],
        [0, 0.045],
      ],
    ]),
    spokes(6, 0.05, 0.22, [0.035, 0.04], -0.005),
  );
}

/** Both sides. */
export function t26Gear(coat: TankCoat): readonly Piece[] {
  const both = (part: Part): Part => joined(part, mirrored(part, 2));
  const wheel = small(R);
  const roller = small(ROLLER_R);
  const every = (place: (x: number) => Part): Part => joined(...WHEELS.map(place));
  const onTop = (part: Part): Part => joined(...ROLLERS.map((x) => moved(part, [x, ROLLER_Y, WHEEL_Z])));
  const track = trackPart({
    pulleys: [
      ...WHEELS.map((x) => [x, HUB_Y, R] as const),
      IDLER,
      ...ROLLERS.toReversed().flatMap((x, n) =>
        n === 0
          ? [[x, ROLLER_Y, ROLLER_R] as const]
          : ([
              [x + 0.375, ROLLER_Y + ROLLER_R + 0.004, 0],
              [x, ROLLER_Y, ROLLER_R],
            ] as const),
      ),
      SPROCKET,
    ],
    links: 108,
    pitch: 0.09,
    width: 0.26,
    thick: 0.035,
    z: TRACK_Z,
    kind: 'steel',
  });
  return [
    painted(
      coat.gear,
      both(
        joined(
          every((x) => moved(wheel.body, [x, HUB_Y, WHEEL_Z])),
          onTop(roller.body),
          ...[-0.795, 0.725].map(bogie),
          ...ROLLERS.map((x) => axle(x, ROLLER_Y, WHEEL_Z, 0.04, 0.34)),
          moved(sprocket(), [SPROCKET[0], SPROCKET[1], WHEEL_Z]),
          axle(SPROCKET[0], SPROCKET[1], WHEEL_Z, 0.12, 0.34),
          moved(idler(), [IDLER[0], IDLER[1], WHEEL_Z]),
          axle(IDLER[0], IDLER[1], WHEEL_Z, 0.06, 0.34),
        ),
      ),
    ),
    painted(
      RUBBER,
      both(
        joined(
          every((x) => moved(wheel.tyre, [x, HUB_Y, WHEEL_Z])),
          onTop(roller.tyre),
        ),
      ),
    ),
    painted(STEEL, both(track)),
  ];
}
