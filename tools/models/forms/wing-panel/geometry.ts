import { type Form, formOf, painted } from '../../kit/form';
import { moved, type Part } from '../../kit/part';
import { ball, box } from '../../kit/solids';
import { surface } from '../../kit/surface';

/** Upper edge of the sheet, torn; `u` along it. */
const tear = (u: number): number => 0.02 * Math.sin(u * 23) + 0.014 * Math.sin(u * 41 + 1) + 0.008 * Math.sin(u * 97);

/** A piece of an aircraft's wing: bowed aluminium skin with rivet rows, stringers and rib ends behind its torn edge, dents. */
export function wingPanelForm(): Form {
  const [w, h] = [0.7, 0.4];
  const at = (u: number, v: number): readonly [number, number, number] => {
    const x = (u - 0.5) * w + (u > 0.5 ? tear(v) : -tear(v + 0.3)) * Math.abs(u - 0.5) * 1.4;
    const y = (v - 0.5) * h + (v > 0.5 ? tear(u) * (v - 0.5) * 2 : 0);
    const bow = 0.02 * (1 - (2 * v - 1) ** 2);
    const dents =
      0.006 * Math.exp(-((u - 0.3) ** 2 + (v - 0.55) ** 2) / 0.008) -
      0.004 * Math.exp(-((u - 0.72) ** 2 + (v - 0.3) ** 2) / 0.01);
    const curl = 0.02 * Math.max(0, v - 0.86) * 7 * Math.sin(u * 9) * 0.5;
    return [x, y, bow - dents + curl];
  };
  const skin = surface(46, 26, at);
  const back = surface(30, 18, (u, v) => {
    const [x, y, z] = at(1 - u, v);
    return [x, y, z - 0.0016];
  });
  const rivets: Part[] = [];
  for (const u of [0.08, 0.29, 0.5, 0.71, 0.92]) {
    for (let n = 0; n < 17; n += 1) rivets.push(moved(ball([0.0032, 0.0032, 0.0014], 4), at(u, 0.05 + n * 0.054)));
  }
  for (const v of [0.2, 0.52]) {
    for (let n = 0; n < 28; n += 1) rivets.push(moved(ball([0.0028, 0.0028, 0.0012], 4), at(0.03 + n * 0.0345, v)));
  }
  const ribs = [0.08, 0.29, 0.5, 0.71, 0.92].map((u) => {
    const [x] = at(u, 0.5);
    return box([0.004, h * 1.02, 0.03], [x, 0.002, -0.008]);
  });
  const stringers = [0.2, 0.52].map((v) => box([w * 0.98, 0.016, 0.01], [0, (v - 0.5) * h, 0.002]));
  const seam = surface(1, 60, (u, v) => {
    const [x, y, z] = at(0.5 + (u - 0.5) * 0.006, v);
    return [x, y, z + 0.0006];
  });
  return formOf(
    painted({ colour: '#a9adab', metal: 1, gloss: 0.5, grain: 0.8 }, skin, ...rivets),
    painted({ colour: '#75786f', metal: 1, gloss: 0.3, grain: 0.6 }, back, ...ribs, ...stringers),
    painted({ colour: '#4f5351', metal: 1, gloss: 0.3 }, seam),
  );
}
