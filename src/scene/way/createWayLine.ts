import { BufferAttribute, BufferGeometry, Mesh, MeshBasicMaterial } from 'three';
import type { Metres, PlanPoint } from '../../domain/units';
import { wayDots } from './wayDots';

/** The dotted line on the floor that leads the visitor: one draw call, as long as what is left of the way. */
export interface WayLine {
  readonly object: Mesh;
  /** Hides what lies behind someone who has come so far along the way. */
  readonly passed: (along: Metres) => void;
  readonly dispose: () => void;
}

/** Above the floor ring, which is drawn at the end of the same way. */
const ABOVE_FLOOR: Metres = 0.012;
/** The ivory of the ring on the floor. */
const IVORY = [0.94, 0.86, 0.72] as const;
const OPACITY = 0.7;

/** Draws a way on the floor. */
export function createWayLine(way: readonly PlanPoint[]): WayLine {
  const { positions, opacities, indices, at, perDot } = wayDots(way);
  const colours = new Float32Array(opacities.length * 4);
  opacities.forEach((opacity, corner) => colours.set([...IVORY, opacity], corner * 4));
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('color', new BufferAttribute(colours, 4));
  geometry.setIndex(new BufferAttribute(indices, 1));
  const material = new MeshBasicMaterial({
    vertexColors: true,
    transparent: true,
    opacity: OPACITY,
    depthWrite: false,
  });
  const object = new Mesh(geometry, material);
  object.name = 'way';
  object.position.y = ABOVE_FLOOR;
  return {
    object,
    passed: (along) => {
      const first = at.findIndex((dot) => dot > along);
      const start = first < 0 ? at.length : first;
      geometry.setDrawRange(start * perDot, (at.length - start) * perDot);
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}
