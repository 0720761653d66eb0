import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { standInOf } from '../../../src/domain/catalogue/standInOf';

const display = (mount: Exhibit['display']['mount'], scale: number | null = null): Exhibit['display'] => ({
  mount,
  scale,
  weight: 1,
});

describe('what stands in for an original', () => {
  it('is a model where a thing stands or lies, and a drawn picture where it hangs in a frame', () => {
    expect(standInOf({ kind: 'object', display: display('stood') })).toBe('object');
    expect(standInOf({ kind: 'object', display: display('framed') })).toBe('drawn');
  });

  it('is a reduced model where its scale is given, or is not but it is shown as a model', () => {
    expect(standInOf({ kind: 'object', display: display('plinth', 10) })).toBe('reduced');
    expect(standInOf({ kind: 'object', display: display('model') })).toBe('reduced');
  });

  it('speaks of a photograph only where the original is one', () => {
    expect(standInOf({ kind: 'photograph', display: display('framed') })).toBe('plate');
    expect(standInOf({ kind: 'poster', display: display('framed') })).toBe('drawn');
    expect(standInOf({ kind: 'map', display: display('framed') })).toBe('drawn');
    expect(standInOf({ kind: 'document', display: display('framed') })).toBe('sheet');
  });
});
