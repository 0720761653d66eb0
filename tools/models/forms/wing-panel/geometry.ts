/**
 * A piece of an aircraft's wing as a museum keeps it: cambered aluminium skin in two lapped sheets, its lower edge whole,
 * the others torn; double rows of rivets over the spar, ribs and stringers behind. Shapes are of the kind.
 */
import { type Form, formOf, type Paint, painted } from '../../kit/form';
import { noiseAt } from '../../kit/noise';
import { joined, type Part, type Vec3 } from '../../kit/part';
import { studs } from '../../kit/studs';
import { surface } from '../../kit/surface';

const [W, H] = [0.7, 0.42];
const THICK = 0.0026;
const RIBS = [0.1, 0.3, 0.7, 0.9] as const;
/** Where the sheets lap, and where stringers run. */
const LAP = 0.5;
const STRINGERS = [0.17, 0.36, 0.72] as const;
const SPAR = 0.53;

const SKIN: Paint = { colour: '#a4a8a6', metal: 1, gloss: 0.5, grain: 0.8 };
const BARE: Paint = { colour: '#c0c3c0', metal: 1, gloss: 0.62, grain: 0.5 };
const PRIMER: Paint = { colour: '#6d7150', metal: 0.2, gloss: 0.16, grain: 0.9 };

/** Noise with sharp crests, as torn metal has points. */
const ripped = (t: number, seed: number): number =>
  0.6 * (1 - 2 * Math.abs(noiseAt(t * 6, 0, seed))) +
  0.3 * (1 - 2 * Math.abs(noiseAt(t * 15, 3, seed))) +
  0.14 * noiseAt(t * 44, 7, seed);

/** How far inside the sheet's edges the metal tore, to the left, to the right and above; shares of the sheet. */
const TORN = {
  left: (v: number): number => 0.035 - 0.035 * ripped(v, 3),
  right: (v: number): number => 0.05 - 0.05 * ripped(v, 9),
  top: (u: number): number => 0.1 - 0.085 * ripped(u, 14) + 0.12 * Math.max(0, u - 0.62),
};

/** A place on the skin, u and v shares between its torn edges; `out` off it. */
function onSkin(u: number, v: number, out = 0): Vec3 {
  const [left, right, top] = [TORN.left(v), TORN.right(v), TORN.top(u)];
  return onSheet(left + u * (1 - left - right), v * (1 - top), out, edgeOf(u, v));
}

/** How near the torn rim, 0 to 1. */
const edgeOf = (u: number, v: number): number => Math.max(0, 1 - Math.min(u, 1 - u, 1 - v) / 0.11);

/** The same, by shares of the whole sheet before it tore. */
function onSheet(s: number, t: number, out = 0, edge = 0): Vec3 {
  const camber = 0.03 * (1 - (1.5 * t - 0.55) ** 2);
  const dents =
    0.011 * Math.exp(-(((s - 0.27) / 0.1) ** 2 + ((t - 0.6) / 0.16) ** 2)) +
    0.008 * Math.exp(-(((s - 0.78) / 0.07) ** 2 + ((t - 0.3) / 0.12) ** 2));
  // Skin that was loaded buckles slantwise between its ribs.
  const panel = Math.sin(Math.min(1, Math.max(0, (s * 5) % 1)) * Math.PI);
  const buckles = 0.0022 * panel * Math.sin((s * 0.7 + t) * 34) * Math.exp(-(((t - 0.62) / 0.25) ** 2));
  const curl = edge ** 2 * 0.03 * (0.4 + 0.6 * noiseAt(s * 6, t * 4, 21));
  const lapped = s > LAP ? 0.0011 : 0;
  return [
    (s - 0.5) * W,
    (t - 0.5) * H,
    camber - dents + buckles + curl + lapped + 0.0012 * noiseAt(s * 14, t * 9, 5) + out,
  ];
}

