/**
 * A portable flame-thrower of the American pattern of 1944: two fuel tanks and a pressure tank between them on a pack
 * frame, regulator and valve on top, hose and gun group. Parts as named in the War Department's manual TM 3-376A; sizes
 * are nominal, and which model was used on the Salween is not recorded.
 */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { joined, mirrored, type Part } from '../../kit/part';
import { box, tube } from '../../kit/solids';
import { roundOf, studs } from '../../kit/studs';
import { surface } from '../../kit/surface';
import { gunGroup } from './gun';
import { tankGroup } from './tanks';

const DRAB: Paint = { colour: '#4f5034', gloss: 0.24, grain: 0.7 };
const WEB: Paint = { colour: '#77714d', gloss: 0.03, grain: 0.8 };
const STEEL: Paint = { colour: '#57524b', metal: 0.8, gloss: 0.4, grain: 0.7 };
const BRASS: Paint = { colour: '#94763c', metal: 1, gloss: 0.5, grain: 0.5 };

const both = (part: Part): readonly Part[] => [part, mirrored(part)];

/** The hourglass carrier of pressed tube with its webbing, behind the tanks. */
function carrier(): {
  readonly frame: readonly Part[];
  readonly web: readonly Part[];
  readonly buckles: readonly Part[];
} {
  const side = tube(
    [
      [0.15, 0.0, -0.05],
      [0.15, 0.08, -0.05],
      [0.12, 0.24, -0.055],
      [0.1, 0.36, -0.06],
      [0.12, 0.48, -0.06],
      [0.14, 0.6, -0.055],
      [0.1, 0.66, -0.05],
      [0.0, 0.67, -0.05],
    ],
    0.011,
    9,
  );
  const bars = [0.06, 0.34, 0.58].map((y, n) => box([[0.3, 0.2, 0.27][n] ?? 0.2, 0.03, 0.012], [0, y, -0.054], 0.003));
  const arms = both(
    joined(box([0.03, 0.02, 0.06], [0.1, 0.2, -0.03], 0.004), box([0.03, 0.02, 0.06], [0.1, 0.46, -0.03], 0.004)),
  );
  const foot = tube(
    [
      [-0.15, 0.012, -0.05],
      [-0.15, 0.012, 0.08],
      [0.15, 0.012, 0.08],
      [0.15, 0.012, -0.05],
    ],
    0.011,
    8,
  );
  const pad = surface(12, 8, (u, v) => [
    (u - 0.5) * 0.26,
    0.4 + (v - 0.5) * 0.14,
    -0.075 - 0.014 * Math.sin(u * Math.PI),
  ]);
  const strap = (x: number): Part =>
    surface(18, 2, (u, v) => {
      const a = u * Math.PI;
      const y = 0.58 - (1 - Math.cos(a)) * 0.2;
      return [x * (1 + 0.25 * Math.sin(a)) + (v - 0.5) * 0.04, y, -0.062 - 0.05 * Math.sin(a)];
    });
  const straps = [strap(0.075), strap(-0.075)];
  const buckles = both(box([0.05, 0.03, 0.006], [0.092, 0.3, -0.1], 0.002));
  return { frame: [...both(side), ...bars, ...arms, foot], web: [pad, ...straps], buckles };
}

/** The whole set, standing. */
export function flameThrowerForm(): Form {
  const pack = tankGroup();
  const back = carrier();
  const { steel, dark, hose } = gunGroup();
  const board = box([0.5, 0.02, 0.31], [0, -0.01, 0.045], 0.004);
  const clip = tube(
    [
      [0.16, 0.5, 0.04],
      [0.24, 0.5, 0.07],
      [0.3, 0.5, 0.082],
    ],
    0.006,
    6,
  );
  return formOf(
    painted({ ...DRAB, colour: '#3d3d2a' }, ...pack.bands),
    painted(DRAB, ...pack.tanks, ...back.frame, clip),
    painted(BRASS, ...pack.brass, ...back.buckles),
    painted(STEEL, ...pack.steel, ...steel, studs(roundOf([0, 0.615, 0.0901], 0.025, 6), 0.004, 'z')),
    painted({ colour: '#22211e', gloss: 0.25, grain: 0.5 }, ...dark, hose),
    painted(WEB, ...back.web),
    painted({ colour: '#8d887c', grain: 0.6 }, board),
  );
}
