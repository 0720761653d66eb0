/** Small scale models from a row of the table of types: recognisable by plan form, engines and tail. */
import { type Form, formOf, type Paint, type Piece, painted } from '../../kit/form';
import { mirrored, moved, type Part, stretched } from '../../kit/part';
import { ball, tube } from '../../kit/solids';
import { sectionAt, stations } from '../../kit/stations';
import { surface } from '../../kit/surface';
import type { AircraftType } from './aircraftType';
import { fin, halfWing, propeller, radialFront, turnedBody, type WingShape, wheelLeg, wing } from './airframe';

const TONES: Readonly<Record<AircraftType['tone'], readonly [string, string]>> = {
  olive: ['#5c6146', '#8d9692'],
  green: ['#566048', '#8fa0a4'],
  drab: ['#5d5b42', '#85898a'],
  silver: ['#b4b6b4', '#b4b6b4'],
};

/** Fuselage outlines by kind of nose: share of length, width, top and bottom against their greatest. */
const SHAPES: Readonly<Record<AircraftType['nose'], readonly (readonly number[])[]>> = {
  radial: [
    [0, 0.86, 0.74, -0.9],
    [0.03, 0.98, 0.86, -1],
    [0.16, 1, 0.95, -1],
    [0.34, 0.96, 1, -0.96],
    [0.6, 0.62, 0.72, -0.6],
    [0.85, 0.24, 0.5, -0.1],
    [1, 0.03, 0.36, 0.2],
  ],
  inline: [
    [0, 0.5, 0.35, -0.62],
    [0.05, 0.76, 0.58, -0.94],
    [0.18, 0.94, 0.76, -1],
    [0.38, 1, 0.92, -0.86],
    [0.6, 0.74, 0.86, -0.62],
    [0.85, 0.27, 0.56, -0.1],
    [1, 0.03, 0.4, 0.2],
  ],
  glazed: [
    [0, 0.12, 0.05, -0.4],
    [0.015, 0.5, 0.4, -0.72],
    [0.06, 0.86, 0.72, -0.94],
    [0.16, 1, 0.96, -1],
    [0.45, 1, 0.98, -0.92],
    [0.7, 0.72, 0.9, -0.5],
    [0.9, 0.34, 0.72, 0.05],
    [1, 0.06, 0.6, 0.3],
  ],
  airliner: [
    [0, 0.1, -0.1, -0.35],
    [0.02, 0.44, 0.18, -0.68],
    [0.08, 0.82, 0.68, -0.92],
    [0.18, 1, 0.98, -1],
    [0.5, 1, 1, -0.96],
    [0.72, 0.76, 0.94, -0.52],
    [0.9, 0.34, 0.74, 0.1],
    [1, 0.05, 0.56, 0.34],
  ],
};

function fuselageOf(type: AircraftType): (t: number, angle: number, out?: number) => readonly [number, number, number] {
  const at = stations(SHAPES[type.nose], 3);
  return (t, angle, out = 0) => {
    const [w = 0, top = 0, bottom = 0] = at(t);
    const [x, y] = sectionAt(
      angle,
      (w * type.width) / 2 + out,
      (top * type.depth) / 2 + out,
      (bottom * type.depth) / 2 - out,
      ((top + bottom) * type.depth) / 8,
      2.15,
    );
    return [x, y, type.length * (0.5 - t)];
  };
}

const wingShapeOf = (type: AircraftType): WingShape => ({
  span: type.span * (type.wing.scale ?? 1),
  rootChord: type.wing.root,
  tipChord: type.wing.tip,
  leading: type.length * (0.5 - type.wing.at),
  sweep: type.wing.sweep,
  y: (type.wing.y * type.depth) / 2,
  dihedral: type.wing.dihedral,
  thick: [0.15, 0.09],
  round: type.wing.round,
});

