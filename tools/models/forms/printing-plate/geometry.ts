/** A copper plate nailed type-high on its block. What it prints is described but not pictured, so the plate is shown unworked but for its worn field. */
import { bevelled } from '../../kit/bevelled';
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { noiseAt } from '../../kit/noise';
import { moved, type Part } from '../../kit/part';
import type { Point2 } from '../../kit/polygon';
import { box } from '../../kit/solids';
import { rowOf, studs } from '../../kit/studs';
import { surface } from '../../kit/surface';

const W = 0.2;
const H = 0.27;
/** Type height, 0.918 inches. */
const HIGH = 0.0233;
const COPPER = 0.0019;

const oblong = (w: number, h: number): readonly Point2[] => [
  [-w / 2, -h / 2],
  [w / 2, -h / 2],
  [w / 2, h / 2],
  [-w / 2, h / 2],
];

/** The printing surface: level, with hollows where the acid went down between what stands. */
function field(): Part {
  const [w, h] = [W - 0.03, H - 0.03];
  return surface(52, 70, (u, v) => {
    const [x, y] = [(u - 0.5) * w, (v - 0.5) * h];
    const edge = Math.min(1, Math.min(u, 1 - u, v, 1 - v) * 24);
    const bite = 0.0004 * Math.max(0, noiseAt(x * 150, y * 210, 3)) * edge;
    return [x, y, HIGH / 2 + 0.0006 * edge - bite];
  });
}

/** The plate. */
export function printingPlateForm(): Form {
  const copper: Paint = { colour: '#84543a', metal: 1, gloss: 0.5, grain: 0.9 };
  const wood: Paint = { colour: '#ffffff', tint: 1, gloss: 0.14, grain: 0.9 };
  const sheet = bevelled(oblong(W - 0.004, H - 0.004), HIGH / 2 - COPPER, HIGH / 2, 0.0012);
  const block = bevelled(oblong(W, H), -HIGH / 2, HIGH / 2 - COPPER, 0.0008);
  const z = HIGH / 2;
  const [x, y] = [W / 2 - 0.0065, H / 2 - 0.0065];
  const nails = studs(
    [
      ...rowOf([-x, y, z], [x, y, z], 5),
      ...rowOf([-x, -y, z], [x, -y, z], 5),
      ...rowOf([-x, -y * 0.6, z], [-x, y * 0.6, z], 4),
      ...rowOf([x, -y * 0.6, z], [x, y * 0.6, z], 4),
    ],
    0.0016,
    'z',
    8,
  );
  // Only where they show: an edge-on sliver under the whole plate came through its face in software rendering.
  const joints = [-0.03, 0.035].flatMap((at) =>
    [-1, 1].map((end) => box([0.0006, 0.002, HIGH - 0.004], [at, end * (H / 2 - 0.0008), -0.0008])),
  );
  return formOf(
    painted(wood, block),
    painted({ ...wood, colour: '#6f655a' }, ...joints),
    painted(copper, sheet),
    painted({ ...copper, colour: '#6d4733', gloss: 0.36, grain: 1 }, field()),
    painted({ colour: '#4f463c', metal: 0.8, gloss: 0.4 }, moved(nails, [0, 0, 0])),
  );
}
