import { Mesh } from 'three';
import type { HallData } from '../../../domain/hall/hall';
import type { AttentionUniforms } from '../attention/attentionUniforms';
import type { DrawnThing } from '../drawnHang';
import { createInstanceBuffer } from '../instanceBuffer';
import type { Layer } from '../layer';
import { unitBoxGeometry } from '../unitBox';
import { glassMaterial } from './material';
import { caseGlass, cradleGlass, GLASS_KINDS } from './planGlass';

/** All glass of the hall: hoods, fronts and shelves of cases, cradles of propped things, in one draw call after everything else. */
export function createGlass(hall: HallData, attention: AttentionUniforms): Layer<readonly DrawnThing[]> {
  const cases = caseGlass(hall);
  const geometry = unitBoxGeometry();
  const material = glassMaterial(attention);
  const buffer = createInstanceBuffer(geometry, [
    { name: 'iPose', size: 4 },
    { name: 'iShape', size: 4 },
    { name: 'iKind', size: 2 },
  ]);
  const mesh = new Mesh(geometry, material);
  mesh.name = 'glass';
  mesh.frustumCulled = false;
  mesh.matrixAutoUpdate = false;
  mesh.renderOrder = 10;
  const show = (things: readonly DrawnThing[]): void => {
    const boxes = [...cases.map((box) => ({ ...box, exhibit: -1 })), ...cradleGlass(things)];
    const field = buffer.open(boxes.length);
    boxes.forEach(({ kind, centre, size, yaw, tilt, exhibit }, at) => {
      field('iPose').set([centre.x, centre.y, centre.z, yaw], at * 4);
      field('iShape').set([size.x, size.y, size.z, tilt], at * 4);
      field('iKind').set([GLASS_KINDS[kind], exhibit], at * 2);
    });
    buffer.close();
    mesh.visible = boxes.length > 0;
  };
  show([]);
  return {
    object: mesh,
    show,
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}
