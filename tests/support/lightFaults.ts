/**
 * Looks for two faults of a baked light map as the hall samples it (bilinear, in the map's own 0..255): seams, where two
 * surfaces that continue each other are lit differently along their common edge, and leaks, where light from under or
 * behind a solid shows beside it.
 */
import { type Block, holds } from '../../src/domain/lighting/block';
import { type Atlas, FINE } from '../../src/domain/lighting/packCharts';
import { pointOn, type Surface } from '../../src/domain/lighting/surface';
import type { HallPoint } from '../../src/domain/units';

/** Decoded picture of one atlas at the fine level, `channels` bytes per texel. */
export interface LightPicture {
  readonly width: number;
  readonly channels: number;
  readonly data: Uint8Array;
}

export interface LightMap {
  readonly surfaces: readonly Surface[];
  readonly blocks: readonly Block[];
  readonly atlases: readonly Atlas[];
  readonly pictures: ReadonlyMap<string, LightPicture>;
}

/** A place where the map is wrong; `by` is the difference in steps of 255. */
export interface LightFault {
  readonly where: string;
  readonly at: HallPoint;
  readonly by: number;
}

/** How often along an edge, and how far from it, light is compared; metres. */
const ALONG = 0.2;
const BESIDE = 0.01;
const SAME = 0.002;

/** Edges along which surfaces of one plane meet with light that differs by more than `most` steps of 255. */
export function findSeams(map: LightMap, most: number): readonly LightFault[] {
  const read = reader(map);
  return map.surfaces.flatMap((surface, at) =>
    map.surfaces.slice(at + 1).flatMap((other) => {
      if (!isCoplanar(surface, other)) return [];
      return edgePoints(surface).flatMap(({ inside, outside }) => {
        if (!isOn(other, outside) || isInSolid(map.blocks, [inside, outside], surface.normal)) return [];
        const by = Math.abs(read(surface, inside) - read(other, outside));
        return by > most ? [{ where: `${surface.id} | ${other.id}`, at: inside, by }] : [];
      });
    }),
  );
}

/** Lines on which a surface is scanned lie this far apart, and are scanned in such steps; metres. */
const LINES = 0.25;
const STEP = 0.05;
/** Beside a solid light is compared at its face, clear of the texels it covers, and as far again. */
const FOOT = 0.01;
const CLEAR = 0.12;

/**
 * Places where the surface beside a solid (a wall's foot, a case's edge) is brighter by more than `most` steps than a
 * hand's breadth away, after what the light rises there anyway: light that belongs under or behind the solid.
 */
export function findLeaks(map: LightMap, most: number): readonly LightFault[] {
  const read = reader(map);
  return map.surfaces.flatMap((surface) => {
    const near = map.blocks.filter(({ id, centre, half }) => id !== surface.block && reaches(surface, centre, half));
    if (near.length === 0) return [];
    return linesOn(surface).flatMap(({ length, place }) => {
      const isFree: IsFree = (along) => along > 0 && along < length && !isInSolid(near, [place(along)], surface.normal);
      return facesAlong(isFree, length).flatMap(({ face, way }) => {
        const [foot, clear, far] = [face + way * FOOT, face + way * CLEAR, face + 2 * way * CLEAR] as const;
        if (![foot, clear, far].every(isFree)) return [];
        const at = (along: number): number => read(surface, place(along));
        const by = at(foot) - at(clear) - Math.max(0, at(clear) - at(far));
        return by > most ? [{ where: surface.id, at: place(foot), by }] : [];
      });
    });
  });
}

/** True where a place of a line, in metres from its beginning, lies on the surface and in no solid. */
type IsFree = (along: number) => boolean;

interface Line {
  readonly length: number;
  readonly place: (along: number) => HallPoint;
}

/** Lines both ways over a surface. */
function linesOn(surface: Surface): readonly Line[] {
  const { width, height } = surface;
  const across = (extent: number): readonly number[] =>
    Array.from({ length: Math.ceil(extent / LINES) }, (_, n) => (n + 0.5) * LINES).filter((at) => at < extent);
  return [
    ...across(height).map((t): Line => ({ length: width, place: (s) => pointOn(surface, s, t) })),
    ...across(width).map((s): Line => ({ length: height, place: (t) => pointOn(surface, s, t) })),
  ];
}

/** Where a line enters and leaves solids; `way` leads out of the solid. */
function facesAlong(isFree: IsFree, length: number): readonly { readonly face: number; readonly way: 1 | -1 }[] {
  const faces: { face: number; way: 1 | -1 }[] = [];
  let before = isFree(STEP / 2);
  for (let along = STEP * 1.5; along < length; along += STEP) {
    const here = isFree(along);
    if (here !== before) faces.push({ face: faceBetween(isFree, along - STEP, along), way: here ? 1 : -1 });
    before = here;
  }
  return faces;
}

