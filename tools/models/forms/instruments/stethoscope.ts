import { type Form, formOf, painted } from '../../kit/form';
import { lyingX, lyingZ } from '../../kit/lying';
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { softLathe } from '../../kit/rounded';
import { tube } from '../../kit/solids';
import { stations } from '../../kit/stations';
import { bend, canvasAt, H, seams, W } from './canvas';

const NICKEL = { colour: '#b9b7ae', metal: 1, gloss: 0.78, grain: 0.2 };
const RUBBER = { colour: '#2b2624', gloss: 0.34, grain: 0.5 };
const IVORY = { colour: '#d8cdb2', gloss: 0.5, grain: 0.3 };

const RUBBER_RADIUS = 0.0042;
const METAL_RADIUS = 0.0027;

/** A way on the cloth: places `[x, y, height of the axis over the cloth]`, read as one smooth curve. */
function way(places: readonly Vec3[], steps: number): readonly Vec3[] {
  const at = stations(
    places.map((place, n) => [n, ...place]),
    3,
  );
  return Array.from({ length: steps + 1 }, (_, n): Vec3 => {
    const [x = 0, y = 0, over = 0] = at((n / steps) * (places.length - 1));
    return [x, y, canvasAt(x, y) + over];
  });
}

/** One side of the headset: the nickel tube with its ear tip, and the rubber tube to the fork. */
function side(metal: readonly Vec3[], rubber: readonly Vec3[]): { metal: Part; tip: Part; rubber: Part } {
  const [ear = [0, 0, 0], next = [1, 0, 0]] = way(metal, 30);
  const lean = Math.atan2(ear[1] - next[1], ear[0] - next[0]);
  const bulb = softLathe(
    [
      [0.0022, -0.006],
      [0.0048, -0.002],
      [0.0052, 0.002],
      [0.0034, 0.0062],
      [0, 0.0068],
    ],
    0.0012,
    14,
  );
  return {
    metal: tube(way(metal, 30), METAL_RADIUS, 10),
    tip: moved(turned(bulb, 'z', lean - Math.PI / 2), ear),
    rubber: tube(way(rubber, 44), RUBBER_RADIUS, 10),
  };
}

/** The bell, lying on its rim, with the stem that takes the tube. */
function bell(at: Vec3): Part {
  const body = softLathe(
    [
      [0.0185, 0],
      [0.0192, 0.0022],
      [0.0165, 0.0058],
      [0.0098, 0.011],
      [0.0062, 0.0155],
      [0.006, 0.019],
      [0, 0.0198],
    ],
    0.0008,
    28,
  );
  const stem = lyingX(
    softLathe(
      [
        [0.0034, 0],
        [0.0034, 0.016],
        [0.0041, 0.0165],
        [0.0041, 0.019],
        [0.003, 0.0195],
        [0.003, 0.026],
      ],
      0.0003,
      14,
    ),
  );
  return moved(joined(lyingZ(body), moved(turned(stem, 'z', Math.PI), [0.002, 0, 0.0142])), at);
}

/** A stethoscope for both ears as doctors had about 1939, in a loop on a hemmed cloth; plain, of no known maker. */
export function stethoscopeForm(): Form {
  const cloth = bend(40, 24, -W / 2, W / 2, -H / 2, H / 2, () => 0);
  const hem = (y: number): Part => bend(40, 1, -W / 2 + 0.001, W / 2 - 0.001, y - 0.004, y + 0.004, () => 0.0007);
  const edge = H / 2 - 0.0046;
  const stitches = [1, -1].map((s) =>
    seams([-W / 2 + 0.004, s * (edge - 0.003)], [W / 2 - 0.004, s * (edge - 0.003)], 40, 0.0008),
  );
  const over = METAL_RADIUS;
  const upper = side(
    [
      [-0.118, 0.03, 0.0052],
      [-0.108, 0.052, over + 0.002],
      [-0.08, 0.06, over],
      [-0.045, 0.048, over],
      [-0.012, 0.024, over],
      [0.004, 0.018, RUBBER_RADIUS],
    ],
    [
      [0, 0.0195, RUBBER_RADIUS],
      [0.03, 0.026, RUBBER_RADIUS],
      [0.075, 0.05, RUBBER_RADIUS],
      [0.115, 0.042, RUBBER_RADIUS],
      [0.127, 0.008, RUBBER_RADIUS],
      [0.112, -0.02, RUBBER_RADIUS],
      [0.088, -0.026, RUBBER_RADIUS],
    ],
  );
  const lower = side(
    [
      [-0.118, -0.002, 0.0052],
      [-0.108, -0.026, over + 0.002],
      [-0.08, -0.034, over],
      [-0.045, -0.022, over],
      [-0.012, 0.002, over],
      [0.004, 0.006, RUBBER_RADIUS],
    ],
    [
      [0, 0.0045, RUBBER_RADIUS],
      [0.03, 0.004, RUBBER_RADIUS],
      [0.065, 0.018, RUBBER_RADIUS],
      [0.092, 0.016, RUBBER_RADIUS],
      [0.102, 0, RUBBER_RADIUS],
      [0.098, -0.012, RUBBER_RADIUS],
      [0.088, -0.02, RUBBER_RADIUS],
    ],
  );
  const spring = tube(
    way(
      [
        [-0.045, 0.048, METAL_RADIUS],
        [-0.026, 0.036, 0.005],
        [-0.02, 0.013, 0.0055],
        [-0.026, -0.009, 0.005],
        [-0.045, -0.022, METAL_RADIUS],
      ],
      28,
    ),
    0.0016,
    8,
  );
  const fork = tube(
    way(
      [
        [0.092, -0.0235, RUBBER_RADIUS],
        [0.08, -0.025, RUBBER_RADIUS],
        [0.07, -0.03, RUBBER_RADIUS],
      ],
      10,
    ),
    0.0056,
    12,
  );
  const [x, y] = [0.028, -0.05];
  const last = tube(
    way(
      [
        [0.074, -0.028, RUBBER_RADIUS],
        [0.066, -0.034, RUBBER_RADIUS],
        [0.06, -0.043, 0.008],
        [x + 0.024, y, 0.0136],
        [x + 0.014, y, 0.0142],
      ],
      24,
    ),
    RUBBER_RADIUS,
    10,
  );
  const chest = moved(turned(bell([0, 0, 0]), 'z', Math.PI), [x, y, canvasAt(x, y) + 0.0004]);
  return formOf(
    painted({ colour: '#ffffff', tint: 1, grain: 0.8 }, cloth),
    painted({ colour: '#dcdad4', tint: 1, grain: 0.8 }, hem(edge), hem(-edge)),
    painted({ colour: '#e9e2cf', tint: 0.5, grain: 0.5 }, ...stitches),
    painted(NICKEL, upper.metal, lower.metal, spring, fork, chest),
    painted(RUBBER, upper.rubber, lower.rubber, last),
    painted(IVORY, upper.tip, lower.tip),
  );
}
