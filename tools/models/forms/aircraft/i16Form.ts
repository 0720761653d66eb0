/**
 * The Polikarpov I-16 on its plinth, wheels up: barrel fuselage, cowled radial with its shutters, open cockpit. Colours
 * and joints are painted on its skin (`skin/paints/aircraft-large-i16.ts`); no markings are given.
 */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { joined, mirrored, moved, type Part } from '../../kit/part';
import { surface } from '../../kit/surface';
import { halfWing, propeller, turnedBody } from './airframe';
import { cockpit, exhausts, face, fillet, fittings, tail } from './i16Parts';
import { onSkin, WING, Z0 } from './i16Skin';

/** The aircraft, wheels up. */
export function i16Form(): Form {
  const green: Paint = { colour: '#525c42', gloss: 0.26, grain: 0.35 };
  const blue: Paint = { colour: '#8b9ba1', gloss: 0.26, grain: 0.2 };
  const skin = surface(72, 52, (u, v) => onSkin(5.6 * u ** 1.08, v * 2 * Math.PI), { closedV: true });
  const half = halfWing(WING, 28, 36);
  const pair = (part: Part): Part => joined(part, mirrored(part));
  const front = face();
  const { rim, hole, glass, frame, head } = cockpit();
  const prop = propeller(1.42, 2, 0.15, 0.6, 12);
  const { tailplane, upright } = tail();
  const { doors, metal } = fittings();
  return formOf(
    painted(green, skin, pair(half), pair(fillet()), tailplane, upright, head, front.plate),
    painted(blue, ...doors),
    painted({ colour: '#12110f' }, front.dark, hole),
    painted({ colour: '#55534d', metal: 0.9, gloss: 0.5 }, front.engine, ...metal),
    painted({ colour: '#3c2f27', metal: 0.6, gloss: 0.4, grain: 0.4 }, ...exhausts()),
    painted({ colour: '#3e2b1c', gloss: 0.3, grain: 0.6 }, rim),
    painted({ colour: '#33362a', gloss: 0.3 }, frame),
    painted({ colour: '#56676a', gloss: 0.85 }, glass),
    painted({ colour: '#6e6f69', metal: 0.9, gloss: 0.5 }, moved(prop.blades, [0, 0, Z0 + 0.17])),
    painted(
      { colour: '#4d4e48', metal: 0.7, gloss: 0.5 },
      moved(prop.boss, [0, 0, Z0 + 0.08]),
      moved(
        turnedBody(
          [
            [0.13, 0.02],
            [0.06, 0.1],
            [-0.05, 0.12],
          ],
          18,
        ),
        [0, 0, Z0 + 0.16],
      ),
    ),
  );
}
