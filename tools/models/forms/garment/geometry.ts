import { type Form, formOf, painted } from '../../kit/form';
import { mirrored, moved, type Part, type Vec3 } from '../../kit/part';
import { ball, box, cylinder, tube } from '../../kit/solids';
import { surface } from '../../kit/surface';
import { shirtForm } from './shirt';

/** Height, half width, half depth and forward shift of the torso, from the hem to the neck. Metres. */
const STATIONS: readonly (readonly [number, number, number, number])[] = [
  [0.1, 0.178, 0.112, 0.002],
  [0.2, 0.166, 0.106, 0.002],
  [0.3, 0.158, 0.1, 0.002],
  [0.4, 0.17, 0.108, 0.006],
  [0.5, 0.182, 0.114, 0.008],
  [0.57, 0.184, 0.104, 0.002],
  [0.615, 0.165, 0.084, -0.004],
  [0.64, 0.115, 0.066, -0.006],
  [0.655, 0.066, 0.054, -0.006],
];

function station(height: number): readonly [number, number, number] {
  const at = STATIONS.findIndex(([y]) => y > height);
  const b = STATIONS[at < 0 ? STATIONS.length - 1 : at] ?? [0, 0, 0, 0];
  const a = STATIONS[at < 0 ? STATIONS.length - 2 : Math.max(0, at - 1)] ?? b;
  const t = b[0] === a[0] ? 0 : Math.min(1, Math.max(0, (height - a[0]) / (b[0] - a[0])));
  const s = t * t * (3 - 2 * t);
  return [a[1] + (b[1] - a[1]) * s, a[2] + (b[2] - a[2]) * s, a[3] + (b[3] - a[3]) * s];
}

/** A point of the coat; `angle` 0 at its right side, pi/2 in front. Folds fall from the shoulders. */
function onCoat(angle: number, height: number, out = 0): Vec3 {
  const [hw, hd, shift] = station(height);
  const falls = 0.0042 * (1 - Math.min(1, height / 0.62)) * Math.sin(angle * 9 + height * 5);
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const round = 0.82;
  return [
    Math.sign(c) * Math.abs(c) ** round * (hw + out + falls),
    height + (height < 0.12 ? 0.003 * Math.sin(angle * 5) : 0),
    Math.sign(s) * Math.abs(s) ** round * (hd + out + falls) + shift,
  ];
}

const torso = (): Part =>
  surface(56, 28, (u, v) => onCoat(-u * 2 * Math.PI + Math.PI / 2, 0.1 + v * 0.555), { closedU: true });

/** A strip down the front, from angle to angle, standing a little off the coat. */
const strip = (from: number, to: number, low: number, high: number, out: number): Part =>
  surface(Math.max(6, Math.ceil(Math.abs(to - from) / 0.11)), high - low > 0.2 ? 26 : 5, (u, v) =>
    onCoat(from + (to - from) * u, low + v * (high - low), out),
  );

const FRONT = Math.PI / 2;

function sleeve(cuff: number): readonly Part[] {
  const path: readonly Vec3[] = [
    [0.11, 0.588, -0.004],
    [0.155, 0.572, -0.003],
    [0.185, 0.535, -0.002],
    [0.202, 0.48, 0.002],
    [0.213, 0.39, 0.014],
    [0.216, 0.3, 0.03],
    [0.214, 0.215, 0.046],
  ];
  const arm = tube(path, (t) => 0.05 - 0.014 * t + 0.0016 * Math.sin(t * 34), 18);
  const end = tube(
    [
      [0.2145, 0.235, 0.042],
      [0.2135, 0.2, 0.049],
    ],
    cuff,
    20,
  );
  return [arm, end];
}

function collar(height: number, isTurned: boolean): Part {
  return surface(40, 6, (u, v) => {
    const angle = FRONT + 0.2 + u * (2 * Math.PI - 0.4);
    const [hw, hd, shift] = station(0.653);
    const flare = isTurned ? Math.sin(v * Math.PI * 0.9) * 0.022 + v * 0.012 : v * 0.004;
    const y = isTurned ? 0.645 + Math.sin(v * Math.PI * 0.75) * height - v * 0.016 : 0.643 + v * height;
    return [Math.cos(angle) * (hw - 0.006 + flare), y, Math.sin(angle) * (hd - 0.004 + flare) + shift];
  });
}

