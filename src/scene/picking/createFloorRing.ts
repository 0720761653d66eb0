import { DoubleSide, Mesh, MeshBasicMaterial, RingGeometry } from 'three';
import type { Metres, PlanPoint } from '../../domain/units';

/** The soft ring on the floor that shows where one would walk. */
export interface FloorRing {
  readonly object: Mesh;
  readonly show: (at: PlanPoint | null) => void;
  readonly dispose: () => void;
}

const INNER: Metres = 0.2;
const OUTER: Metres = 0.26;
/** Clear of the floor, so that the two never share a plane. */
const ABOVE_FLOOR: Metres = 0.008;

/** Creates a hidden ring. `changed` is called when it has to be drawn anew. */
export function createFloorRing(changed: () => void): FloorRing {
  const geometry = new RingGeometry(INNER, OUTER, 48).rotateX(-Math.PI / 2);
  const material = new MeshBasicMaterial({
    color: 0xf1e6cf,
    transparent: true,
    opacity: 0.55,
    depthWrite: false,
    side: DoubleSide,
  });
  const object = new Mesh(geometry, material);
  object.name = 'floor ring';
  object.visible = false;
  object.position.y = ABOVE_FLOOR;
  return {
    object,
    show: (at) => {
      const isSame = at === null ? !object.visible : object.position.x === at.x && object.position.z === at.z;
      if (isSame && object.visible === (at !== null)) return;
      object.visible = at !== null;
      if (at) object.position.set(at.x, ABOVE_FLOOR, at.z);
      changed();
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}
