import fc from 'fast-check';
import { PerspectiveCamera, Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { createViewWatch, MOVED, TURNED } from '../../../src/scene/exhibits/things/viewWatch';

/** A camera as the visit has them, from a standing phone to a broad screen. */
const aCamera = fc
  .record({
    fov: fc.double({ min: 40, max: 95, noNaN: true }),
    aspect: fc.double({ min: 0.45, max: 2.4, noNaN: true }),
    x: fc.double({ min: -60, max: 60, noNaN: true }),
    heading: fc.double({ min: -4, max: 4, noNaN: true }),
    pitch: fc.double({ min: -1.2, max: 1.2, noNaN: true }),
  })
  .map(({ fov, aspect, x, heading, pitch }) => {
    const camera = new PerspectiveCamera(fov, aspect, 0.1, 160);
    camera.position.set(x, 1.6, 3);
    camera.rotation.set(pitch, heading, 0, 'YXZ');
    camera.updateMatrixWorld();
    return camera;
  });
const aDirection = fc
  .tuple(...Array.from({ length: 3 }, () => fc.double({ min: -1, max: 1, noNaN: true })))
  .filter((parts) => Math.hypot(...parts) > 0.1)
  .map(([x = 0, y = 0, z = 0]) => new Vector3(x, y, z).normalize());
const aShare = fc.double({ min: 0, max: 0.99, noNaN: true });
const aSide = fc.double({ min: -1, max: 1, noNaN: true });

const nudge = (camera: PerspectiveCamera, along: Vector3, way: number, about: Vector3, by: number): void => {
  camera.position.addScaledVector(along, way);
  camera.quaternion.premultiply(new Quaternion().setFromAxisAngle(about, by));
  camera.updateMatrixWorld();
};

describe('a view that is kept', () => {
  it('holds all that is seen after every small movement', () => {
    fc.assert(
      fc.property(
        aCamera,
        aDirection,
        aDirection,
        aShare,
        aShare,
        aSide,
        aSide,
        fc.double({ min: 0.11, max: 70, noNaN: true }),
        (camera, along, about, way, turn, across, up, distance) => {
          const watch = createViewWatch();
          const view = watch.take(camera);
          nudge(camera, along, way * MOVED, about, turn * TURNED);
          expect(watch.holds(camera)).toBe(true);
          const half = Math.tan((camera.fov * Math.PI) / 360);
          const seen = new Vector3(across * half * camera.aspect * distance, up * half * distance, -distance);
          const kept = seen.applyMatrix4(camera.matrixWorld).applyMatrix4(view.matrixWorldInverse);
          kept.applyMatrix4(view.projectionMatrix);
          expect(Math.max(Math.abs(kept.x), Math.abs(kept.y), Math.abs(kept.z))).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('is taken anew after a step, a turn, another camera or another lens', () => {
    const camera = new PerspectiveCamera(60, 1.6, 0.1, 160);
    camera.updateMatrixWorld();
    const after = (change: (moved: PerspectiveCamera) => void): boolean => {
      const watch = createViewWatch();
      const moved = camera.clone();
      moved.updateMatrixWorld();
      watch.take(moved);
      change(moved);
      return watch.holds(moved);
    };
    const axis = new Vector3(0, 1, 0);
    expect(after(() => undefined)).toBe(true);
    expect(after((moved) => nudge(moved, axis, MOVED * 1.1, axis, 0))).toBe(false);
    expect(after((moved) => nudge(moved, axis, 0, axis, TURNED * 1.1))).toBe(false);
    expect(
      after((moved) => {
        moved.fov = 50;
        moved.updateProjectionMatrix();
      }),
    ).toBe(false);
    const watch = createViewWatch();
    expect(watch.holds(camera)).toBe(false);
    watch.take(camera);
    expect(watch.holds(camera.clone())).toBe(false);
  });
});
