import { marks } from '../../kit/lines';
import { lyingZ } from '../../kit/lying';
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { softLathe } from '../../kit/rounded';
import { ball, box, tube } from '../../kit/solids';

const R = 0.062;

/** Lines of a cracked glass, in parts of the radius. */
const CRACKS: Readonly<Record<number, readonly (readonly (readonly [number, number])[])[]>> = {
  1: [
    [
      [0.15, 0.1],
      [0.42, 0.3],
      [0.52, 0.62],
    ],
    [
      [0.15, 0.1],
      [-0.2, 0.22],
      [-0.62, 0.5],
    ],
    [
      [0.15, 0.1],
      [0.2, -0.3],
      [0.08, -0.8],
    ],
    [
      [0.15, 0.1],
      [0.55, -0.02],
      [0.8, -0.15],
    ],
  ],
  4: [
    [
      [-0.76, 0.22],
      [-0.3, 0.08],
      [0.1, 0.2],
      [0.6, 0.5],
    ],
    [
      [0.1, 0.2],
      [0.3, -0.25],
      [0.34, -0.7],
    ],
  ],
};

/** A row of round meters at a height, with lamps under it, on the plane z. */
export function meters(
  y: number,
  z: number,
): { black: Part[]; faces: Part[]; ink: Part[]; cracks: Part[]; red: Part[]; green: Part[] } {
  const places = [-0.36, -0.18, 0, 0.18, 0.36].map((x): Vec3 => [x, y + 0.022, z]);
  const lamps = [-0.27, -0.09, 0.09, 0.27].map((x): Vec3 => [x, y - 0.075, z]);
  const lens = (n: number): Part => moved(ball([0.009, 0.009, 0.007], 8), raised(lamps[n], 0.006));
  return {
    black: [...places.map(bezel), ...lamps.map(socket)],
    faces: places.map((place) =>
      moved(
        lyingZ(
          softLathe(
            [
              [R * 0.87, 0.0034],
              [R * 0.5, 0.004],
              [0, 0.004],
            ],
            0.001,
            20,
            1,
          ),
        ),
        place,
      ),
    ),
    ink: places.map((place, n) => moved(scale([0.16, 0.5, 0.3, 0.02, 0.02][n] ?? 0), raised(place, 0.0046))),
    cracks: places.flatMap((place, n) =>
      (CRACKS[n] ?? []).map((line) =>
        moved(
          tube(
            line.map(([u, v]): Vec3 => [u * R * 0.86, v * R * 0.86, 0]),
            0.00045,
            3,
          ),
          raised(place, 0.0068),
        ),
      ),
    ),
    red: [lens(0), lens(3)],
    green: [lens(1)],
  };
}

const raised = (place: Vec3 | undefined, by: number): Vec3 => [
  place?.[0] ?? 0,
  place?.[1] ?? 0,
  (place?.[2] ?? 0) + by,
];

/** Flange, rim and the three nuts that hold it. */
const bezel = (place: Vec3): Part =>
  moved(
    joined(
      lyingZ(
        softLathe(
          [
            [R * 1.2, 0.004],
            [R * 1.02, 0.005],
            [R, 0.017],
            [R * 0.87, 0.018],
            [R * 0.865, 0.003],
          ],
          0.002,
          22,
          1,
        ),
      ),
      ...[0.52, 2.62, 4.71].map((angle) =>
        moved(ball([0.0042, 0.0042, 0.0034], 6), [Math.cos(angle) * R * 1.11, Math.sin(angle) * R * 1.11, 0.0046]),
      ),
    ),
    place,
  );

const socket = (place: Vec3): Part =>
  moved(
    lyingZ(
      softLathe(
        [
          [0.0155, 0],
          [0.0152, 0.005],
          [0.0105, 0.0085],
          [0.0095, 0.005],
        ],
        0.0014,
        12,
        1,
      ),
    ),
    place,
  );

/** Marks, arc and hand; `at` 0 to 1 along the scale. */
function scale(at: number): Part {
  const pivot: Vec3 = [0, -R * 0.34, 0];
  const arc = tube(
    Array.from({ length: 11 }, (_, n) => {
      const angle = Math.PI / 2 + 0.85 - (n / 10) * 1.7;
      return [Math.cos(angle) * R * 0.86, pivot[1] + Math.sin(angle) * R * 0.86, 0] as const;
    }),
    0.0004,
    3,
  );
  const hand = turned(box([0.0011, R * 0.92, 0.0006], [0, R * 0.42, 0.0014]), 'z', 0.85 - at * 1.7);
  return joined(
    arc,
    marks(pivot, R * 0.98, [Math.PI / 2 - 0.85, Math.PI / 2 + 0.85], 13, [0.0008, 0.0082], 3),
    moved(hand, pivot),
    moved(ball([0.004, 0.004, 0.0018], 6), [pivot[0], pivot[1], 0.0012]),
    box([R * 0.34, 0.0022, 0.0003], [0, R * 0.12, 0]),
  );
}
