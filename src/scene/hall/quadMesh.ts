import { BufferAttribute, BufferGeometry } from 'three';
import type { Finish } from '../../domain/lighting/surface';
import type { HallPoint } from '../../domain/units';

/** How a finish is drawn: the shader's branches, see `surfaceShader`. */
export const COATS = { plaster: 0, stone: 1, timber: 2, cloth: 3, lacquer: 4, lamp: 5 } as const;

/** Paint of a quad: colour in sRGB bytes and the coat it is drawn with. */
export interface Paint {
  readonly rgb: readonly [number, number, number];
  readonly coat: number;
}

/** One rectangle to draw: corners counter-clockwise seen from the front, starting lower left. */
export interface Quad {
  readonly corners: readonly [HallPoint, HallPoint, HallPoint, HallPoint];
  readonly normal: HallPoint;
  /** Light map coordinates of the lower left and upper right corner, 0 to 1, v downwards as in the picture file. */
  readonly light: readonly [number, number, number, number];
  /** Metres on the surface at the lower left and upper right corner; drives joints and grain. */
  readonly metres: readonly [number, number, number, number];
  readonly paint: Paint;
}

/** Typed arrays of many quads, ready for a `BufferGeometry`. */
export interface QuadArrays {
  readonly position: Float32Array;
  readonly normal: Int8Array;
  /** Metres on the surface. */
  readonly uv: Float32Array;
  /** Light map coordinates. */
  readonly uv1: Float32Array;
  /** sRGB colour and coat. */
  readonly paint: Uint8Array;
  readonly index: Uint32Array;
  readonly quads: number;
}

/** Puts quads into typed arrays, four vertices and two triangles each. */
export function quadArrays(quads: readonly Quad[]): QuadArrays {
  const count = quads.length;
  const position = new Float32Array(count * 12);
  const normal = new Int8Array(count * 16);
  const uv = new Float32Array(count * 8);
  const uv1 = new Float32Array(count * 8);
  const paint = new Uint8Array(count * 16);
  const index = new Uint32Array(count * 6);
  quads.forEach((quad, n) => {
    const { rgb, coat } = quad.paint;
    const turned = [quad.normal.x * 127, quad.normal.y * 127, quad.normal.z * 127, 0];
    const painted = [...rgb, coat];
    quad.corners.forEach(({ x, y, z }, corner) => {
      const at = n * 12 + corner * 3;
      position[at] = x;
      position[at + 1] = y;
      position[at + 2] = z;
      normal.set(turned, n * 16 + corner * 4);
      paint.set(painted, n * 16 + corner * 4);
    });
    uv.set(spread(quad.metres), n * 8);
    uv1.set(spread(quad.light), n * 8);
    const base = n * 4;
    index.set([base, base + 1, base + 2, base, base + 2, base + 3], n * 6);
  });
  return { position, normal, uv, uv1, paint, index, quads: count };
}

/** Coordinates of the four corners from those of two opposite ones. */
const spread = ([a, b, c, d]: readonly [number, number, number, number]): number[] => [a, b, c, b, c, d, a, d];

/** A geometry of one's own from quads; whoever asks for it disposes it. */
export function quadGeometry(quads: readonly Quad[]): BufferGeometry {
  const arrays = quadArrays(quads);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(arrays.position, 3));
  geometry.setAttribute('normal', new BufferAttribute(arrays.normal, 4, true));
  geometry.setAttribute('uv', new BufferAttribute(arrays.uv, 2));
  geometry.setAttribute('uv1', new BufferAttribute(arrays.uv1, 2));
  geometry.setAttribute('paint', new BufferAttribute(arrays.paint, 4, false));
  geometry.setIndex(new BufferAttribute(arrays.index, 1));
  geometry.computeBoundingSphere();
  geometry.computeBoundingBox();
  return geometry;
}

/** Coat of a finish. */
export function coatOf(finish: Finish): number {
  const known: Readonly<Record<string, number>> = {
    floor: COATS.stone,
    timber: COATS.timber,
    deck: COATS.cloth,
    'plinth-top': COATS.cloth,
    case: COATS.lacquer,
    door: COATS.lacquer,
    metal: COATS.lacquer,
    track: COATS.lacquer,
    gap: COATS.lacquer,
    ceiling: COATS.lacquer,
    lamp: COATS.lamp,
  };
  return known[finish] ?? COATS.plaster;
}
