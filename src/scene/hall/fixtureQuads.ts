import type { Fixture, Fixtures, Track } from '../../domain/lighting/fixtures';
import type { Surface } from '../../domain/lighting/surface';
import type { HallPoint, Metres } from '../../domain/units';
import { boxQuads, type LightOf } from './boxQuads';
import type { Quad } from './quadMesh';
import type { PatchMaker } from './surfacePatch';

const RADIUS: Metres = 0.048;
const LENGTH: Metres = 0.19;
const SIDES = 6;
const TRACK: Metres = 0.036;
/** From a lamp's centre up to its track. */
const STEM: Metres = 0.13;

/** Lamps and tracks below one ceiling. */
export function fixtureQuads(fixtures: Fixtures, ceiling: Surface, maker: PatchMaker): readonly Quad[] {
  const { origin, width, height } = ceiling;
  const isBelow = ({ x, z }: HallPoint): boolean =>
    x >= origin.x && z >= origin.z && x <= origin.x + width && z <= origin.z + height;
  const light: LightOf = ({ x, z }) => maker.lightAt(ceiling, x - origin.x, z - origin.z);
  return [
    ...fixtures.tracks.filter(({ from }) => isBelow(from)).flatMap((track) => trackQuads(track, maker, light)),
    ...fixtures.lamps.filter(({ at }) => isBelow(at)).flatMap((lamp) => lampQuads(lamp, maker, light)),
  ];
}

function trackQuads({ from, to }: Track, maker: PatchMaker, light: LightOf): readonly Quad[] {
  const centre = { x: (from.x + to.x) / 2, y: from.y + STEM, z: (from.z + to.z) / 2 };
  const reach = { x: Math.max(TRACK / 2, (to.x - from.x) / 2), z: Math.max(TRACK / 2, (to.z - from.z) / 2) };
  return boxQuads(
    { centre, yaw: 0 },
    { min: [-reach.x, 0, -reach.z], max: [reach.x, TRACK, reach.z] },
    maker.paintOf('track'),
    light,
    ['+y'],
  );
}

/** A six-sided barrel on a stem; its opening glows towards what it lights. */
function lampQuads({ at, aim }: Fixture, maker: PatchMaker, light: LightOf): readonly Quad[] {
  const metal = maker.paintOf('track');
  const axis = unit({ x: aim.x - at.x, y: aim.y - at.y, z: aim.z - at.z });
  const side = unit(Math.abs(axis.y) > 0.99 ? { x: 1, y: 0, z: 0 } : { x: -axis.z, y: 0, z: axis.x });
  const up = cross(side, axis);
  const ring = (turn: number, along: Metres): HallPoint => {
    const [c, s] = [Math.cos(turn) * RADIUS, Math.sin(turn) * RADIUS];
    return {
      x: at.x + side.x * c + up.x * s + axis.x * along,
      y: at.y + side.y * c + up.y * s + axis.y * along,
      z: at.z + side.z * c + up.z * s + axis.z * along,
    };
  };
  const [l0, l1] = light(at, up);
  const quad = (corners: Quad['corners'], normal: HallPoint, paint: Quad['paint']): Quad => ({
    corners,
    normal,
    light: [l0, l1, l0, l1],
    metres: [0, 0, LENGTH, RADIUS],
    paint,
  });
  const step = (2 * Math.PI) / SIDES;
  const barrel = Array.from({ length: SIDES }, (_, n): Quad => {
    const [a, b] = [n * step, (n + 1) * step];
    const middle = (a + b) / 2;
    const normal = unit({
      x: side.x * Math.cos(middle) + up.x * Math.sin(middle),
      y: side.y * Math.cos(middle) + up.y * Math.sin(middle),
      z: side.z * Math.cos(middle) + up.z * Math.sin(middle),
    });
    return quad([ring(b, -LENGTH / 2), ring(a, -LENGTH / 2), ring(a, LENGTH / 2), ring(b, LENGTH / 2)], normal, metal);
  });
  const cap = (along: Metres, normal: HallPoint, paint: Quad['paint'], isFront: boolean): readonly Quad[] =>
    [0, 3].map((first) => {
      const turns = [first, first + 1, first + 2, first + 3].map((n) => ring(n * step, along));
      const [a, b, c, d] = (isFront ? turns.toReversed() : turns) as [HallPoint, HallPoint, HallPoint, HallPoint];
      return quad([a, b, c, d], normal, paint);
    });
  const back = { x: -axis.x, y: -axis.y, z: -axis.z };
  const stem = boxQuads({ centre: at, yaw: 0 }, { min: [-0.012, 0, -0.012], max: [0.012, STEM, 0.012] }, metal, light, [
    '+y',
    '-y',
  ]);
  return [
    ...barrel,
    ...cap(LENGTH / 2 - 0.012, axis, maker.paintOf('lamp'), true),
    ...cap(-LENGTH / 2, back, metal, false),
    ...stem,
  ];
}

const unit = ({ x, y, z }: HallPoint): HallPoint => {
  const length = Math.hypot(x, y, z);
  return { x: x / length, y: y / length, z: z / length };
};

const cross = (a: HallPoint, b: HallPoint): HallPoint => ({
  x: a.y * b.z - a.z * b.y,
  y: a.z * b.x - a.x * b.z,
  z: a.x * b.y - a.y * b.x,
});
