import { Object3D, PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { directionOf, toRadians } from '../../src/domain/units';
import { headingOfView, placeCamera, placeFacing, yawOfView } from '../../src/scene/frame';

const HEADINGS = [0, 30, 90, 135, 180, 250, 359].map(toRadians);

describe('the frame', () => {
  it('lets a camera look where its pose heads, level or up', () => {
    for (const heading of HEADINGS) {
      const camera = new PerspectiveCamera();
      placeCamera(camera, { x: 3, z: 4, heading, pitch: 0.2, eye: 1.6 });
      camera.updateMatrixWorld();
      const look = camera.getWorldDirection(new Vector3());
      const { x, z } = directionOf(heading);
      expect(look.x).toBeCloseTo(x * Math.cos(0.2), 6);
      expect(look.y).toBeCloseTo(Math.sin(0.2), 6);
      expect(look.z).toBeCloseTo(z * Math.cos(0.2), 6);
      expect(camera.position.toArray()).toEqual([3, 1.6, 4]);
    }
  });

  it('turns yaws back into headings', () => {
    for (const heading of HEADINGS) expect(headingOfView(yawOfView(heading))).toBeCloseTo(heading, 9);
  });

  it('turns the front of an object to its facing, and leans its top back', () => {
    for (const facing of HEADINGS) {
      const object = new Object3D();
      placeFacing(object, { x: 0, y: 1, z: 0 }, facing, 0.3);
      object.updateMatrixWorld();
      const front = new Vector3(0, 0, 1).transformDirection(object.matrixWorld);
      const top = new Vector3(0, 1, 0).transformDirection(object.matrixWorld);
      const { x, z } = directionOf(facing);
      expect(front.x * x + front.z * z).toBeCloseTo(Math.cos(0.3), 6);
      expect(front.y).toBeCloseTo(Math.sin(0.3), 6);
      // The top leans away from whoever faces the front.
      expect(top.x * x + top.z * z).toBeCloseTo(-Math.sin(0.3), 6);
    }
  });
});
