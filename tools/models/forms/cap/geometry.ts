import { type Form, formOf, painted } from '../../kit/form';
import { moved, type Part, turned, type Vec3 } from '../../kit/part';
import { extruded, star } from '../../kit/polygon';
import { ball, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

/** Radius of the band, front to back a little longer. */
const RX = 0.088;
const RZ = 0.1;

/** Distance of an eight-sided outline from its middle, 1 at its corners, which lie at multiples of 45 degrees. */
function eightSided(angle: number, sharpness: number): number {
  const side = Math.PI / 4;
  const local = ((((angle + side / 2) % side) + side) % side) - side / 2;
  const flat = Math.cos(side / 2) / Math.cos(side / 2 - Math.abs(local));
  return 1 - sharpness * (1 - flat);
}

const onCrown = (angle: number, v: number): Vec3 => {
  // Up the side from the band, out to the crown's edge, then flat to the button.
  const side = Math.min(1, v / 0.45);
  const top = Math.max(0, (v - 0.45) / 0.55);
  const edge = eightSided(angle, 0.95);
  const spread = 1 + 0.27 * side * edge;
  const r = v < 0.45 ? spread : 1.27 * edge * (1 - top);
  const fold = 0.0016 * Math.sin(angle * 8) * (1 - top);
  const y =
    v < 0.45
      ? 0.035 + 0.042 * Math.sin((side * Math.PI) / 2)
      : 0.077 + 0.008 * Math.sin(top * Math.PI * 0.7) - 0.004 * edge * (1 - top);
  const slouch = -0.011 * Math.max(0, Math.sin(angle)) * Math.min(1, v * 1.6);
  return [Math.cos(angle) * RX * r, y + slouch + fold, Math.sin(angle) * RZ * r * 0.98];
};

/** A point of the peak: `u` across it, `v` from the band outwards, `lift` metres above its upper side. */
function onPeak(u: number, v: number, lift: number): Vec3 {
  const angle = Math.PI / 2 + (0.5 - u) * 1.9;
  const bow = Math.sin(u * Math.PI) ** 0.7;
  return [
    Math.cos(angle) * RX * (1 + v * 0.52 * bow),
    0.006 - v * 0.021 * bow + 0.006 * (Math.abs(u - 0.5) * 2) ** 2 * v + lift,
    Math.sin(angle) * RZ * (1 + v * 0.56 * bow),
  ];
}

const peak = (lift: number): Part => surface(28, 8, (u, v) => onPeak(u, v, lift));

/** A seam or an edge across the peak. */
const alongPeak = (v: number, lift: number, radius: number): Part =>
  tube(
    Array.from({ length: 25 }, (_, n) => onPeak(0.02 + (n / 24) * 0.96, v, lift)),
    radius,
    5,
  );

/** The eight-cornered cap of the Red Army: eight-panelled crown, band, stitched peak, red cloth star. */
export function capForm(): Form {
  const cloth = { colour: '#ffffff', tint: 1, grain: 0.75 };
  const crown = surface(96, 22, (u, v) => onCrown(-u * 2 * Math.PI, v), { closedU: true });
  const band = surface(
    72,
    3,
    (u, v) => {
      const angle = -u * 2 * Math.PI;
      return [Math.cos(angle) * RX * 1.004, v * 0.037, Math.sin(angle) * RZ * 1.004];
    },
    { closedU: true },
  );
  const inside = surface(48, 2, (u, v) => {
    const angle = u * 2 * Math.PI;
    return [Math.cos(angle) * RX * (0.97 - v * 0.2), 0.001 + v * 0.03, Math.sin(angle) * RZ * (0.97 - v * 0.2)];
  });
  const seams = Array.from({ length: 8 }, (_, n) => {
    const angle = (n * Math.PI) / 4;
    return tube(
      Array.from({ length: 20 }, (__, k) => {
        const [x, y, z] = onCrown(angle, 0.02 + (k / 19) * 0.95);
        return [x * 1.004, y + 0.0006, z * 1.004] as const;
      }),
      0.0011,
      5,
    );
  });
  const under = peak(-0.003);
  const rows = [0.3, 0.55, 0.8].map((v) => alongPeak(v, 0.0008, 0.0006));
  const peakEdge = alongPeak(1, -0.0015, 0.0022);
  const emblem = moved(turned(extruded(star(5, 0.0165, 0.0066), 0, 0.0018), 'x', -0.32), [0, 0.0445, RZ * 1.075]);
  return formOf(
    painted(cloth, crown, band, peak(0)),
    painted({ ...cloth, colour: '#8f8f8c' }, ...seams, ...rows, peakEdge),
    painted({ colour: '#3a352c', grain: 0.4 }, inside, {
      ...under,
      normals: under.normals.map((n) => -n),
      indices: under.indices.toReversed(),
    }),
    painted({ colour: '#a81f1a', grain: 0.5 }, emblem),
    painted({ ...cloth, colour: '#c8c8c4' }, moved(ball([0.008, 0.004, 0.008], 14), [0, 0.082, 0])),
  );
}
