import { describe, expect, it } from 'vitest';
import { heldSize, realFactor } from '../../../src/domain/hand/heldSize';

const shown = (scale: number | null) => ({ mount: 'stood', scale, weight: 2 }) as const;
const recorded = { w: 11_379, h: 3759, d: 9677 };

describe('the size of a held thing', () => {
  it('is the recorded one at true size', () => {
    const record = { dimensionsMm: { w: 194, h: 294, d: null }, display: shown(null) };
    expect(heldSize(record, { x: 0.194, y: 0.294, z: 0.002 })).toEqual({
      original: record.dimensionsMm,
      model: null,
      scale: null,
    });
    expect(realFactor(record)).toBe(1);
  });

  it('is that of the model where the original is not documented', () => {
    const record = { dimensionsMm: null, display: shown(null) };
    const { original, model } = heldSize(record, { x: 0.65, y: 0.42, z: 0.22 });
    expect(original).toBeNull();
    expect(model).toEqual({ w: 650, h: 420, d: 220 });
  });

  it('is both for a scale model, which is compared as the real thing only where that is documented', () => {
    const record = { dimensionsMm: recorded, display: shown(48) };
    const { original, model, scale } = heldSize(record, { x: 0.237, y: 0.078, z: 0.202 });
    expect([original, scale]).toEqual([recorded, 48]);
    // 11,379 mm / 48 = 237 mm
    expect(model?.w).toBeCloseTo(237.06, 1);
    expect(realFactor(record)).toBe(48);
    expect(realFactor({ dimensionsMm: null, display: shown(72) })).toBeNull();
  });
});
