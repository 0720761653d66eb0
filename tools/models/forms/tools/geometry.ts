/** A mechanic's tools on oil-stained canvas: the bow of a hacksaw, a half-round file, a fixed spanner, as the record lists them. */
import { bevelled } from '../../kit/bevelled';
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { lyingX } from '../../kit/lying';
import { noiseAt } from '../../kit/noise';
import { joined, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { type Point2, polygon } from '../../kit/polygon';
import { box, cylinder, lathe, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';

const W = 0.44;
const H = 0.3;

const clothZ = (x: number, y: number): number =>
  0.0018 * noiseAt(x * 11, y * 11, 3) + 0.0009 * noiseAt(x * 31, y * 27, 5);

/** Canvas with a frayed hem. */
function canvas(): Part {
  return surface(44, 30, (u, v) => {
    const [a, b] = [u * 2 - 1, v * 2 - 1];
    const fray = 0.003 * noiseAt(u * 40, v * 30, 7);
    const x = a * (W / 2) * (1 + 0.012 * noiseAt(b * 3, 2, 1)) + (Math.abs(a) > 0.98 ? fray : 0);
    const y = b * (H / 2) * (1 + 0.016 * noiseAt(a * 3, 6, 2)) + (Math.abs(b) > 0.97 ? fray : 0);
    return [x, y, clothZ(x, y)];
  });
}

/** A patch where oil has soaked in. */
function stain(cx: number, cy: number, size: number, seed: number): Part {
  return surface(
    8,
    36,
    (u, v) => {
      const angle = v * 2 * Math.PI;
      const r =
        size * (0.8 + 0.35 * noiseAt(Math.cos(angle) * 1.8 + seed, Math.sin(angle) * 1.8, seed)) * (0.02 + 0.98 * u);
      const [x, y] = [cx + Math.cos(angle) * r * 1.3, cy + Math.sin(angle) * r];
      return [x, y, clothZ(x, y) + 0.0006];
    },
    { closedV: true },
  );
}

/** Hacksaw bow of flat steel with its tension screw and turned handle; the blade is gone. */
function bow(): { readonly steel: readonly Part[]; readonly wood: readonly Part[] } {
  const back = tube(
    [
      [-0.15, 0.0, 0],
      [-0.15, 0.05, 0],
      [-0.146, 0.07, 0],
      [-0.13, 0.078, 0],
      [0.1, 0.078, 0],
      [0.116, 0.07, 0],
      [0.12, 0.05, 0],
      [0.12, 0.0, 0],
    ],
    0.0058,
    10,
  );
  const ends = [-0.15, 0.12].map((x) => box([0.012, 0.026, 0.013], [x, 0, 0], 0.002));
  const pins = [-0.144, 0.114].map((x) =>
    moved(turned(cylinder(0.0016, -0.008, 0.01, 8), 'x', Math.PI / 2), [x, -0.004, 0.002]),
  );
  const screw = [
    moved(lyingX(cylinder(0.0034, -0.03, 0.008, 10)), [-0.156, 0, 0]),
    moved(turned(box([0.004, 0.026, 0.009], [0, 0, 0], 0.0015), 'z', 0.25), [-0.184, 0, 0]),
  ];
  const handle = moved(
    lyingX(
      lathe(
        [
          [
            [0, 0],
            [0.009, 0],
          ],
          [
            [0.009, 0],
            [0.0105, 0.006],
            [0.0085, 0.014],
            [0.0125, 0.05],
            [0.0135, 0.075],
            [0.0105, 0.094],
            [0.006, 0.1],
            [0, 0.101],
          ],
        ],
        20,
      ),
    ),
    [0.127, 0, 0],
  );
  const ferrule = moved(lyingX(cylinder(0.0098, -0.006, 0.008, 18)), [0.13, 0, 0]);
  return { steel: [back, ...ends, ...pins, ...screw, ferrule], wood: [handle] };
}

/** Half-round file: flat below, round above, cut in crossing rows; tang in a wooden handle. */
function file(): { readonly steel: readonly Part[]; readonly wood: readonly Part[] } {
  const blade = surface(60, 10, (u, v) => {
    const taper = 1 - 0.42 * Math.max(0, (u - 0.45) / 0.55) ** 1.6;
    const angle = v * Math.PI;
    const teeth = 0.00028 * ((Math.round(u * 60) + Math.round(v * 10)) % 2);
    return [-0.14 + u * 0.21, Math.cos(angle) * (0.0115 * taper), Math.sin(angle) * (0.0062 * taper + teeth)];
  });
  const under = surface(30, 1, (u, v) => {
    const taper = 1 - 0.42 * Math.max(0, (u - 0.45) / 0.55) ** 1.6;
    return [-0.14 + u * 0.21, (v - 0.5) * 0.023 * taper * -1, 0];
  });
  const end = moved(
    turned(
      polygon(
        Array.from(
          { length: 9 },
          (_, n): Point2 => [Math.cos((n / 8) * Math.PI) * 0.0115, Math.sin((n / 8) * Math.PI) * 0.0062],
        ),
      ),
      'y',
      -Math.PI / 2,
    ),
    [-0.14, 0, 0],
  );
  const tang = box([0.02, 0.007, 0.0045], [-0.148, 0, 0.0025], 0.001);
  const handle = moved(
    lyingX(
      lathe(
        [
          [
            [0, -0.1],
            [0.007, -0.0995],
            [0.0115, -0.094],
            [0.0125, -0.072],
            [0.0095, -0.03],
            [0.0105, -0.008],
            [0.0088, 0],
          ],
          [
            [0.0088, 0],
            [0, 0],
          ],
        ],
        20,
      ),
    ),
    [-0.152, 0, 0.005],
  );
  const ferrule = moved(lyingX(cylinder(0.0092, -0.012, 0.0015, 18)), [-0.152, 0, 0.005]);
  return { steel: [blade, under, end, tang, ferrule], wood: [handle] };
}

/** A double-ended fixed spanner: jaws set at 15 degrees. */
function spanner(): readonly Part[] {
  const jaw = (size: number): Part => {
    const outline: readonly Point2[] = [
      [-size * 0.62, -size * 0.55],
      [0, -size * 0.98],
      [size * 0.75, -size * 0.92],
      [size * 1.12, -size * 0.5],
      [size * 0.3, -size * 0.46],
      [size * 0.05, -size * 0.3],
      [size * 0.05, size * 0.3],
      [size * 0.3, size * 0.46],
      [size * 1.12, size * 0.5],
      [size * 0.75, size * 0.92],
      [0, size * 0.98],
      [-size * 0.62, size * 0.55],
    ];
    return turned(bevelledOpen(outline, 0.009), 'z', 0.26);
  };
  const shank = bevelled(
    [
      [-0.078, -0.0085],
      [0.078, -0.0068],
      [0.078, 0.0068],
      [-0.078, 0.0085],
    ],
    -0.0036,
    0.0036,
    0.0012,
  );
  const web = bevelled(
    [
      [-0.062, -0.0038],
      [0.062, -0.003],
      [0.062, 0.003],
      [-0.062, 0.0038],
    ],
    0.0036,
    0.0045,
    0.0003,
  );
  return [shank, web, moved(jaw(0.0165), [0.085, 0, 0]), moved(turned(jaw(0.0195), 'z', Math.PI), [-0.086, 0, 0])];
}

/** A jaw is not convex: cap and rim without a bevel, in two layers. */
function bevelledOpen(outline: readonly Point2[], thick: number): Part {
  const scaled = (k: number): readonly Point2[] => outline.map(([x, y]) => [x * k, y * k] as const);
  const rimAt = (a: readonly Point2[], za: number, b: readonly Point2[], zb: number): Part =>
    joined(
      surface(
        a.length,
        1,
        (u, v) => {
          const n = Math.round(u * a.length) % a.length;
          const [x, y] = (v === 0 ? a[n] : b[n]) ?? [0, 0];
          return [x, y, v === 0 ? za : zb] as Vec3;
        },
        { closedU: true },
      ),
    );
  return joined(
    polygon(scaled(0.95), thick / 2),
    rimAt(outline, -thick / 2, outline, thick / 2 - 0.001),
    rimAt(outline, thick / 2 - 0.001, scaled(0.95), thick / 2),
  );
}

/** The tools on their cloth. */
export function toolsForm(): Form {
  const steel: Paint = { colour: '#57524b', metal: 0.8, gloss: 0.38, grain: 1 };
  const wood: Paint = { colour: '#7b5733', gloss: 0.25, grain: 0.9 };
  const saw = bow();
  const rasp = file();
  const sawAt = (part: Part): Part => moved(turned(part, 'z', 0.05), [-0.025, 0.028, 0.012]);
  const fileAt = (part: Part): Part => moved(turned(part, 'z', -0.06), [0.09, -0.052, 0.008]);
  const spannerAt = (part: Part): Part => moved(turned(part, 'z', 0.1), [-0.07, -0.1, 0.0052]);
  return formOf(
    painted({ colour: '#ffffff', tint: 1, gloss: 0.02, grain: 0.9 }, canvas()),
    painted(
      { colour: '#8e8474', tint: 1, gloss: 0.1, grain: 0.9 },
      stain(-0.1, 0.09, 0.05, 3),
      stain(0.13, -0.09, 0.06, 5),
      stain(-0.15, -0.06, 0.03, 8),
    ),
    painted(
      { colour: '#5f564a', tint: 1, gloss: 0.16, grain: 0.8 },
      ...[stain(0.135, -0.095, 0.03, 11), stain(-0.09, 0.095, 0.024, 13)].map((part) => moved(part, [0, 0, 0.0004])),
    ),
    painted({ colour: '#8d877b', grain: 0.6 }, box([W * 0.95, H * 0.95, 0.003], [0, 0, -0.0045])),
    painted(steel, ...saw.steel.map(sawAt), ...rasp.steel.map(fileAt), ...spanner().map(spannerAt)),
    painted(wood, ...saw.wood.map(sawAt), ...rasp.wood.map(fileAt)),
  );
}
