/** An official seal, upright on its face, and an embossing press of cast iron. Material and inscriptions are not reported: what they print is not shown. */
import { bevelled } from '../../kit/bevelled';
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { loft } from '../../kit/loft';
import { lyingFlat, lyingX } from '../../kit/lying';
import { moved, type Part, turned, type Vec3 } from '../../kit/part';
import { extruded, type Point2 } from '../../kit/polygon';
import { ball, box, cylinder, lathe, roundedOutline, tube } from '../../kit/solids';

/** A square plate stepped up to a straight handle, as official seals have. */
function seal(): readonly Part[] {
  const ringAt = (half: number, y: number, radius: number): Vec3[] =>
    roundedOutline(2 * half, 2 * half, radius, 4).map(([x, z]) => [x, y, -z] as const);
  const body = loft([
    ringAt(0.0315, 0, 0.002),
    ringAt(0.0325, 0.001, 0.002),
    ringAt(0.0325, 0.0155, 0.002),
    ringAt(0.0312, 0.0172, 0.003),
  ]);
  const step = loft([ringAt(0.0262, 0.0168, 0.003), ringAt(0.0255, 0.021, 0.003), ringAt(0.0235, 0.0226, 0.004)]);
  const handle = loft([
    ringAt(0.0125, 0.022, 0.009),
    ringAt(0.011, 0.026, 0.009),
    ringAt(0.0108, 0.045, 0.009),
    ringAt(0.0128, 0.072, 0.01),
    ringAt(0.0136, 0.085, 0.011),
    ringAt(0.0118, 0.0905, 0.0105),
    ringAt(0.0065, 0.0925, 0.006),
  ]);
  return [body, step, handle];
}

/** The casting seen from the side: base, curved neck, head. */
const SIDE: readonly Point2[] = [
  [-0.072, 0.012],
  [0.058, 0.012],
  [0.062, 0.02],
  [0.04, 0.026],
  [-0.018, 0.03],
  [-0.036, 0.045],
  [-0.04, 0.068],
  [-0.03, 0.088],
  [-0.008, 0.098],
  [0.046, 0.1],
  [0.054, 0.108],
  [0.052, 0.126],
  [0.03, 0.134],
  [-0.02, 0.132],
  [-0.054, 0.116],
  [-0.07, 0.084],
  [-0.074, 0.045],
];

/** The two dies that meet under the ram. */
function dies(): readonly Part[] {
  const die = moved(
    lathe(
      [
        [
          [0.02, 0.0285],
          [0.02, 0.0375],
        ],
        [
          [0.02, 0.0375],
          [0, 0.0375],
        ],
      ],
      30,
    ),
    [0.036, 0, 0],
  );
  const counter = moved(
    lathe(
      [
        [
          [0, 0.05],
          [0.0195, 0.05],
        ],
        [
          [0.0195, 0.05],
          [0.0195, 0.058],
        ],
        [
          [0.0195, 0.058],
          [0.0095, 0.063],
        ],
      ],
      30,
    ),
    [0.036, 0, 0],
  );
  return [die, counter];
}

/** The casting of a press: base, curved neck, head with its ram and die. */
function press(): { readonly iron: readonly Part[]; readonly steel: readonly Part[]; readonly line: readonly Part[] } {
  const frame = extruded(SIDE, -0.014, 0.014, { smooth: true });
  const base = moved(lyingFlat(bevelled(roundedOutline(0.16, 0.082, 0.02, 6), 0, 0.013, 0.004)), [-0.006, 0, 0]);
  const boss = moved(cylinder(0.0165, 0.098, 0.136, 22), [0.036, 0, 0]);
  const ram = moved(cylinder(0.0095, 0.058, 0.15, 18), [0.036, 0, 0]);
  const pivot = moved(turned(cylinder(0.006, -0.019, 0.019, 14), 'x', Math.PI / 2), [-0.012, 0.146, 0]);
  const lever = tube(
    [
      [-0.03, 0.138, 0],
      [-0.012, 0.146, 0],
      [0.036, 0.154, 0],
      [0.085, 0.176, 0],
      [0.112, 0.197, 0],
    ],
    (t) => 0.0068 - 0.0022 * t,
    10,
  );
  const knob = moved(turned(ball([0.013, 0.0095, 0.0095], 16), 'z', 0.66), [0.119, 0.2025, 0]);
  const cheeks = [-0.012, 0.012].map((z) => box([0.03, 0.03, 0.005], [-0.012, 0.14, z], 0.002));
  const line = [-0.0146, 0.0146].map((z) =>
    tube(
      SIDE.slice(6, 13).map(([x, y]) => [x * 0.98 - 0.002, y, z] as const),
      0.0009,
      4,
    ),
  );
  return { iron: [frame, base, boss, lever, ...cheeks], steel: [ram, ...dies(), pivot, knob], line };
}

/** Seal and press side by side. */
export function sealForm(): Form {
  const stone: Paint = { colour: '#ffffff', tint: 1, gloss: 0.55, grain: 0.7 };
  const machine = press();
  const place = (part: Part): Part => moved(turned(part, 'y', -0.5), [0.045, 0.006, 0]);
  return formOf(
    painted(stone, ...seal().map((part) => moved(turned(part, 'y', 0.35), [-0.105, 0.006, 0.018]))),
    painted({ colour: '#1f1e1d', gloss: 0.42, grain: 0.5 }, ...machine.iron.map(place)),
    painted({ colour: '#8b8982', metal: 1, gloss: 0.6, grain: 0.4 }, ...machine.steel.map(place)),
    painted({ colour: '#a5823f', metal: 0.8, gloss: 0.5 }, ...machine.line.map(place)),
    painted(
      { colour: '#8d877b', grain: 0.7 },
      box([0.34, 0.006, 0.17], [-0.005, 0.003, 0], 0.001),
      moved(lyingX(cylinder(0.001, 0, 0.002, 6)), [0, 0.005, 0]),
    ),
  );
}
