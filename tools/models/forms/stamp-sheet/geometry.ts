/**
 * A set of stamps on a page of a stockbook, 150 x 120 mm: black card with strips the stamps are tucked behind. Sizes and
 * numbers follow the records (`sets.json`). The cover is drawn 5:4; a stamp shows the middle of it in its own proportion.
 */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { faceted } from '../../kit/loft';
import { joined, moved, type Part, type Vec3 } from '../../kit/part';
import { box } from '../../kit/solids';

/** One set: how many, and the size of one stamp in millimetres. */
export interface StampSet {
  readonly count: number;
  readonly w: number;
  readonly h: number;
}

const PAGE = [0.15, 0.12] as const;
const PAGE_ASPECT = 1.25;
/** One hole of the perforation and the tooth beside it. */
const PITCH = 0.0018;

const flat = (x0: number, y0: number, x1: number, y1: number, z: number): readonly Vec3[] => [
  [x0, y0, z],
  [x1, y0, z],
  [x1, y1, z],
  [x0, y1, z],
];

/** Paper with its teeth. */
function paper(w: number, h: number): Part {
  const [x, y] = [w / 2 - PITCH * 0.28, h / 2 - PITCH * 0.28];
  const teeth = (length: number, place: (at: number) => readonly Vec3[]): readonly (readonly Vec3[])[] => {
    const count = Math.round(length / PITCH);
    return Array.from({ length: count }, (_, n) => place(-length / 2 + ((n + 0.5) / count) * length));
  };
  const t = PITCH * 0.27;
  return faceted([
    flat(-x, -y, x, y, 0),
    ...teeth(2 * x, (at) => flat(at - t, y, at + t, h / 2, 0)),
    ...teeth(2 * x, (at) => flat(at - t, -h / 2, at + t, -y, 0)),
    ...teeth(2 * y, (at) => flat(x, at - t, w / 2, at + t, 0)),
    ...teeth(2 * y, (at) => flat(-w / 2, at - t, -x, at + t, 0)),
  ]);
}

/** The printed face: the part of the cover that has the stamp's proportion. */
function face(w: number, h: number): Part {
  const inset = 0.0018;
  const aspect = w / h;
  const [du, dv] = aspect > PAGE_ASPECT ? [1, PAGE_ASPECT / aspect] : [aspect / PAGE_ASPECT, 1];
  const [u, v] = [0.5 - du / 2, 0.5 - dv / 2];
  const plain = faceted([flat(-w / 2 + inset, -h / 2 + inset, w / 2 - inset, h / 2 - inset, 0.00025)]);
  return { ...plain, uvs: [u, v, u + du, v, u + du, v + dv, u, v + dv] };
}

/** Middles of the stamps: one row to three, two rows above that. */
function placesOf({ count, w, h }: StampSet): readonly (readonly [number, number])[] {
  const columns = count <= 3 ? count : Math.ceil(count / 2);
  const rows = Math.ceil(count / columns);
  const [dx, dy] = [w / 1000 + (columns > 2 ? 0.006 : 0.012), h / 1000 + 0.014];
  return Array.from({ length: count }, (_, n) => {
    const [column, row] = [n % columns, Math.floor(n / columns)];
    return [(column - (columns - 1) / 2) * dx, ((rows - 1) / 2 - row) * dy + 0.002] as const;
  });
}

/** The page with a set. */
export function stampSheetForm(set: StampSet): Form {
  const [w, h] = [set.w / 1000, set.h / 1000];
  const places = placesOf(set);
  const every = (part: Part): Part => joined(...places.map(([x, y]) => moved(part, [x, y, 0.0009])));
  const card: Paint = { colour: '#232220', gloss: 0.08, grain: 0.5 };
  const levels = [...new Set(places.map(([, y]) => y))];
  const strips = levels.map((y) => box([PAGE[0] - 0.012, 0.0075, 0.001], [0, y - h / 2 - 0.0022, 0.0007], 0.0003));
  const edges = levels.map((y) => box([PAGE[0] - 0.012, 0.0005, 0.0013], [0, y - h / 2 + 0.0016, 0.0009]));
  const holes = [-0.036, 0.036].map((y) => box([0.004, 0.004, 0.0004], [-PAGE[0] / 2 + 0.0048, y, 0.0005]));
  return formOf(
    painted(
      card,
      box([PAGE[0], PAGE[1], 0.0012], [0, 0, -0.0002], 0.0003),
      box([0.006, PAGE[1], 0.0016], [-PAGE[0] / 2 + 0.003, 0, 0], 0.0004),
    ),
    painted({ ...card, colour: '#2f2e2b', gloss: 0.5 }, ...strips),
    painted({ colour: '#6b6962', gloss: 0.6 }, ...edges),
    painted({ colour: '#8d887c' }, ...holes),
    painted({ colour: '#ece5d2', gloss: 0.05, grain: 0.25 }, every(paper(w, h))),
    painted({ colour: '#c9bfa6', cover: true }, every(face(w, h))),
  );
}
