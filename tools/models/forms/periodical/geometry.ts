import { type Form, formOf, painted } from '../../kit/form';
import type { Part, Vec3 } from '../../kit/part';
import { surface } from '../../kit/surface';

const W = 0.27;
const H = 0.355;

/** A number of a paper folded once: the fold at the left, sheets fanning at the right and the lower edge, soft waves. */
export function periodicalForm(): Form {
  const sheets: Part[] = [];
  const backs: Part[] = [];
  const count = 5;
  for (let n = 0; n < count; n += 1) {
    const z = -0.0024 + n * 0.00095;
    const out = (count - 1 - n) * 0.0011;
    const at = (u: number, v: number): Vec3 => {
      const wave = 0.00055 * Math.sin(v * 7.3 + n) * u + 0.0009 * u * u * Math.sin(v * 3.1 + 0.6 + n * 0.4);
      const corner = 0.0026 * Math.max(0, u - 0.72) * Math.max(0, 0.4 - v) * 9 * (n === count - 1 ? 1 : 0.35);
      return [-W / 2 + u * (W - 0.003 + out * 0.7), H / 2 - 0.002 - (1 - v) * (H - 0.006 + out), z + wave + corner];
    };
    sheets.push(surface(16, 14, at));
    backs.push(
      surface(16, 4, (u, v) => {
        const [x, y, depth] = at(u, 1 - v);
        return [x, y, depth - 0.0003];
      }),
    );
  }
  const top = sheets.pop();
  const fold = surface(8, 1, (u, v) => {
    const angle = Math.PI / 2 + u * Math.PI;
    return [-W / 2 + Math.cos(angle) * 0.0022, (0.5 - v) * (H - 0.004), -0.0004 + Math.sin(angle) * 0.0022];
  });
  return formOf(
    painted({ colour: '#ffffff', tint: 1, grain: 0.25, cover: true }, ...(top ? [top] : [])),
    painted({ colour: '#e4dac0', tint: 0.3, grain: 0.25 }, ...sheets, ...backs, fold),
  );
}
