/** The stand-ins of everything that is not framed, and what holds them up: one batch, one draw call. Loaded after the walls. */
import { Euler, Matrix4, Quaternion, Vector3 } from 'three';
import { yawOfFacing } from '../../frame';
import type { AttentionUniforms } from '../attention/attentionUniforms';
import type { DrawnThing } from '../drawnHang';
import type { Layer } from '../layer';
import type { FaceUniforms } from '../shading/faceSampling';
import { createFormLibrary } from './formLibrary';
import { createLookTable, type Look } from './lookTable';
import { thingMaterial } from './material';
import { type PlannedThing, planThings } from './planThings';

/** Creates an empty batch of things. */
export function createThings(faces: FaceUniforms, attention: AttentionUniforms): Layer<readonly DrawnThing[]> {
  const looks = createLookTable();
  const material = thingMaterial(looks.uniform, faces, attention);
  const library = createFormLibrary(material);
  const { mesh } = library;
  mesh.name = 'things';
  let instances: number[] = [];
  const matrix = new Matrix4();

  return {
    object: mesh,
    show: (things, lightAt) => {
      const planned = planThings(things, lightAt);
      for (const instance of instances) mesh.deleteInstance(instance);
      library.reserve(planned.length);
      const rows: [number, Look][] = [];
      instances = planned.map((thing) => {
        const instance = mesh.addInstance(library.geometryOf(thing.form, thing.build));
        mesh.setMatrixAt(instance, placed(thing, matrix));
        rows.push([instance, thing.look]);
        return instance;
      });
      looks.write(rows);
      mesh.visible = instances.length > 0;
    },
    dispose: () => {
      mesh.dispose();
      material.dispose();
      looks.dispose();
    },
  };
}

const turn = new Euler(0, 0, 0, 'YXZ');
const spin = new Quaternion();
const position = new Vector3();
const scale = new Vector3();

/** The matrix that puts a unit form in its place. */
function placed({ centre, size, facing, tilt }: PlannedThing, into: Matrix4): Matrix4 {
  turn.set(-tilt, yawOfFacing(facing), 0);
  return into.compose(
    position.set(centre.x, centre.y, centre.z),
    spin.setFromEuler(turn),
    scale.set(size.x, size.y, size.z),
  );
}
