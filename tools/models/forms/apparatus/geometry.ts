import { type Form, formOf, painted } from '../../kit/form';
import { bezelPart, facePart, knobPart, needlePart, postPart, screwPart } from '../../kit/panelParts';
import { moved } from '../../kit/part';
import { box, tube } from '../../kit/solids';

/** A small radio set in a wooden box: front of ebonite with a meter, three knobs, terminals, a carrying strap. */
export function apparatusForm(): Form {
  const front = 0.05;
  const onFront = (part: Parameters<typeof moved>[0]) => moved(part, [0, 0, front + 0.003]);
  const strap = tube(
    Array.from({ length: 13 }, (_, n) => {
      const t = n / 12;
      return [(t - 0.5) * 0.09, 0.057 + 0.017 * Math.sin(Math.PI * t) ** 0.6, 0] as const;
    }),
    0.0045,
    8,
  );
  const joints = [-1, 1].flatMap((s) =>
    [-0.042, -0.014, 0.014, 0.042].map((y) => box([0.001, 0.014, 0.012], [s * 0.0903, y, 0.038])),
  );
  return formOf(
    painted({ colour: '#ffffff', tint: 1, gloss: 0.3, grain: 0.6 }, box([0.18, 0.11, 0.1], [0, 0, 0], 0.004)),
    painted({ colour: '#3c2a1c', gloss: 0.3, grain: 0.5 }, ...joints),
    painted(
      { colour: '#191817', gloss: 0.45 },
      box([0.166, 0.096, 0.004], [0, 0, front + 0.001], 0.001),
      ...[
        [-0.05, -0.026, 0.011],
        [0, -0.028, 0.009],
        [0.045, -0.026, 0.011],
      ].map(([x = 0, y = 0, r = 0], n) => onFront(knobPart(x, y, r, 0.4 + n))),
    ),
    painted(
      { colour: '#b8b4a9', metal: 1, gloss: 0.6 },
      onFront(bezelPart(-0.038, 0.02, 0.022)),
      ...[0.02, 0.038, 0.056, 0.074].map((x) => onFront(postPart(x, 0.032, 0.0032))),
      ...[
        [-0.078, 0.042],
        [0.078, 0.042],
        [-0.078, -0.042],
        [0.078, -0.042],
      ].map(([x = 0, y = 0]) => onFront(screwPart(x, y))),
      onFront(box([0.06, 0.0012, 0.0012], [0.045, 0.012, 0])),
    ),
    painted({ colour: '#e6dfca', gloss: 0.4 }, onFront(facePart(-0.038, 0.02, 0.022))),
    painted({ colour: '#1c1a18' }, onFront(needlePart(-0.038, 0.02, 0.022, 0.35))),
    painted({ colour: '#4a3020', gloss: 0.35, grain: 0.7 }, strap),
  );
}
