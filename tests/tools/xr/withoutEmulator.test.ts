import { describe, expect, it } from 'vitest';
import { withoutEmulator } from '../../../tools/xr/withoutEmulator';

type Hook = (...input: readonly string[]) => unknown;

describe('a build without the emulator', () => {
  const plugin = withoutEmulator();
  const resolve = plugin.resolveId as unknown as Hook;
  const load = plugin.load as unknown as Hook;

  it('puts an empty module in the emulator’s place, for the XR library only', () => {
    const id = resolve('./emulate.js', '/app/node_modules/@pmndrs/xr/dist/store.js');
    expect(load(String(id))).toContain('function emulate()');
    expect(resolve('./emulate.js', '/app/src/xr/enterHeadset.tsx')).toBeNull();
    expect(resolve('./store.js', '/app/node_modules/@pmndrs/xr/dist/index.js')).toBeNull();
    expect(resolve('three/examples/jsm/loaders/GLTFLoader.js', '/app/src/scene/models.ts')).toBeNull();
    expect(load('three')).toBeNull();
  });
});
