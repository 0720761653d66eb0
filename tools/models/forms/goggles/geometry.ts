/** A leather flying helmet on a head of dark wood, goggles pushed up on the brow. */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { lyingZ } from '../../kit/lying';
import { noiseAt } from '../../kit/noise';
import { joined, mirrored, moved, type Part, turned, type Vec3 } from '../../kit/part';
import { ball, box, cylinder, lathe, slab, tube } from '../../kit/solids';
import { roundOf, studs } from '../../kit/studs';
import { surface } from '../../kit/surface';

/** Middle and half axes of the head. */
const HEAD: Vec3 = [0, 0.2, 0];
const RX = 0.077;
const RY = 0.104;
const RZ = 0.097;

/** A point over the head: `round` from the front to the left, `up` from level to the crown. */
function onHead(round: number, up: number, out = 0): Vec3 {
  const c = Math.cos(up);
  return [
    HEAD[0] + Math.sin(round) * c * (RX + out),
    HEAD[1] + Math.sin(up) * (RY + out),
    HEAD[2] + Math.cos(round) * c * (RZ + out) - 0.004 * Math.max(0, Math.sin(up)),
  ];
}

/** Lower edge of the leather: open over the face, down over ears and nape. */
function edgeAt(round: number): number {
  const away = Math.abs(Math.atan2(Math.sin(round), Math.cos(round)));
  const t = Math.min(1, Math.max(0, (away - 0.72) / 0.5));
  const s = t * t * (3 - 2 * t);
  return 0.42 - s * 1.22 + Math.max(0, away - 1.9) * 0.12;
}

/** Lie of a leather skin: creased a little where it is drawn in. */
const leatherAt = (round: number, share: number, out: number): Vec3 => {
  const low = edgeAt(round);
  const up = low + (Math.PI / 2 - low) * share;
  const crease = 0.0014 * noiseAt(Math.sin(round) * 5, up * 6 + Math.cos(round) * 2, 3) * (1 - share);
  return onHead(round, up, out + crease);
};

const hood = (): Part => surface(72, 22, (u, v) => leatherAt(u * 2 * Math.PI, v, 0.005), { closedU: true });

/** A sewn seam: a welt with stitches to both sides would be too fine; the welt shows. */
const seam = (from: (t: number) => Vec3, steps: number): Part =>
  tube(
    Array.from({ length: steps + 1 }, (_, n) => from(n / steps)),
    0.0019,
    6,
  );

function seams(): readonly Part[] {
  const overTop = (side: number): Part =>
    seam((t) => {
      const angle = 0.44 + t * (Math.PI - 0.44 + 0.5);
      const [, y, z] = onHead(0, 0, 0);
      void y;
      void z;
      const c = Math.cos(angle);
      return [
        side * 0.026 * Math.sin(angle) ** 0.5 || 0,
        HEAD[1] + Math.sin(angle) * (RY + 0.0056) * 0.965,
        HEAD[2] + c * (RZ + 0.0056) * 0.965 - 0.004,
      ];
    }, 30);
  const edge = tube(
    Array.from({ length: 90 }, (_, n) => leatherAt((n / 90) * 2 * Math.PI, 0, 0.0055)),
    0.0026,
    6,
    true,
  );
  const brow = tube(
    Array.from({ length: 26 }, (_, n) => onHead((n / 25 - 0.5) * 2.2, 0.56 - 0.08 * Math.abs(n / 12.5 - 1), 0.0068)),
    0.0016,
    5,
  );
  return [overTop(1), overTop(-1), edge, brow];
}

/** Ear pads: round leather with a stitched rim; the strap hangs from the left one and is buckled on the right. */
function ears(): { readonly pads: readonly Part[]; readonly strap: Part; readonly buckle: readonly Part[] } {
  const pad = moved(
    turned(
      lathe(
        [
          [
            [0.037, -0.004],
            [0.036, 0.008],
            [0.031, 0.012],
            [0.026, 0.009],
            [0.0, 0.0105],
          ],
        ],
        32,
      ),
      'z',
      -Math.PI / 2,
    ),
    [RX * 0.93, 0.172, 0.006],
  );
  const strap = surface(30, 2, (u, v) => {
    const a = (u - 0.5) * Math.PI * 1.02;
    const x = Math.sin(a) * 0.073;
    const y = 0.15 - Math.cos(a) ** 0.8 * 0.066 || 0.15;
    return [x, y, 0.042 - 0.006 * Math.cos(a) + (v - 0.5) * 0.022];
  });
  const buckle = [
    tube(
      [
        [0.06, 0.128, 0.026],
        [0.074, 0.15, 0.026],
        [0.076, 0.15, 0.054],
        [0.062, 0.128, 0.054],
      ],
      0.0018,
      6,
      true,
    ),
  ];
  return { pads: [pad, mirrored(pad)], strap, buckle };
}

