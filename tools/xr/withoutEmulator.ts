import type { Plugin } from 'vite';

/**
 * Modules that the XR library brings for what this visit does not do, and what stands in their place: an emulator for
 * developers (about 6 MB), and loaders for models of controllers and hands, which would pull half of three into the
 * hall's own first chunk.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  './emulate.js': 'export function emulate() { return undefined; }',
  'three/examples/jsm/loaders/GLTFLoader.js': 'export class GLTFLoader {}',
  'three/examples/jsm/utils/SkeletonUtils.js': 'export const clone = (object) => object;',
};
const MARK = '\0not-in-the-headset:';
const LIBRARY = /node_modules\/@(pmndrs|react-three)\/xr\//;

/** Vite plugin: keeps the headset emulator and model loaders of the XR library out of the build. */
export function withoutEmulator(): Plugin {
  return {
    name: 'without-emulator',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      return importer !== undefined && LIBRARY.test(importer.replaceAll('\\', '/')) && source in STAND_INS
        ? MARK + source
        : null;
    },
    load(id) {
      return id.startsWith(MARK) ? (STAND_INS[id.slice(MARK.length)] ?? null) : null;
    },
  };
}
