import { BatchedMesh, BoxGeometry, Group, Matrix4, MeshBasicMaterial, PerspectiveCamera, Scene } from 'three';
import { describe, expect, it } from 'vitest';
import { seekWhenNeeded } from '../../../src/scene/exhibits/things/seekWhenNeeded';

/** A batch with one box 5 m ahead; `sought` counts how often three looked for what is in view. */
function aBatch() {
  const mesh = new BatchedMesh(8, 100, 200, new MeshBasicMaterial());
  let sought = 0;
  const seek = mesh.onBeforeRender.bind(mesh);
  mesh.onBeforeRender = (...given) => {
    sought += 1;
    seek(...given);
  };
  seekWhenNeeded(mesh);
  const number = mesh.addGeometry(new BoxGeometry());
  const hang = (x: number, z: number): number => {
    const instance = mesh.addInstance(number);
    mesh.setMatrixAt(instance, new Matrix4().makeTranslation(x, 0, z));
    return instance;
  };
  const camera = new PerspectiveCamera(60, 1, 0.1, 160);
  const frame = (): number => {
    camera.updateMatrixWorld();
    mesh.onBeforeRender({} as never, new Scene(), camera, mesh.geometry, mesh.material as never, new Group());
    return sought;
  };
  return { mesh, hang, camera, frame, drawn: () => (mesh as unknown as { _multiDrawCount: number })._multiDrawCount };
}

describe('what a batch draws', () => {
  it('is sought once while one stands or moves a little, and again after a step', () => {
    const { hang, camera, frame } = aBatch();
    hang(0, -5);
    expect(frame()).toBe(1);
    camera.position.x += 0.2;
    expect(frame()).toBe(1);
    camera.position.x += 0.2;
    expect(frame()).toBe(2);
  });

  it('follows every change at once', () => {
    const { mesh, hang, frame, drawn } = aBatch();
    const box = hang(0, -5);
    frame();
    expect(drawn()).toBe(1);
    const other = hang(1, -5);
    frame();
    expect(drawn()).toBe(2);
    mesh.setVisibleAt(box, false);
    frame();
    expect(drawn()).toBe(1);
    mesh.setVisibleAt(box, true);
    mesh.deleteInstance(other);
    frame();
    expect(drawn()).toBe(1);
    mesh.setMatrixAt(box, new Matrix4().makeTranslation(0, 0, 40));
    frame();
    expect(drawn()).toBe(0);
  });
});
