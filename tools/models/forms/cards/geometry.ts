/** A fan of bubble-gum cards, each 3 1/8 x 2 1/2 inches (79 x 64 mm). Their cover is a sheet of four faces; a card shows one of them. */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { joined, moved, type Part, turned } from '../../kit/part';
import { polygon, rim } from '../../kit/polygon';
import { box, flipped, roundedOutline } from '../../kit/solids';
import { surface } from '../../kit/surface';

const W = 0.0794;
const H = 0.0635;
const THICK = 0.0007;

/** Quarter of the cover that a card shows: 0 upper left, 1 upper right, 2 lower left, 3 lower right. */
type Quarter = 0 | 1 | 2 | 3;

/** A card about the origin, bent a little. */
function card(quarter: Quarter, bend: number): { readonly stock: Part; readonly face: Part } {
  const outline = roundedOutline(W, H, 0.0012, 2);
  const bow = (x: number): number => bend * (1 - (2 * x) ** 2 / W ** 2);
  const stock = joined(flipped(polygon(outline, 0)), rim(outline, 0, THICK, false), polygon(outline, THICK));
  const [u0, v0] = [quarter % 2 === 0 ? 0 : 0.5, quarter < 2 ? 0.5 : 0];
  const inset = 0.0018;
  const plain = surface(8, 1, (u, v) => {
    const [x, y] = [(u - 0.5) * (W - 2 * inset), (v - 0.5) * (H - 2 * inset)];
    return [x, y, THICK + 0.00015 + bow(x) - bend];
  });
  const uvs = plain.uvs.map((value, n) => (n % 2 === 0 ? u0 : v0) + value * 0.5);
  return { stock: bent(stock, (x) => bow(x) - bend), face: { ...plain, uvs } };
}

const bent = (part: Part, by: (x: number) => number): Part => ({
  ...part,
  positions: part.positions.map((value, n) => (n % 3 === 2 ? value + by(part.positions[n - 2] ?? 0) : value)),
});

/** Place, turn, which face. */
const PLACES: readonly (readonly [number, number, number, Quarter])[] = [
  [-0.072, 0.026, 0.3, 3],
  [-0.036, 0.042, 0.14, 2],
  [0.006, 0.046, -0.03, 1],
  [0.05, 0.034, -0.2, 0],
  [-0.042, -0.05, 0.05, 1],
  [0.05, -0.052, -0.08, 2],
];

/** The fan on its mount. */
export function cardsForm(): Form {
  const paper: Paint = { colour: '#ddd3ba', gloss: 0.1, grain: 0.4 };
  const laid = PLACES.map(([x, y, angle, quarter], n) => {
    const { stock, face } = card(quarter, 0.0006);
    const place = (part: Part): Part => moved(turned(part, 'z', angle), [x, y, 0.0006 + (n < 4 ? n * 0.00075 : 0)]);
    return { stock: place(stock), face: place(face) };
  });
  return formOf(
    painted({ colour: '#4b4a47', grain: 0.7 }, box([0.24, 0.192, 0.003], [0, 0, -0.0015], 0.0006)),
    painted(paper, ...laid.map(({ stock }) => stock)),
    painted({ ...paper, cover: true }, ...laid.map(({ face }) => face)),
  );
}
