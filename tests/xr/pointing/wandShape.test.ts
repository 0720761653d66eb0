import { describe, expect, it } from 'vitest';
import { WAND, wandShape } from '../../../src/xr/pointing/wandShape';

describe('the wand', () => {
  it('lies along the ray: butt at the hand, tip ahead, slimmer than a thumb', () => {
    const shape = wandShape();
    shape.computeBoundingBox();
    const { min, max } = shape.boundingBox ?? { min: null, max: null };
    expect(min?.z).toBeCloseTo(-WAND);
    expect(max?.z).toBeCloseTo(0);
    expect(max?.x).toBeLessThan(0.0125);
    expect(max?.y).toBeCloseTo(-(min?.y ?? 0));
  });

  it('is lit from above', () => {
    const shape = wandShape();
    const [colours, normals] = [shape.getAttribute('color'), shape.getAttribute('normal')];
    const brightness = (towards: 1 | -1): number => {
      const at = Array.from({ length: normals.count }, (_, n) => n).filter((n) => towards * normals.getY(n) > 0.9);
      return at.reduce((sum, n) => sum + colours.getX(n), 0) / at.length;
    };
    expect(brightness(1)).toBeGreaterThan(2 * brightness(-1));
  });
});