function nacelles(type: AircraftType, shape: WingShape): { skin: Part[]; dark: Part[]; blades: Part[]; boss: Part[] } {
  const result = { skin: [] as Part[], dark: [] as Part[], blades: [] as Part[], boss: [] as Part[] };
  const r = type.engine === 'radial' ? type.span * 0.021 : type.span * 0.0155;
  for (const place of type.engines) {
    const x = (place * type.span) / 2;
    const y = shape.y + x * shape.dihedral - r * 0.1;
    const front = shape.leading - shape.sweep * place + r * (type.engine === 'radial' ? 2.1 : 3);
    const body = turnedBody([
      [front, r * 0.82],
      [front - r * 0.15, r * 0.98],
      [front - r * 1.6, r],
      [front - r * 3.4, r * 0.82],
      [front - r * 6, r * 0.42],
      [front - r * 7.4, r * 0.06],
    ]);
    const face = radialFront(r * 0.8, 9);
    const prop = propeller(r * 2.35, type.blades, r * 0.3, 0.3 + place);
    for (const s of [-1, 1]) {
      const to = (part: Part, z = 0): Part => moved(part, [s * x, y, z]);
      result.skin.push(to(body));
      result.dark.push(to(face.heads, front - r * 0.3), to(face.crank, front - r * 0.3));
      result.blades.push(to(prop.blades, front + r * 0.25));
      result.boss.push(to(prop.boss, front + r * 0.15));
    }
  }
  return result;
}

function tailOf(type: AircraftType): Part[] {
  const { tail, length } = type;
  const y = (tail.y * type.depth) / 2;
  const lead = -length * 0.5 + tail.chord * 1.18;
  const plane = wing(
    {
      span: tail.span,
      rootChord: tail.chord,
      tipChord: tail.chord * 0.62,
      leading: lead,
      sweep: tail.chord * 0.24,
      y,
      dihedral: 0,
      thick: [0.1, 0.08],
      round: 0.45,
    },
    10,
    14,
  );
  const shape = stations(
    [
      [0, lead + tail.chordFin * 0.3, lead - tail.chordFin * 0.78],
      [0.5, lead - tail.chordFin * 0.12, lead - tail.chordFin * 0.84],
      [0.85, lead - tail.chordFin * 0.36, lead - tail.chordFin * 0.8],
      [1, lead - tail.chordFin * 0.56, lead - tail.chordFin * 0.66],
    ],
    2,
  );
  const fins =
    tail.fins === 1
      ? [fin(0, y - type.depth * 0.08, tail.height, shape)]
      : [-1, 1].map((s) =>
          moved(
            stretched(moved(ball([0.05, 0.5, 0.5], 18), [0, 0, 0]), [
              tail.height * 1.2,
              tail.height,
              tail.chordFin * 0.9,
            ]),
            [(s * tail.span) / 2, y + tail.height * 0.06, lead - tail.chordFin * 0.45],
          ),
        );
  return [plane, ...fins];
}

function canopyOf(type: AircraftType, skin: ReturnType<typeof fuselageOf>): { glass: Part[]; dark: Part[] } {
  const spots: Record<AircraftType['canopy'], readonly [number, number, number] | null> = {
    open: [0.36, 0.44, 0.2],
    cabin: [0.3, 0.48, 0.3],
    cockpit: [0.075, 0.13, 0.16],
    none: null,
  };
  const spot = spots[type.canopy];
  const glass: Part[] = [];
  const dark: Part[] = [];
  if (spot) {
    const isFighter = type.engines.length === 0;
    const [from, to] = isFighter ? spot : type.canopy === 'cabin' ? [0.13, 0.24] : [spot[0], spot[1]];
    const rise = type.depth * spot[2] * (isFighter ? 1 : 0.75);
    glass.push(
      surface(14, 12, (u, v) => {
        const t = from + (to - from) * u;
        const [x, y, z] = skin(t, Math.PI * (0.2 + 0.6 * v));
        const bump = rise * Math.sin(Math.PI * u) ** 0.6 * Math.sin(Math.PI * v) ** 0.8;
        return [x * 0.9, y + bump, z];
      }),
    );
  }
  if (type.nose === 'glazed') glass.push(surface(8, 24, (u, v) => skin(u * 0.055, v * 2 * Math.PI, 0.012)));
  if (type.nose === 'airliner') {
    for (const s of [-1, 1]) {
      glass.push(surface(6, 3, (u, v) => skin(0.06 + u * 0.035, Math.PI / 2 + s * (0.25 + (1 - v) * 0.6), 0.015)));
      for (let n = 0; n < 7; n += 1)
        dark.push(
          surface(2, 2, (u, v) =>
            skin(0.24 + n * 0.052 + u * 0.024, s > 0 ? 0.28 + v * 0.24 : Math.PI - 0.28 - v * 0.24, 0.012),
          ),
        );
    }
  }
  return { glass, dark };
}

