import { type Form, formOf, painted } from '../../kit/form';
import { joined, moved, type Part } from '../../kit/part';
import { bend, canvasAt, roll, seams, W } from './canvas';
import { chisel, curette, forceps, retractor, scalpel, shears, type Tool } from './tools';

const STEEL = { colour: '#bdbcb6', metal: 1, gloss: 0.76, grain: 0.24 };
/** Box joints, screws and grooves, where oil and polish stay. */
const DULL = { colour: '#8b8981', metal: 1, gloss: 0.5, grain: 0.6 };

/** Height of the instruments' axes over the cloth. */
const LIE = 0.0046;

/** A strip of canvas over the instruments, sewn down between them. */
function band(low: number, high: number, places: readonly number[]): { strip: Part; rows: Part } {
  const ends = [-W / 2 + 0.004, ...places.slice(1).map((x, n) => (x + (places[n] ?? 0)) / 2), W / 2 - 0.021];
  const pockets = ends.slice(1).map((to, n) => {
    const from = ends[n] ?? 0;
    return bend(11, 3, from, to, low, high, (x, y) => {
      const hump = Math.sin(Math.PI * Math.min(1, Math.max(0, (x - from) / (to - from)))) ** 0.36;
      return 0.0008 + hump * (0.0066 - 0.0006 * Math.cos(((y - low) / (high - low)) * 2 * Math.PI));
    });
  });
  return {
    strip: joined(...pockets),
    rows: joined(...ends.slice(1, -1).map((x) => seams([x, low + 0.001], [x, high - 0.001], 6, 0.0011))),
  };
}

/** Surgical instruments held under a strip on an unrolled canvas, its end still rolled. */
export function rollForm(): Form {
  const places = [-0.11, -0.073, -0.037, -0.008, 0.018, 0.05, 0.083];
  const tools: readonly Tool[] = [
    shears(),
    curette(),
    forceps(0.0022),
    scalpel(0.036),
    scalpel(0.026),
    forceps(0.0034),
    retractor(),
  ];
  const laid = [...tools, chisel()].map((tool, n) => {
    const x = places[n] ?? 0.105;
    const at = (part: Part): Part => moved(part, [x, 0, canvasAt(x, 0) + LIE]);
    return { steel: at(tool.steel), dull: at(tool.dull) };
  });
  const strip = band(-0.02, 0.004, [...places, 0.105]);
  const { sheet, hem, thread, tape } = roll();
  return formOf(
    painted({ colour: '#ffffff', tint: 1, grain: 0.8 }, sheet),
    painted({ colour: '#dcdad4', tint: 1, grain: 0.8 }, hem, strip.strip),
    painted({ colour: '#e9e2cf', tint: 0.5, grain: 0.5 }, thread, strip.rows),
    painted({ colour: '#c9c5bb', tint: 0.8, grain: 0.6 }, tape),
    painted(STEEL, ...laid.map(({ steel }) => steel)),
    painted(DULL, ...laid.map(({ dull }) => dull)),
  );
}
