import type { Surface } from './surface';

/**
 * Short print of the surfaces of one atlas: equal surfaces in equal order give equal prints. Light baked for another
 * print would fall on the wrong walls. FNV-1a over ids, finishes and sizes in millimetres.
 */
export function surfacesPrint(surfaces: readonly Surface[], atlas: string): string {
  let hash = 0x811c9dc5;
  for (const { id, atlas: own, finish, origin, width, height } of surfaces) {
    if (own !== atlas) continue;
    const line = [id, finish, origin.x, origin.y, origin.z, width, height]
      .map((part) => (typeof part === 'number' ? Math.round(part * 1000) : part))
      .join(' ');
    for (let i = 0; i < line.length; i += 1) hash = Math.imul(hash ^ line.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