/** A patch pocket with its flap on the front, left of the middle. */
function pocket(angle: number, low: number, high: number): readonly Part[] {
  const half = 0.3;
  return [
    strip(angle + half / 2, angle - half / 2, low, high, 0.0035),
    strip(angle + half / 2 + 0.015, angle - half / 2 - 0.015, high - 0.022, high + 0.004, 0.0065),
  ];
}

/** A coat on a dress form: `jacket` zipped with knitted cuffs and waist, `tunic` with stand collar and four pockets, `shirt` plain. */
export function garmentForm(variant: string): Form {
  if (variant === 'shirt') return shirtForm();
  const cloth = {
    colour: '#ffffff',
    tint: 1,
    gloss: variant === 'jacket' ? 0.34 : 0.04,
    grain: variant === 'jacket' ? 0.6 : 0.45,
  };
  const darker = { ...cloth, colour: '#9d9a96' };
  const arms = sleeve(variant === 'jacket' ? 0.031 : 0.038);
  const both = (parts: readonly Part[]): readonly Part[] => [...parts, ...parts.map((part) => mirrored(part))];
  const stand = [
    cylinder(0.011, -0.005, 0.12, 14),
    cylinder(0.105, -0.022, -0.008, 40),
    cylinder(0.05, -0.009, 0.002, 24),
  ];
  const neck = [moved(ball([0.05, 0.03, 0.046], 24), [0, 0.66, -0.006]), cylinder(0.012, 0.68, 0.698, 12)];
  const under = surface(48, 2, (u, v) => {
    const [x, y, z] = onCoat(u * 2 * Math.PI + FRONT, 0.1);
    return [x * (1 - v * 0.92), y + v * 0.03, z * (1 - v * 0.92)];
  });
  const opening = strip(FRONT + 0.07, FRONT - 0.1, 0.105, 0.64, 0.0025);
  const details =
    {
      jacket: [
        painted(
          { ...darker, gloss: 0.05, grain: 0.9 },
          strip(FRONT + Math.PI, FRONT - Math.PI, 0.098, 0.145, 0.004),
          ...both(arms.slice(1)),
        ),
        painted(cloth, collar(0.034, true), ...both(pocket(FRONT - 0.62, 0.2, 0.3))),
        painted({ colour: '#a89872', metal: 1, gloss: 0.6 }, strip(FRONT + 0.012, FRONT - 0.012, 0.15, 0.63, 0.0042)),
      ],
      tunic: [
        painted(
          cloth,
          collar(0.036, false),
          ...both([...pocket(FRONT - 0.6, 0.42, 0.505), ...pocket(FRONT - 0.62, 0.17, 0.285)]),
          ...both(arms.slice(1)),
        ),
        painted(
          { colour: '#b09a5a', metal: 1, gloss: 0.6 },
          ...[0.2, 0.29, 0.38, 0.47, 0.56].map((y) =>
            moved(ball([0.0085, 0.0085, 0.005], 12), onCoat(FRONT - 0.015, y, 0.006)),
          ),
        ),
        painted({ ...darker, gloss: 0.3 }, strip(FRONT + Math.PI, FRONT - Math.PI, 0.315, 0.35, 0.006)),
      ],
      shirt: [
        painted(cloth, collar(0.024, true), ...both(arms.slice(1))),
        painted(
          { colour: '#d8d0bd', gloss: 0.4 },
          ...[0.16, 0.25, 0.34, 0.43, 0.52, 0.6].map((y) =>
            moved(ball([0.006, 0.006, 0.003], 10), onCoat(FRONT - 0.015, y, 0.005)),
          ),
        ),
      ],
    }[variant] ?? [];
  return formOf(
    painted(cloth, torso(), opening, ...both(arms.slice(0, 1))),
    painted({ colour: '#211d1a' }, under),
    ...details,
    painted({ colour: '#cbbfa6', grain: 0.5 }, ...neck.slice(0, 1)),
    painted({ colour: '#2a2320', gloss: 0.5 }, ...stand, ...neck.slice(1), box([0.001, 0.001, 0.001], [0, -0.02, 0])),
  );
}
