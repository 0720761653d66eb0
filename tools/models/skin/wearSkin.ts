import type { Mesh } from '../make/mesh';
import { bareParts } from './bareParts';
import { colourOf } from './colour';
import { edgeField } from './edgeField';
import { encodeSkin } from './encodeSkin';
import { fillGaps } from './fillGaps';
import { paintTexels } from './paintTexels';
import { partsOf } from './partsOf';
import { recolour } from './recolour';
import type { SkinSource } from './texel';
import { unwrap } from './unwrap';

/** Side of a skin in texels. */
export const SKIN_SIZE = 1024;

/** A mesh with the uvs and the mean colours of its skin, and the skin as a WebP. */
export interface Worn {
  readonly mesh: Mesh;
  readonly image: Uint8Array;
}

/** Unwraps a shaded mesh and paints its skin, so many texels square. The same mesh gives the same bytes. */
export async function wearSkin(shaded: Mesh, source: SkinSource, size = SKIN_SIZE): Promise<Worn> {
  // A skin takes the place of a picture: heroes show none of their own.
  const plain = { ...shaded, finish: shaded.finish.map((value, at) => (at % 4 === 3 ? 0 : value)) };
  const paints = groupsOf(plain);
  const bare = bareParts(plain, partsOf(plain, paints), source.isBare);
  const mesh = await unwrap(plain, paints, bare, size);
  const groups = groupsOf(mesh);
  const tone = source.tone === undefined ? null : colourOf(source.tone);
  const skin = paintTexels({
    mesh,
    groups,
    parts: partsOf(mesh, groups),
    paint: source.paint(mesh),
    tone: tone ?? [1, 1, 1],
    edges: edgeField(plain),
    size,
  });
  const image = await encodeSkin(fillGaps(skin), size, Math.max(...mesh.size));
  return { mesh: recolour(mesh, skin, groups, tone), image };
}

/** Number of each vertex' paint: colour and finish alike. */
function groupsOf({ paint, finish }: Mesh): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from({ length: paint.length / 4 }, (_, vertex) => {
    const key = `${paint.subarray(vertex * 4, vertex * 4 + 4).join()} ${finish.subarray(vertex * 4, vertex * 4 + 4).join()}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}
