/**
 * A carved block and a proof from it. What the blocks given to Colling show is not copied: only the work of the knife is,
 * lines left standing that run like furrows over the ground cut away.
 */
import { bevelled } from '../../kit/bevelled';
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { noiseAt } from '../../kit/noise';
import { joined, moved, type Part, type Vec3 } from '../../kit/part';
import { box } from '../../kit/solids';
import { surface } from '../../kit/surface';

const W = 0.13;
const H = 0.18;
const THICK = 0.022;
/** How deep the ground is cut. */
const CUT = 0.0028;

/** A line left standing: its middle, and how wide it is there; `row` from below. */
function furrow(row: number, t: number): { readonly y: number; readonly half: number } {
  const base = -H / 2 + 0.014 + row * 0.0098;
  const swell = 0.011 * noiseAt(t * 2.2 + row * 0.05, row * 0.16, 3) + 0.005 * noiseAt(t * 5.5, row * 0.21, 8);
  const half = 0.0016 + 0.0011 * noiseAt(t * 7 + row * 3, row, 5);
  return { y: base + swell, half: Math.max(0.0004, half) };
}

/** The lines as ridges, between the block's margins; `flat` gives their print. */
function lines(flat: boolean, mirror: 1 | -1): Part {
  const rows = Array.from({ length: 16 }, (_, n) => n);
  return joined(
    ...rows.flatMap((row) => {
      // Each line breaks off here and there where the knife came out.
      const breaks = [0.02, 0.3 + 0.14 * noiseAt(row * 1.7, 2, 1), 0.66 + 0.16 * noiseAt(row * 2.3, 5, 2), 0.98];
      return breaks.slice(1).map((to, n) => {
        const from = (breaks[n] ?? 0) + (n === 0 ? 0 : 0.012 + 0.012 * Math.abs(noiseAt(row, n, 4)));
        return ridge(row, from, to, flat, mirror);
      });
    }),
  );
}

function ridge(row: number, from: number, to: number, flat: boolean, mirror: 1 | -1): Part {
  const steps = Math.max(4, Math.round((to - from) * 34));
  const profile = flat
    ? ([
        [-1, 0],
        [1, 0],
      ] as const)
    : ([
        [-1.5, -CUT],
        [-0.85, 0],
        [0.85, 0],
        [1.5, -CUT],
      ] as const);
  return surface(steps, profile.length - 1, (u, v) => {
    const t = from + (to - from) * u;
    const { y, half } = furrow(row, t);
    const taper = Math.min(1, Math.min(u, 1 - u) * 7 + 0.12);
    const [k, z] = profile[Math.round(v * (profile.length - 1))] ?? [0, 0];
    return [mirror * (t - 0.5) * (W - 0.018), y + (mirror > 0 ? k : -k) * half * taper, z];
  });
}

/** The ground: hollows of the gouge side by side. */
const ground = (): Part =>
  surface(40, 56, (u, v) => {
    const [x, y] = [(u - 0.5) * (W - 0.01), (v - 0.5) * (H - 0.01)];
    return [x, y, THICK / 2 - CUT + 0.0005 * noiseAt(x * 120, y * 420, 6)];
  });

/** The border line and the rim of the plank outside it. */
const border = (z: number, w: number): Part =>
  joined(
    ...[-1, 1].map((s) => box([W - 0.006, w, CUT], [0, s * (H / 2 - 0.006), z - CUT / 2])),
    ...[-1, 1].map((s) => box([w, H - 0.012, CUT], [s * (W / 2 - 0.0045), 0, z - CUT / 2])),
  );

function block(): { readonly wood: readonly Part[]; readonly inked: readonly Part[] } {
  const outline = [
    [-W / 2, -H / 2],
    [W / 2, -H / 2],
    [W / 2, H / 2],
    [-W / 2, H / 2],
  ] as const;
  return {
    wood: [bevelled(outline, -THICK / 2, THICK / 2 - CUT, 0.0012), ground()],
    inked: [moved(lines(false, -1), [0, 0, THICK / 2]), border(THICK / 2, 0.0022)],
  };
}

/** A sheet of soft paper, a little cockled. */
function proof(): { readonly paper: Part; readonly ink: Part } {
  const [w, h] = [W + 0.04, H + 0.036];
  const at = (x: number, y: number): number =>
    0.0012 * noiseAt(x * 18, y * 14, 9) + 0.0045 * Math.max(0, (x * x + y * y) / 0.013 - 0.72) ** 2;
  const paper = surface(26, 30, (u, v): Vec3 => {
    const [x, y] = [(u - 0.5) * w, (v - 0.5) * h];
    return [x, y, at(x, y)];
  });
  const print = joined(
    lines(true, 1),
    ...[-1, 1].map((s) => flatBar([W - 0.006, 0.0022], [0, s * (H / 2 - 0.006)])),
    ...[-1, 1].map((s) => flatBar([0.0022, H - 0.012], [s * (W / 2 - 0.0045), 0])),
  );
  const positions = print.positions.map((value, n) =>
    n % 3 === 2 ? at(print.positions[n - 2] ?? 0, print.positions[n - 1] ?? 0) + 0.0004 : value,
  );
  return { paper, ink: { ...print, positions } };
}

const flatBar = ([w, h]: readonly [number, number], [x, y]: readonly [number, number]): Part =>
  surface(20, 8, (u, v) => [x + (u - 0.5) * w, y + (v - 0.5) * h, 0]);

/** Block on the left, its proof on the right, on a mounting board. */
export function woodblockForm(): Form {
  const pear: Paint = { colour: '#ffffff', tint: 1, gloss: 0.16, grain: 0.8 };
  const ink: Paint = { colour: '#191715', gloss: 0.3, grain: 0.4 };
  const left = block();
  const right = proof();
  const place = (part: Part): Part => moved(part, [-0.1, 0, 0.004 + THICK / 2]);
  const lay = (part: Part): Part => moved(part, [0.088, 0, 0.0056]);
  return formOf(
    painted({ colour: '#a39c8d', grain: 0.6 }, box([0.38, 0.236, 0.005], [0, 0, 0.0015])),
    painted(pear, ...left.wood.map(place)),
    painted(ink, ...left.inked.map(place)),
    painted({ colour: '#e3d9c0', grain: 0.35 }, lay(right.paper)),
    painted({ colour: '#22201d', grain: 0.6 }, lay(right.ink)),
  );
}