/** Two oval glasses in metal rims on leather pads, bridge, and the elastic band round the head. */
function goggles(): { readonly rims: Part; readonly glass: Part; readonly pads: Part; readonly band: Part } {
  const tilt = (part: Part): Part => moved(turned(part, 'x', -0.62), [0, HEAD[1] + 0.066, HEAD[2] + 0.082]);
  const eye = (part: Part, s: number): Part =>
    moved(turned(turned(part, 'z', s * 0.12), 'y', s * 0.3), [s * 0.036, 0, -0.008]);
  const oval = (r: number, z: number): Vec3[] =>
    Array.from({ length: 32 }, (_, n) => {
      const a = (n / 32) * 2 * Math.PI;
      const x = Math.cos(a);
      return [x * r * 1.18 * (1 - 0.06 * Math.sin(a)), Math.sin(a) * r * 0.92, z] as const;
    });
  const rim = joined(tube(oval(0.0285, 0.014), 0.0032, 8, true), tube(oval(0.0285, 0.006), 0.0026, 6, true));
  const pane = surface(6, 32, (u, v) => {
    const [x = 0, y = 0] = oval(0.028 * u, 0)[Math.round(v * 32) % 32] ?? [0, 0];
    return [x, y, 0.0145 + 0.003 * (1 - u * u)];
  });
  const pad = surface(
    32,
    5,
    (u, v) => {
      const [x, y] = oval(0.0285 + v * 0.007, 0)[Math.round(u * 32) % 32] ?? [0, 0];
      return [x, y, 0.008 - v * v * 0.016];
    },
    { closedU: true },
  );
  const both = (part: Part): Part => joined(eye(part, 1), eye(part, -1));
  const bridge = tube(
    [
      [-0.008, 0.004, 0.006],
      [0, 0.009, 0.009],
      [0.008, 0.004, 0.006],
    ],
    0.0032,
    7,
  );
  const screws = studs([...roundOf([0, 0, 0.017], 0.034, 2, Math.PI)], 0.0026, 'z', 8);
  const band = surface(54, 3, (u, v) => {
    const round = 0.62 + u * (2 * Math.PI - 1.24);
    const up = 0.5 - 0.38 * Math.sin(((round - 0.62) / (2 * Math.PI - 1.24)) * Math.PI) + (v - 0.5) * 0.2;
    return onHead(round, up, 0.0082);
  });
  return {
    rims: tilt(joined(both(joined(rim, screws)), bridge)),
    glass: tilt(both(pane)),
    pads: tilt(both(pad)),
    band,
  };
}

/** Helmet and goggles on their stand. */
export function gogglesForm(): Form {
  const leather: Paint = { colour: '#ffffff', tint: 1, gloss: 0.34, grain: 0.9 };
  const wood: Paint = { colour: '#2e2823', gloss: 0.25, grain: 0.5 };
  const ear = ears();
  const eye = goggles();
  const head = surface(
    40,
    20,
    (u, v) => {
      const round = u * 2 * Math.PI;
      const up = (v - 0.5) * Math.PI;
      const [x, y, z] = onHead(round, up);
      // The jaw draws in towards the neck.
      const k = up < 0 ? 1 - 0.2 * Math.sin(-up) : 1;
      return [x * k, y, z * k + (up < 0 ? 0.01 * Math.sin(-up) : 0)];
    },
    { closedU: true },
  );
  const neck = moved(
    lathe(
      [
        [
          [0.085, 0],
          [0.085, 0.012],
        ],
        [
          [0.085, 0.012],
          [0.078, 0.018],
          [0.05, 0.03],
          [0.04, 0.06],
          [0.042, 0.12],
        ],
      ],
      40,
    ),
    [0, 0, -0.004],
  );
  return formOf(
    painted(wood, head, neck),
    painted(leather, hood(), ...ear.pads),
    painted({ ...leather, colour: '#8d8580' }, ...seams(), ear.strap),
    painted({ colour: '#6a6358', gloss: 0.1, grain: 0.7 }, eye.band),
    painted({ colour: '#3b2b20', gloss: 0.3, grain: 0.8 }, eye.pads),
    painted({ colour: '#8d8778', metal: 1, gloss: 0.5, grain: 0.6 }, eye.rims, ...ear.buckle),
    painted({ colour: '#2d3836', gloss: 0.98 }, eye.glass),
    painted(
      { colour: '#8d8778', metal: 1, gloss: 0.4 },
      moved(lyingZ(cylinder(0.004, 0, 0.003, 10)), [0, 0.006, 0.08]),
      box([0.004, 0.002, 0.002], [0, 0.012, 0.07]),
      moved(ball([0.002, 0.002, 0.002], 6), [0, 0.006, 0.083]),
      moved(slab([0.03, 0.008, 0.002], 0.002, 0.0005), [0, 0.006, 0.0845]),
    ),
  );
}
