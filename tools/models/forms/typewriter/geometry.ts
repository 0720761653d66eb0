/**
 * A portable typewriter of the 1930s: lacquered frame, four rows of ringed keys, type basket, ribbon on its spools,
 * carriage with platen. Drawn after what such machines have in common; no make is meant. Metres, front at positive z.
 */
import { type Form, formOf, painted } from '../../kit/form';
import { moved, type Part, turned } from '../../kit/part';
import { roundedBox, softLathe } from '../../kit/rounded';
import { box } from '../../kit/solids';
import { carriage } from './carriage';
import { frame } from './frame';
import { keyboard } from './keyboard';
import { typework } from './typework';

const LACQUER = { colour: '#151414', gloss: 0.66, grain: 0.35 };
const PANEL = { colour: '#1d1c1b', gloss: 0.5, grain: 0.5 };
const NICKEL = { colour: '#b3b0a8', metal: 1, gloss: 0.7, grain: 0.3 };
const IRON = { colour: '#5a5852', metal: 1, gloss: 0.42, grain: 0.6 };
const RUBBER = { colour: '#211e1c', gloss: 0.16, grain: 0.3 };
const RIBBON = { colour: '#1b1a20', gloss: 0.1, grain: 0.6 };
const IVORY = { colour: '#e3dcc8', gloss: 0.62, grain: 0.12 };
const PAPER = { colour: '#dfd5bc', gloss: 0.05, grain: 0.2 };
const GILT = { colour: '#a98239', metal: 1, gloss: 0.5, grain: 0.4 };

/** A typewriter, a sheet of paper round its platen. */
export function typewriterForm(): Form {
  const [f, k, t, c] = [frame(), keyboard(), typework(), carriage()];
  const feet = [-0.105, 0.105].flatMap((x) =>
    [-0.095, 0.128].map(
      (z): Part =>
        moved(
          softLathe(
            [
              [0.0085, -0.0035],
              [0.0095, 0],
              [0.0085, 0.004],
            ],
            0.0012,
            14,
            1,
          ),
          [x, -0.0525, z],
        ),
    ),
  );
  const space = moved(
    turned(roundedBox([0.124, 0.0062, 0.0115], [0, 0, 0], 0.0024, 4), 'x', 0.15),
    [0, -0.036, 0.1465],
  );
  const arms = [-0.05, 0.05].map((x) => box([0.0024, 0.003, 0.08], [x, -0.041, 0.108], 0.0006));
  return formOf(
    painted(LACQUER, ...f.lacquer, ...t.lids, space, ...c.black),
    painted(PANEL, ...f.panels),
    painted(RUBBER, c.platen, ...feet),
    painted(NICKEL, ...k.rings, ...t.nickel, ...c.nickel),
    painted(IVORY, ...k.tops),
    painted(IRON, ...k.levers, ...t.bars, ...c.iron, ...arms),
    painted(RIBBON, ...t.ribbon),
    painted(PAPER, c.paper),
    painted(GILT, ...f.lines),
  );
}
