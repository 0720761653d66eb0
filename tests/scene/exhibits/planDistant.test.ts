import { describe, expect, it } from 'vitest';
import type { DistantStory } from '../../../src/domain/hall/distant';
import { planDistant } from '../../../src/scene/exhibits/distant/planDistant';

/** A frame 1 m x 0.8 m, 4 cm deep, on a wall at z 0 that faces +z; its label beside it; a panel. */
const STORY: DistantStory = {
  story: 'first-story',
  section: 'reporting',
  exhibits: [
    {
      exhibit: 'first-photo',
      frame: [2, 1.5, 0.02, Math.PI, 1, 0.8, 0.04, 0.8, 0.6, 7],
      label: [2.7, 1.2, 0, Math.PI, 0.18, 0.13],
    },
    { exhibit: 'second-photo', frame: [4, 1.5, 0.02, Math.PI, 1, 0.8, 0.04, 0.8, 0.6, 8], label: null },
  ],
  panel: { exhibit: 'first-book', board: [0, 1.5, 0, Math.PI, 0.9, 1.2], tile: 3 },
};

describe('what hangs on far walls', () => {
  it('is drawn in the order in which it covers one another: what throws wide shadows first, labels last', () => {
    const pieces = planDistant({ stories: [STORY] });
    expect(pieces.map(({ kind, exhibit, tile }) => [kind, exhibit, tile])).toEqual([
      ['panel', 'first-book', 3],
      ['frame', 'first-photo', 7],
      ['frame', 'second-photo', 8],
      ['label', 'first-photo', -1],
    ]);
  });

  it('lies where its front is near by', () => {
    const [panel, frame] = planDistant({ stories: [STORY] });
    // Half the depth before the centre, less the picture's own depth behind the front: 0.02 + 0.02 - 0.0135.
    expect(frame?.centre.z).toBeCloseTo(0.0265);
    expect(panel?.centre.z).toBeCloseTo(0.02);
    expect(frame?.picture).toEqual({ w: 0.8, h: 0.6 });
  });
});
