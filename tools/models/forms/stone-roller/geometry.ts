/**
 * An airfield roller of stone, 1.2 m across as Chinese press accounts give for the one at Dayton; its length follows
 * from the 10,000 pounds that the museum states, at the weight of limestone.
 */
import { type Form, formOf, painted } from '../../kit/form';
import { lyingX } from '../../kit/lying';
import { noiseAt } from '../../kit/noise';
import { joined, mirrored, moved, type Part, turned } from '../../kit/part';
import { extruded, polygon, ring } from '../../kit/polygon';
import { box, cylinder, lathe } from '../../kit/solids';
import { surface } from '../../kit/surface';

const R = 0.6;
const HALF = 0.7;

/** Worn along its middle, picked in slanting strokes, its rims chipped. */
function radiusAt(along: number, around: number): number {
  const [y, z] = [Math.cos(around), Math.sin(around)];
  const strokes = 0.0035 * noiseAt(y * 9 + along * 7, z * 9 - along * 5, 2);
  const swell = 0.006 * noiseAt(y * 1.6 + along, z * 1.6 - along, 4);
  const rim = Math.max(0, Math.abs(along) - 0.93) / 0.07;
  const side = Math.sign(along) * 5;
  const chips =
    rim *
    (0.012 + 0.009 * noiseAt(y * 13 + side, z * 13, 5) + 0.06 * Math.max(0, noiseAt(y * 3 + side, z * 3, 8) - 0.5));
  return R - 0.012 + strokes + swell - chips;
}

const drum = (): Part =>
  surface(
    120,
    16,
    (u, v) => {
      const angle = u * 2 * Math.PI;
      const along = Math.sign(v - 0.5) * Math.abs(v * 2 - 1) ** 0.7;
      const r = radiusAt(along, angle);
      return [along * HALF, Math.cos(angle) * r, Math.sin(angle) * r];
    },
    { closedU: true },
  );

/** A hewn end: slightly hollow, with pick marks round the socket of the axle. */
function endFace(): Part {
  return surface(
    120,
    8,
    (u, v) => {
      const angle = u * 2 * Math.PI;
      const r = 0.11 + (radiusAt(1, angle) - 0.11) * (1 - v);
      const picks = noiseAt(Math.cos(angle) * r * 16, Math.sin(angle) * r * 16, 6);
      const deep = (0.012 + 0.0035 * picks) * Math.sin(v * Math.PI);
      return [HALF - deep, Math.cos(angle) * r, Math.sin(angle) * r];
    },
    { closedU: true },
  );
}

/** Socket with its iron axle end, wedged with iron. */
function axleEnd(): readonly Part[] {
  const bush = lyingX(
    lathe(
      [
        [
          [0.112, HALF - 0.03],
          [0.112, HALF + 0.008],
          [0.075, HALF + 0.008],
        ],
      ],
      28,
    ),
  );
  const pin = moved(lyingX(cylinder(0.055, 0.6, 0.84, 20)), [0, 0, 0]);
  const eye = turned(moved(polygon(ring(16, 0.054)), [0, 0, 0]), 'y', Math.PI / 2);
  return [bush, pin, moved(eye, [0.8405, 0, 0]), box([0.03, 0.13, 0.02], [0.8, 0, 0], 0.006)];
}

/** A chock of wood under the swell. */
const chock = (z: number): Part => {
  const wedge = extruded(
    [
      [-0.16, 0],
      [0.14, 0],
      [0.14, 0.13],
      [0.08, 0.13],
    ],
    -0.12,
    0.12,
  );
  return moved(turned(wedge, 'y', z > 0 ? -Math.PI / 2 : Math.PI / 2), [0.34, -R + 0.012, z]);
};

/** The roller at rest between chocks. */
export function stoneRollerForm(): Form {
  const both = (part: Part): Part => joined(part, mirrored(part));
  return formOf(
    painted({ colour: '#ffffff', tint: 1, gloss: 0.06, grain: 1 }, drum(), both(endFace())),
    painted({ colour: '#4a3d33', metal: 0.6, gloss: 0.25, grain: 1 }, ...axleEnd().map(both)),
    painted({ colour: '#7a5d3d', gloss: 0.12, grain: 0.9 }, ...[0.36, -0.36].map((z) => both(chock(z)))),
  );
}
