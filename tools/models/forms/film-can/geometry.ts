import { type Form, formOf, painted } from '../../kit/form';
import { moved, type Part, turned } from '../../kit/part';
import { polygon, ring } from '../../kit/polygon';
import { box, lathe } from '../../kit/solids';

const R = 0.135;
const D = 0.035;

/** Lid, body and the lip between them, turned about y. */
function turnings(): readonly Part[] {
  const lid = lathe(
    [
      [
        [R, D * 0.36],
        [R, D * 0.93],
      ],
      [
        [R, D * 0.93],
        [R - 0.0025, D],
        [R - 0.006, D],
      ],
      [
        [R - 0.006, D],
        [R - 0.009, D * 0.94],
      ],
      [
        [R - 0.009, D * 0.94],
        [R - 0.018, D * 0.94],
      ],
      [
        [R - 0.018, D * 0.94],
        [R - 0.021, D * 0.985],
        [R - 0.026, D * 0.985],
        [R - 0.029, D * 0.94],
      ],
      [
        [R - 0.029, D * 0.94],
        [0.032, D * 0.94],
      ],
      [
        [0.032, D * 0.94],
        [0.03, D * 0.97],
        [0.026, D * 0.97],
        [0.024, D * 0.94],
        [0, D * 0.94],
      ],
    ],
    64,
  );
  const body = lathe(
    [
      [
        [0, 0],
        [R - 0.008, 0],
      ],
      [
        [R - 0.008, 0],
        [R - 0.0035, 0.004],
      ],
      [
        [R - 0.0035, 0.004],
        [R - 0.0035, D * 0.36],
      ],
    ],
    64,
  );
  const lip = lathe(
    [
      [
        [R - 0.0035, D * 0.335],
        [R + 0.0006, D * 0.345],
        [R + 0.0006, D * 0.375],
        [R, D * 0.39],
      ],
    ],
    64,
  );
  return [lid, body, lip];
}

/** A film can: lid over body, pressed rings, a paper label, adhesive tape round the joint. Front is the lid. */
export function filmCanForm(): Form {
  const label = moved(polygon(ring(56, R * 0.72)), [0, 0, D * 0.9405 - D / 2 + 0.0003]);
  const tape = box([0.019, 0.06, 0.0006], [R * 0.93, 0.0, D * 0.5]);
  // Laid so that the lid looks along +z.
  const upright = (part: Part): Part => moved(turned(part, 'x', Math.PI / 2), [0, 0, -D / 2]);
  return formOf(
    painted({ colour: '#9b9a94', tint: 0.85, metal: 1, gloss: 0.55, grain: 0.35 }, ...turnings().map(upright)),
    painted({ colour: '#e8dfc6', grain: 0.15, cover: true }, label),
    painted({ colour: '#cdbd8b', gloss: 0.2 }, turned(tape, 'z', 0.7)),
  );
}
