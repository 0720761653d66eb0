import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan/schemas';
import { featurePlaques } from '../../../tools/compile/featurePlaques';
import { aHall } from '../../support/smallGallery';

const title = { zh: '题', en: 'Title' };

/** A plan of one wall, 10 m from west to east along z = 4, 0.3 m thick, with one text 3 m from its start. */
function aPlanWithText(side: 'left' | 'right', wall = 'long-wall'): Plan {
  return {
    ...aHall().plan,
    title,
    status: 'for tests',
    walls: [{ id: 'long-wall', from: [0, 4], to: [10, 4], thickness: 0.3, height: 4, role: 'free' }],
    features: [{ id: 'text', kind: 'title', section: null, wall, side, at: 3, y: 2, w: 2, h: 1 }],
  };
}

describe('featurePlaques', () => {
  it('stands a text on the left of a wall to the north of a wall that runs east', () => {
    const [plaque] = featurePlaques(aPlanWithText('left'));
    // Half the thickness, 0.15 m, and 6 mm clear of the face.
    expect(plaque).toMatchObject({ centre: { x: 3, y: 2, z: 4 - 0.156 }, facing: 0, w: 2, h: 1 });
  });

  it('stands a text on the right to the south, facing south', () => {
    const [plaque] = featurePlaques(aPlanWithText('right'));
    expect(plaque?.centre.z).toBeCloseTo(4.156, 9);
    expect(plaque?.facing).toBeCloseTo(Math.PI, 9);
  });

  it('names the feature and the wall that is missing', () => {
    expect(() => featurePlaques(aPlanWithText('left', 'no-wall'))).toThrow(/feature text names wall no-wall/);
  });
});
