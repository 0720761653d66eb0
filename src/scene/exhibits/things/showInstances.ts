/** Instances of the batch: each shows one geometry in its place, or nothing yet. */
import { type BatchedMesh, Euler, Matrix4, Quaternion, Vector3 } from 'three';
import { yawOfFacing } from '../../frame';
import type { PlannedThing } from './planThings';

/** A thing with its instance. */
export interface Shown {
  readonly thing: PlannedThing;
  readonly instance: number;
  /** Geometry and level it shows; -1 for none yet. */
  number: number;
  level: number;
  /** How far it has appeared by itself, 0 to 1; it appears with its story besides. */
  presence: number;
}

/**
 * Takes the instances of other things away and hangs those of these, unseen as yet; levels shown before are kept.
 *
 * @param number a geometry that is there
 */
export function hangInstances(
  mesh: BatchedMesh,
  planned: readonly PlannedThing[],
  before: readonly Shown[],
  number: number,
): Shown[] {
  const known = new Map(before.map((each) => [each.thing.key, each]));
  for (const { instance } of before) mesh.deleteInstance(instance);
  return planned.map((thing) => {
    const instance = mesh.addInstance(number);
    mesh.setVisibleAt(instance, false);
    const was = known.get(thing.key);
    // What has only come near appears with its story; what was there and waited for its model appears by itself.
    const presence = was ? (was.number < 0 ? 0 : was.presence) : 1;
    return { thing, instance, number: -1, level: was?.level ?? -1, presence };
  });
}

/** Shows a geometry in the thing's place. @param size extent of the model that the geometry belongs to */
export function display(
  mesh: BatchedMesh,
  each: Shown,
  number: number,
  size: readonly [number, number, number],
  level: number,
): void {
  each.level = level;
  if (each.number === number) return;
  each.number = number;
  mesh.setGeometryIdAt(each.instance, number);
  mesh.setMatrixAt(each.instance, placed(each.thing, size, matrix));
  mesh.setVisibleAt(each.instance, true);
}

/** Shows nothing in the thing's place. */
export function hide(mesh: BatchedMesh, each: Shown): void {
  each.number = -1;
  mesh.setVisibleAt(each.instance, false);
}

const matrix = new Matrix4();
const turn = new Euler(0, 0, 0, 'YXZ');
const spin = new Quaternion();
const position = new Vector3();
const scale = new Vector3();

/** The matrix that puts a model in its place; its geometry runs from -1 to 1 along its largest extent. */
export function placed(
  { centre, size, facing, tilt }: Pick<PlannedThing, 'centre' | 'size' | 'facing' | 'tilt'>,
  made: readonly [number, number, number],
  into = matrix,
): Matrix4 {
  const half = Math.max(...made) / 2;
  turn.set(-tilt, yawOfFacing(facing), 0);
  return into.compose(
    position.set(centre.x, centre.y, centre.z),
    spin.setFromEuler(turn),
    scale.set((size.x * half) / made[0], (size.y * half) / made[1], (size.z * half) / made[2]),
  );
}
