/** A square paving brick: grey body, three red rings on its face as described; of its lettering only three words are known, so none is cut. */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { loft } from '../../kit/loft';
import { lyingZ } from '../../kit/lying';
import { noiseAt } from '../../kit/noise';
import { joined, type Part, type Vec3 } from '../../kit/part';
import { lathe, roundedOutline } from '../../kit/solids';
import { surface } from '../../kit/surface';

const SIDE = 0.15;
const THICK = 0.032;

/** Edges worn round, corners knocked. */
function body(): Part {
  const outline = roundedOutline(SIDE, SIDE, 0.006, 4).flatMap(([x, y], n, all) => {
    const [nx, ny] = all[(n + 1) % all.length] ?? [x, y];
    const far = Math.hypot(nx - x, ny - y);
    const steps = Math.max(1, Math.round(far / 0.005));
    return Array.from({ length: steps }, (_, k) => [x + ((nx - x) * k) / steps, y + ((ny - y) * k) / steps] as const);
  });
  const ringAt = (z: number, inset: number): Vec3[] =>
    outline.map(([x, y]) => {
      const wear =
        0.0006 * noiseAt(x * 160, y * 160, 1) +
        0.0045 * Math.max(0, noiseAt(x * 30 + 3, y * 30, 7) - 0.5) * inset * 500;
      const k = 1 - (inset + wear) / (SIDE / 2);
      return [x * k, y * k, z];
    });
  return loft([
    ringAt(-THICK / 2, 0.002),
    ringAt(-THICK / 2 + 0.002, 0),
    ringAt(0, 0.0003),
    ringAt(THICK / 2 - 0.0025, 0),
    ringAt(THICK / 2 - 0.0008, 0.0012),
    ringAt(THICK / 2, 0.0035),
  ]);
}

/** A band laid flush in the face, rubbed through in places. */
const ringBand = (radius: number, width: number): Part =>
  surface(
    96,
    3,
    (u, v) => {
      const angle = u * 2 * Math.PI;
      const ragged = 0.0005 * noiseAt(Math.cos(angle) * 14, Math.sin(angle) * 14 + radius * 300, 5);
      const r = radius + width * (0.5 - v) + ragged;
      return [Math.cos(angle) * r, Math.sin(angle) * r, THICK / 2 + 0.00035];
    },
    { closedU: true },
  );

/** The brick. */
export function brickForm(): Form {
  const clay: Paint = { colour: '#ffffff', tint: 1, gloss: 0.06, grain: 1 };
  const field = lyingZ(
    lathe(
      [
        [
          [0.0285, THICK / 2 + 0.0002],
          [0, THICK / 2 + 0.0002],
        ],
      ],
      48,
    ),
  );
  return formOf(
    painted(clay, body()),
    painted({ ...clay, colour: '#d6d3cd' }, field),
    painted(
      { colour: '#8a4334', gloss: 0.05, grain: 1 },
      joined(ringBand(0.062, 0.0042), ringBand(0.05, 0.0036), ringBand(0.0345, 0.0036)),
    ),
  );
}