/** Where a line changes between free and solid, to a tenth of a millimetre. */
function faceBetween(isFree: IsFree, low: number, high: number): number {
  let [from, to] = [low, high];
  const first = isFree(low);
  while (to - from > 1e-4) {
    const middle = (from + to) / 2;
    if (isFree(middle) === first) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** True where a block may stand before a surface. */
function reaches(surface: Surface, centre: HallPoint, half: HallPoint): boolean {
  const middle = pointOn(surface, surface.width / 2, surface.height / 2);
  const size = Math.hypot(half.x, half.y, half.z);
  const away = from(middle, centre);
  return (
    Math.abs(dot(away, surface.normal)) < size + 0.1 &&
    Math.abs(dot(away, surface.u)) < surface.width / 2 + size &&
    Math.abs(dot(away, surface.v)) < surface.height / 2 + size
  );
}

const dot = (a: HallPoint, b: HallPoint): number => a.x * b.x + a.y * b.y + a.z * b.z;
const from = (a: HallPoint, b: HallPoint): HallPoint => ({ x: b.x - a.x, y: b.y - a.y, z: b.z - a.z });

const isCoplanar = (a: Surface, b: Surface): boolean =>
  a.atlas === b.atlas && dot(a.normal, b.normal) > 0.9999 && Math.abs(dot(from(a.origin, b.origin), a.normal)) < SAME;

function isOn(surface: Surface, point: HallPoint): boolean {
  const away = from(surface.origin, point);
  const [s, t] = [dot(away, surface.u), dot(away, surface.v)];
  return s > 0 && t > 0 && s < surface.width && t < surface.height && Math.abs(dot(away, surface.normal)) < SAME;
}

const isInSolid = (blocks: readonly Block[], points: readonly HallPoint[], normal: HallPoint): boolean =>
  points.some((point) => {
    const before = { x: point.x + normal.x * 0.02, y: point.y + normal.y * 0.02, z: point.z + normal.z * 0.02 };
    return blocks.some((block) => holds(block, before, 0));
  });

/** Pairs of points just inside and just outside a surface's four edges. */
function edgePoints(surface: Surface): readonly { readonly inside: HallPoint; readonly outside: HallPoint }[] {
  const { width, height } = surface;
  const pairs: { inside: HallPoint; outside: HallPoint }[] = [];
  for (let s = ALONG / 2; s < width; s += ALONG) {
    pairs.push({ inside: pointOn(surface, s, BESIDE), outside: pointOn(surface, s, -BESIDE) });
    pairs.push({ inside: pointOn(surface, s, height - BESIDE), outside: pointOn(surface, s, height + BESIDE) });
  }
  for (let t = ALONG / 2; t < height; t += ALONG) {
    pairs.push({ inside: pointOn(surface, BESIDE, t), outside: pointOn(surface, -BESIDE, t) });
    pairs.push({ inside: pointOn(surface, width - BESIDE, t), outside: pointOn(surface, width + BESIDE, t) });
  }
  return pairs;
}

/** Light of a surface at a point on it, as the shader samples it: green, bilinear, 0..255. */
function reader({ atlases, pictures }: LightMap): (surface: Surface, point: HallPoint) => number {
  const charts = new Map(
    atlases.flatMap((atlas) => atlas.charts.map((chart) => [chart.surface, { chart, atlas: atlas.id }] as const)),
  );
  return (surface, point) => {
    const place = charts.get(surface.id);
    const picture = place && pictures.get(place.atlas);
    if (!place || !picture) throw new Error(`no light of ${surface.id}`);
    const { chart } = place;
    const away = from(surface.origin, point);
    const i = (chart.x + (dot(away, surface.u) / surface.width) * chart.w) * FINE - 0.5;
    const j = (chart.y + (1 - dot(away, surface.v) / surface.height) * chart.h) * FINE - 0.5;
    const [x, y] = [Math.floor(i), Math.floor(j)];
    const texel = (dx: number, dy: number): number =>
      picture.data[((y + dy) * picture.width + x + dx) * picture.channels + 1] ?? 0;
    const [fx, fy] = [i - x, j - y];
    return (texel(0, 0) * (1 - fx) + texel(1, 0) * fx) * (1 - fy) + (texel(0, 1) * (1 - fx) + texel(1, 1) * fx) * fy;
  };
}
