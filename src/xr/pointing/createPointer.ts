import {
  CylinderGeometry,
  Group,
  Mesh,
  MeshBasicMaterial,
  Quaternion,
  RingGeometry,
  SphereGeometry,
  Vector3,
} from 'three';
import type { Ray } from '../../domain/picking/pick';
import type { Metres, PlanPoint, Seconds } from '../../domain/units';
import type { Target } from './chooseTarget';
import { WAND, wandShape } from './wandShape';

/** What one hand points with: a slim wand, its ray, a dot where it ends, a ring on the floor. */
export interface Pointer {
  readonly object: Group;
  /** Shows it along a ray of the hall, coloured by what it points at; `hasWand` where a hand holds something. */
  readonly show: (ray: Ray, target: Target, hasWand: boolean) => void;
  /** Says no: red for a moment. */
  readonly refuse: () => void;
  readonly step: (dt: Seconds) => void;
  readonly hide: () => void;
  readonly dispose: () => void;
}

const QUIET = 0xe9e4da;
const LIVELY = 0xffd27a;
const RED = 0xe0392b;
/** The ray begins beyond the wand's tip. */
const START: Metres = WAND + 0.02;
const REFUSAL: Seconds = 0.5;
const FORWARD = new Vector3(0, 0, -1);

/** Creates a hidden pointer: at most four draw calls. */
export function createPointer(): Pointer {
  const shapes = createShapes();
  const { object, wand, ray: line, dot, ring, tint } = shapes;
  const direction = new Vector3();
  const turn = new Quaternion();
  let refusing = 0;

  const showRing = (at: PlanPoint | null): void => {
    ring.visible = at !== null;
    if (at) ring.position.set(at.x, 0.012, at.z);
  };
  return {
    object,
    show: ({ origin, direction: to }, target, hasWand) => {
      object.visible = true;
      direction.set(to.x, to.y, to.z);
      turn.setFromUnitVectors(FORWARD, direction);
      for (const part of [wand, line]) {
        part.quaternion.copy(turn);
        part.position.set(origin.x, origin.y, origin.z);
      }
      wand.visible = hasWand;
      line.position.addScaledVector(direction, START);
      line.scale.z = Math.max(0.01, target.distance - START);
      dot.position.set(origin.x, origin.y, origin.z).addScaledVector(direction, target.distance);
      // The dot keeps its size in the eye: 3 mm at arm's length, more farther away.
      dot.scale.setScalar(Math.max(0.6, target.distance) * 0.005);
      dot.visible = target.kind !== 'floor';
      const isRefused = target.kind === 'refused';
      showRing(target.kind === 'floor' ? target.to : isRefused ? target.floor : null);
      const cannotStand = isRefused && target.floor !== null;
      tint(refusing > 0 || cannotStand ? RED : isRefused || target.kind === 'card' ? QUIET : LIVELY);
    },
    refuse: () => {
      refusing = REFUSAL;
    },
    step: (dt) => {
      refusing = Math.max(0, refusing - dt);
    },
    hide: () => {
      object.visible = false;
    },
    dispose: shapes.dispose,
  };
}

function createShapes() {
  const stick = wandShape();
  const rayShape = new CylinderGeometry(0.0012, 0.0022, 1, 6, 1, true).rotateX(-Math.PI / 2).translate(0, 0, -0.5);
  const dotShape = new SphereGeometry(1, 12, 8);
  const ringShape = new RingGeometry(0.22, 0.27, 40).rotateX(-Math.PI / 2);
  const painted = new MeshBasicMaterial({ vertexColors: true });
  const light = new MeshBasicMaterial({ transparent: true, opacity: 0.75, depthWrite: false });
  const clear = new MeshBasicMaterial();
  const wand = new Mesh(stick, painted);
  const ray = new Mesh(rayShape, light);
  const dot = new Mesh(dotShape, clear);
  const ring = new Mesh(ringShape, clear);
  ring.name = 'headset-ring';
  const object = new Group();
  object.name = 'headset-pointer';
  object.visible = false;
  object.add(wand, ray, dot, ring);
  return {
    object,
    wand,
    ray,
    dot,
    ring,
    tint: (colour: number): void => {
      light.color.setHex(colour);
      clear.color.setHex(colour);
    },
    dispose: (): void => {
      for (const part of [stick, rayShape, dotShape, ringShape, painted, light, clear]) part.dispose();
    },
  };
}
