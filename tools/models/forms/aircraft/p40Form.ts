/**
 * The Curtiss Hawk 81 / P-40 on its plinth, wheels up. Camouflage, shark mouth and panel joints are painted on its skin
 * (`skin/paints/aircraft-large-p40.ts`); there are no unit markings.
 */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { joined, mirrored, moved, type Part } from '../../kit/part';
import { tube } from '../../kit/solids';
import { surface } from '../../kit/surface';
import { fin, halfWing, propeller, wing } from './airframe';
import { canopyFrames, cockpit, exhausts, fillet, gearFairing, guns, nose, TAIL } from './p40Parts';
import { LENGTH, onCanopy, onSkin, WING } from './p40Skin';

/** The aircraft, wheels up. */
export function p40Form(): Form {
  const olive: Paint = { colour: '#5a5b3d', gloss: 0.26, grain: 0.3 };
  const skin = surface(84, 48, (u, v) => onSkin(0.52 + 8.78 * u ** 1.3, v * 2 * Math.PI), { closedV: true });
  const half = halfWing(WING, 26, 32);
  const { paint: scoop, dark: throat, metal } = nose();
  const prop = propeller(1.68, 3, 0.33, 0.35, 12);
  const z = LENGTH / 2;
  const glass = surface(32, 22, (u, v) => onCanopy(3.12 + 1.86 * u, v));
  const spine = surface(16, 22, (u, v) => onCanopy(4.95 + 1.15 * u, v));
  const tailplane = wing(
    {
      span: 3.9,
      rootChord: 1.32,
      tipChord: 0.9,
      leading: z - 8.02,
      sweep: 0.22,
      y: 0.27,
      dihedral: 0,
      thick: [0.1, 0.08],
      round: 0.4,
    },
    18,
    24,
  );
  const upright = fin(0, 0.08, 1.42, TAIL, 0.085, 22);
  const exhaust = exhausts();
  const mast = tube(
    [
      [0, 1.02, z - 5.02],
      [0, 1.3, z - 5.04],
    ],
    0.012,
    6,
  );
  const pair = (part: Part): Part => joined(part, mirrored(part));
  return formOf(
    painted(olive, skin, pair(half), pair(fillet()), pair(gearFairing()), scoop, spine, tailplane, upright, mast),
    painted({ colour: '#35362b', gloss: 0.25 }, canopyFrames()),
    painted({ colour: '#33343a', metal: 0.8, gloss: 0.55 }, metal, ...guns()),
    painted({ colour: '#0b0b0c' }, throat, ...cockpit()),
    painted({ colour: '#4a3226', metal: 0.6, gloss: 0.4, grain: 0.4 }, ...exhaust.map(pair)),
    painted({ colour: '#15161a', gloss: 0.35 }, moved(prop.blades, [0, -0.02, z - 0.3])),
    painted({ colour: '#7b1815', gloss: 0.5 }, moved(prop.boss, [0, -0.02, z - 0.52 + 0.06])),
    painted({ colour: '#4a5a5e', gloss: 0.85 }, glass),
  );
}
