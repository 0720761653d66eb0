import { bevelled } from '../../kit/bevelled';
import { type Form, formOf, painted } from '../../kit/form';
import { loft } from '../../kit/loft';
import { lyingFlat } from '../../kit/lying';
import { noiseAt } from '../../kit/noise';
import { moved, type Part, type Vec3 } from '../../kit/part';
import { extruded, type Point2, polygon } from '../../kit/polygon';
import { box, roundedOutline, tube } from '../../kit/solids';

const STONE = { colour: '#ffffff', tint: 1, gloss: 0.1, grain: 0.9 };

/** A rectangle cut by hand, counter-clockwise: its edges waver and are chipped here and there. */
function hewnOutline(w: number, h: number, chip: number): readonly Point2[] {
  const sides: readonly (readonly [number, number, number, number])[] = [
    [-w / 2, -h / 2, w / 2, -h / 2],
    [w / 2, -h / 2, w / 2, h / 2],
    [w / 2, h / 2, -w / 2, h / 2],
    [-w / 2, h / 2, -w / 2, -h / 2],
  ];
  return sides.flatMap(([x0, y0, x1, y1], side) => {
    const steps = Math.round(Math.hypot(x1 - x0, y1 - y0) / 0.03);
    return Array.from({ length: steps }, (_, n) => {
      const t = n / steps;
      const deep = Math.max(0, noiseAt(t * steps * 0.22, side * 7, 3) - 0.45) * chip * 2.4;
      const inset = Math.abs(noiseAt(t * steps * 0.5, side * 5, 1)) * chip * 0.35 + deep + (n === 0 ? chip * 0.6 : 0);
      const [nx, ny] = [-(y1 - y0) / Math.hypot(x1 - x0, y1 - y0), (x1 - x0) / Math.hypot(x1 - x0, y1 - y0)];
      return [x0 + (x1 - x0) * t + nx * inset, y0 + (y1 - y0) * t + ny * inset] as const;
    });
  });
}

/** A slab seen from its dressed face: rough sides, the arris broken in places. */
function slabOf(w: number, h: number, d: number): Part {
  const outline = hewnOutline(w, h, 0.011);
  const ringAt = (z: number, inset: number): Vec3[] =>
    outline.map(([x, y], n) => {
      const rough = inset * (0.6 + 0.9 * Math.abs(noiseAt(n * 0.31, 0, 9)));
      return [x - Math.sign(x) * Math.min(rough, Math.abs(x)), y - Math.sign(y) * Math.min(rough, Math.abs(y)), z];
    });
  return loft([
    ringAt(-d / 2, 0.008),
    ringAt(-d / 2 + 0.008, 0.001),
    ringAt(-d * 0.1, 0.003),
    ringAt(d / 2 - 0.007, 0.0),
    ringAt(d / 2 - 0.0015, 0.003),
    ringAt(d / 2, 0.007),
  ]);
}

/** A slab lying along: 1750 x 810 x 70 mm as measured at Zhijiang. Its 223 characters are not copied: the face is bare. */
function broadForm(): Form {
  const [w, h, d] = [1.75, 0.81, 0.07];
  const face = polygon(roundedOutline(w - 0.05, h - 0.05, 0.004, 2), d / 2 + 0.0006);
  const rule = (inset: number): Part => {
    const [x, y, z] = [w / 2 - inset, h / 2 - inset, d / 2 + 0.0008];
    return tube(
      [
        [-x, -y, z],
        [x, -y, z],
        [x, y, z],
        [-x, y, z],
      ],
      0.0016,
      4,
      true,
    );
  };
  return formOf(
    painted(STONE, slabOf(w, h, d)),
    painted({ ...STONE, colour: '#dfe0e0', gloss: 0.3, grain: 0.6 }, face),
    painted({ ...STONE, colour: '#8f9090' }, rule(0.04)),
  );
}

/** An upright tablet with an arched top let into a stepped base; both faces are bare. */
function uprightForm(): Form {
  const [w, h] = [0.68, 1.34];
  const arch: readonly Point2[] = [
    [-w / 2, 0],
    [w / 2, 0],
    [w / 2, h - 0.12],
    ...Array.from({ length: 15 }, (_, n) => {
      const angle = ((n + 1) / 16) * Math.PI;
      return [(w / 2) * Math.cos(angle), h - 0.12 + 0.12 * Math.sin(angle)] as const;
    }),
    [-w / 2, h - 0.12],
  ];
  const scaled = (k: number, lift: number): readonly Point2[] =>
    arch.map(([x, y]) => [x * k, (y - h / 2) * k + h / 2 + lift] as const);
  const tablet = moved(bevelled(arch, -0.075, 0.075, 0.008), [0, 0.3, 0]);
  const field = moved(extruded(scaled(0.86, 0), 0.075, 0.0765), [0, 0.3, 0]);
  const step = (sx: number, sz: number, y0: number, y1: number): Part =>
    lyingFlat(bevelled(roundedOutline(sx, sz, 0.01, 2), y0, y1, 0.01));
  const shoulder = loft(
    [
      [0.3, 1],
      [0.325, 0.86],
    ].map(([y = 0, k = 1]) => roundedOutline(0.96 * k, 0.36 * k, 0.01, 2).map(([x, z]): Vec3 => [x, y, -z])),
    { sharp: true },
  );
  return formOf(
    painted({ ...STONE, gloss: 0.2, grain: 0.7 }, tablet),
    painted({ ...STONE, colour: '#d3d3d2', gloss: 0.42, grain: 0.45 }, field),
    painted(
      { ...STONE, colour: '#c4c2be' },
      step(1.08, 0.46, 0, 0.1),
      step(0.96, 0.36, 0.1, 0.3),
      shoulder,
      box([0.7, 0.03, 0.17], [0, 0.31, 0]),
    ),
  );
}

/** `broad` lies along, `upright` stands on its base. */
export const steleForm = (variant: string): Form => (variant === 'broad' ? broadForm() : uprightForm());