/** Rivets along a row, where metal is left. */
function rivets(at: (n: number) => readonly [s: number, t: number], count: number): Part {
  const places = Array.from({ length: count }, (_, n) => at(n)).filter(([s, t]) => {
    const isAcross = s > TORN.left(t) + 0.02 && s < 1 - TORN.right(t) - 0.02;
    return isAcross && t < (1 - TORN.top(s)) * 0.96;
  });
  return studs(
    places.map(([s, t]) => onSheet(s, t, -0.0002)),
    0.0025,
    'z',
    5,
  );
}

/** A rib of channel section behind the skin, from the whole edge up to where it broke off. */
function rib(s: number, high: number): Part {
  const section = [
    [0.011, 0],
    [0, 0],
    [0, -0.034],
    [0.009, -0.034],
  ] as const;
  return surface(26, section.length - 1, (u, v) => {
    const [across, down] = section[Math.round(v * 3)] ?? [0, 0];
    const t = 0.006 + u * (high - 0.006);
    const bent = Math.max(0, u - 0.86) / 0.14;
    const [x, y, z] = onSheet(s, t, -THICK - 0.0006);
    return [x + across + bent ** 2 * 0.012, y, z + down - bent ** 2 * 0.01];
  });
}

/** A stringer of hat section along the wing. */
function stringer(t: number): Part {
  const section = [
    [-0.014, 0],
    [-0.007, 0],
    [-0.005, -0.012],
    [0.005, -0.012],
    [0.007, 0],
    [0.014, 0],
  ] as const;
  const [from, to] = [TORN.left(t) - 0.012, 1 - TORN.right(t) + 0.014];
  return surface(30, section.length - 1, (u, v) => {
    const [across, down] = section[Math.round(v * 5)] ?? [0, 0];
    const [x, y, z] = onSheet(from + (to - from) * u, t, -THICK - 0.0008);
    return [x, y + across, z + down];
  });
}

/** Both faces of open sections are seen. */
const twoFaced = (part: Part): Part =>
  joined(part, { ...part, normals: part.normals.map((n) => -n), indices: part.indices.toReversed() });

/** The panel. */
export function wingPanelForm(): Form {
  const skin = surface(54, 30, (u, v) => onSkin(u, v));
  const back = surface(54, 30, (u, v) => onSkin(1 - u, v, -THICK));
  const rim = (at: (w: number) => readonly [number, number], steps: number): Part =>
    surface(steps, 1, (w, k) => {
      const [u, v] = at(w);
      return onSkin(u, v, k === 0 ? -THICK : 0.0002);
    });
  const edges = [
    rim((w) => [w, 0], 54),
    rim((w) => [1, w], 30),
    rim((w) => [1 - w, 1], 54),
    rim((w) => [0, 1 - w], 30),
  ];
  // The lap's edge throws a line of shadow.
  const lap = surface(1, 44, (k, v) => {
    const t = v * (1 - TORN.top(LAP)) * 0.985;
    return onSheet(LAP + (k - 0.5) * 0.0022, t, 0.0008);
  });
  const rows = [
    ...RIBS.map((s) => rivets((n) => [s, 0.03 + n * 0.044], 22)),
    ...[LAP + 0.012, LAP + 0.032].map((s) => rivets((n) => [s, 0.02 + n * 0.036], 27)),
    ...STRINGERS.map((t) => rivets((n) => [0.012 + n * 0.026, t], 38)),
    ...[SPAR - 0.024, SPAR + 0.024].map((t) => rivets((n) => [0.006 + n * 0.0205, t], 48)),
    ...[0.03].map((t) => rivets((n) => [0.006 + n * 0.024, t], 42)),
  ];
  return formOf(
    painted(SKIN, skin, ...rows),
    painted(BARE, ...edges.map(twoFaced)),
    painted({ ...SKIN, colour: '#4f5351', gloss: 0.3 }, lap),
    painted(
      PRIMER,
      back,
      ...RIBS.map((s) => twoFaced(rib(s, 1 - TORN.top(s) + (s < 0.2 || s > 0.8 ? -0.04 : 0.03)))),
      ...STRINGERS.map((t) => twoFaced(stringer(t))),
    ),
  );
}