/** Biplane struts and wires between the lower and the upper wing. */
function struts(type: AircraftType, lower: WingShape, upper: WingShape): Part[] {
  return [-1, 1].flatMap((s) => {
    const x = ((s * type.span) / 2) * 0.6;
    const place = Math.abs(x);
    const y0 = lower.y + place * lower.dihedral;
    const y1 = upper.y + place * upper.dihedral + (upper.gull ?? 0);
    return [0.12, 0.62].map((k) =>
      tube(
        [
          [x * 0.94, y0, lower.leading - k * lower.tipChord],
          [x, y1, upper.leading - k * upper.tipChord],
        ],
        0.035,
        6,
      ),
    );
  });
}

/** Parts that are not the coat: dark metal, propellers, bosses. */
type Fittings = ReturnType<typeof nacelles>;

/** The engine in the nose of a single-engined type. */
function addNoseEngine(type: AircraftType, fittings: Fittings): void {
  const r = (type.depth / 2) * 0.86;
  const z = type.length / 2;
  const isRadial = type.nose === 'radial';
  const radius = isRadial ? type.span * 0.155 : type.length * 0.17;
  const prop = propeller(radius, type.blades, r * (isRadial ? 0.26 : 0.42), 0.5);
  fittings.blades.push(moved(prop.blades, [0, -0.04, z + 0.16]));
  fittings.boss.push(moved(prop.boss, [0, -0.04, z + 0.02]));
  if (!isRadial) return;
  const face = radialFront(r * 0.94, 9);
  fittings.dark.push(moved(face.heads, [0, -0.05, z - 0.1]), moved(face.crank, [0, -0.05, z - 0.1]));
}

/** Wheels of a type that cannot draw them in; a large one stands on large ones. */
function addGear(type: AircraftType, shape: WingShape, fittings: Fittings): void {
  const [out, radius, leg] = type.span > 20 ? [3.4, 0.85, 2.4] : [0.85, 0.36, 0.95];
  for (const s of [-1, 1]) fittings.dark.push(wheelLeg(s * out, shape.y, shape.leading - 0.2, radius, leg));
}

/** The upper wing of a biplane and what holds it. */
function upperWing(type: AircraftType, shape: WingShape): readonly Part[] {
  if (!type.upper) return [];
  const top: WingShape = {
    ...shape,
    span: type.span,
    leading: shape.leading + 0.28,
    y: (type.upper.y * type.depth) / 2 + (type.upper.gull > 0 ? 0 : 0.35),
    dihedral: type.upper.dihedral,
    gull: type.upper.gull,
  };
  return [wing(top), ...struts(type, shape, top)];
}

/** The form of one type. */
export function modelForm(type: AircraftType): Form {
  const skin = fuselageOf(type);
  const [upperTone, underTone] = TONES[type.tone];
  const coat: Paint = { colour: upperTone, gloss: 0.28, metal: type.tone === 'silver' ? 0.7 : 0, grain: 0.15 };
  const shape = wingShapeOf(type);
  const right = halfWing(shape);
  const left = mirrored(type.wing.other ? halfWing({ ...shape, span: shape.span * type.wing.other }) : right);
  const fittings = nacelles(type, shape);
  const { glass, dark } = canopyOf(type, skin);
  if (type.engines.length === 0) addNoseEngine(type, fittings);
  if (type.gear === 'fixed') addGear(type, shape, fittings);
  const hull = surface(22, 16, (u, v) => skin(u ** 1.15, v * 2 * Math.PI), { closedV: true });
  const belly = surface(18, 6, (u, v) => skin(0.04 + u * 0.86, Math.PI * (1.14 + 0.72 * v), 0.008));
  const pieces: readonly Piece[] = [
    painted(coat, hull, right, left, ...upperWing(type, shape), ...tailOf(type), ...fittings.skin),
    painted({ ...coat, colour: underTone }, belly),
    painted({ colour: '#22221f', gloss: 0.25 }, ...fittings.dark, ...dark, ...fittings.blades),
    painted({ colour: '#6f2b24', gloss: 0.4 }, ...fittings.boss),
    painted({ colour: '#3b4a50', gloss: 0.95 }, ...glass),
  ];
  return formOf(...pieces.filter(({ part }) => part.positions.length > 0));
}
