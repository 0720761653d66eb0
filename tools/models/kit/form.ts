import { joined, type Part, type Vec3 } from './part';

/** How a part looks. Colours are `#rrggbb` in sRGB. */
export interface Paint {
  readonly colour: string;
  /** Share of the thing's own colour (cloth, leather, paper tone) multiplied in; 0 where the paint is fixed. */
  readonly tint?: number;
  /** 0 chalk, 1 polished. */
  readonly gloss?: number;
  /** 1 bare metal. */
  readonly metal?: number;
  /** Unevenness of the material: weave, leather, wear. */
  readonly grain?: number;
  /** Shows the thing's picture by the part's uvs. */
  readonly cover?: boolean;
}

/** A painted part. */
export interface Piece {
  readonly part: Part;
  readonly paint: Paint;
}

/** A whole thing about its centre, in metres, as arrays. */
export interface Form {
  /** Its extent: width, height, depth. */
  readonly size: Vec3;
  /** Where its centre lies in the frame its parts were shaped in; paints of skins think in that frame. */
  readonly centre: Vec3;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly uvs: Float32Array;
  /** Colour in sRGB and tint, bytes. */
  readonly paint: Uint8Array;
  /** Gloss, metal, grain, cover, bytes. */
  readonly finish: Uint8Array;
  readonly indices: Uint32Array;
}

/** Parts in one paint. */
export const painted = (paint: Paint, ...parts: readonly Part[]): Piece => ({ paint, part: joined(...parts) });

/** Joins painted parts and puts them about the origin. */
export function formOf(...pieces: readonly Piece[]): Form {
  const whole = joined(...pieces.map(({ part }) => part));
  const { low, size } = boundsOf(whole);
  const positions = Float32Array.from(whole.positions, (value, at) => {
    const axis = at % 3;
    return value - (low[axis] ?? 0) - (size[axis] ?? 0) / 2;
  });
  const paint: number[] = [];
  const finish: number[] = [];
  for (const { part, paint: look } of pieces) {
    const [r, g, b] = bytesOf(look.colour);
    for (let n = part.positions.length / 3; n > 0; n -= 1) {
      paint.push(r, g, b, byte(look.tint ?? 0));
      finish.push(byte(look.gloss ?? 0), byte(look.metal ?? 0), byte(look.grain ?? 0), look.cover ? 255 : 0);
    }
  }
  return {
    size,
    centre: [low[0] + size[0] / 2, low[1] + size[1] / 2, low[2] + size[2] / 2],
    positions,
    normals: Float32Array.from(whole.normals),
    uvs: Float32Array.from(whole.uvs),
    paint: Uint8Array.from(paint),
    finish: Uint8Array.from(finish),
    indices: Uint32Array.from(withoutSlivers(whole)),
  };
}

/** Lowest corner and extent of a part. */
export function boundsOf(part: Part): { readonly low: Vec3; readonly size: Vec3 } {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  part.positions.forEach((value, at) => {
    const axis = at % 3;
    low[axis] = Math.min(low[axis] ?? value, value);
    high[axis] = Math.max(high[axis] ?? value, value);
  });
  const [x = 0, y = 0, z = 0] = low;
  return { low: [x, y, z], size: [(high[0] ?? 0) - x, (high[1] ?? 0) - y, (high[2] ?? 0) - z] };
}

/** Triangles that have an area: the tips of turned bodies give some whose corners coincide. */
function withoutSlivers({ positions, indices }: Part): readonly number[] {
  const isSame = (a: number, b: number): boolean =>
    positions[a * 3] === positions[b * 3] &&
    positions[a * 3 + 1] === positions[b * 3 + 1] &&
    positions[a * 3 + 2] === positions[b * 3 + 2];
  const kept: number[] = [];
  for (let at = 0; at < indices.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [indices[at], indices[at + 1], indices[at + 2]];
    if (!isSame(a, b) && !isSame(b, c) && !isSame(c, a)) kept.push(a, b, c);
  }
  return kept;
}

const byte = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 255);

const bytesOf = (colour: string): readonly [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];
