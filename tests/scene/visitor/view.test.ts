import { type Mesh, PerspectiveCamera, Scene, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { toDegrees, toRadians } from '../../../src/domain/units';
import { createFade } from '../../../src/scene/visitor/createFade';
import { createViewOffset } from '../../../src/scene/visitor/createViewOffset';
import { fieldOfView } from '../../../src/scene/visitor/fieldOfView';
import { activityOf } from '../../../src/state/activity';
import { listInsetOf } from '../../../src/state/listInset';
import { panelInsetOf } from '../../../src/state/panelInset';
import { testVisit } from '../../support/testVisit';

describe('the field of view', () => {
  it('is 60 degrees high on wide screens and at least 60 degrees wide on upright phones', () => {
    expect(fieldOfView(16 / 9)).toBe(60);
    for (const [width, height] of [
      [390, 844],
      [320, 640],
      [768, 1024],
    ] as const) {
      const aspect = width / height;
      const wide = 2 * Math.atan(Math.tan(toRadians(fieldOfView(aspect)) / 2) * aspect);
      expect(toDegrees(wide)).toBeGreaterThanOrEqual(59.9);
    }
  });
});

describe('room for the panel', () => {
  async function shifted(right: number, bottom: number) {
    const store = await testVisit();
    const camera = new PerspectiveCamera(60, 2, 0.1, 100);
    let wakes = 0;
    const offset = createViewOffset(store, camera, () => (wakes += 1));
    panelInsetOf(store).set({ right, bottom });
    return { store, camera, offset, wakes: () => wakes };
  }

  it('puts what one looks at into the middle of what the panel leaves free', async () => {
    const { camera, offset, wakes } = await shifted(0.4, 0);
    expect(wakes()).toBe(1);
    for (let frame = 0; frame < 200 && offset.step(1 / 60, 1000, 500); frame += 1);
    camera.updateMatrixWorld();
    const ahead = new Vector3(0, 0, -5).project(camera);
    // 60 % is free on the left: its middle is at 30 % of the width, -0.4 in clip space.
    expect(ahead.x).toBeCloseTo(-0.4, 3);
    expect(ahead.y).toBeCloseTo(0, 6);
  });

  it('counts what the list covers at the left against it', async () => {
    const { store, camera, offset } = await shifted(0.4, 0);
    listInsetOf(store).set(0.2);
    for (let frame = 0; frame < 200 && offset.step(1 / 60, 1000, 500); frame += 1);
    camera.updateMatrixWorld();
    // From 20 % to 60 % is free: its middle is at 40 % of the width, -0.2 in clip space.
    expect(new Vector3(0, 0, -5).project(camera).x).toBeCloseTo(-0.2, 3);
  });

  it('lifts it above a sheet at the bottom', async () => {
    const { camera, offset } = await shifted(0, 0.5);
    for (let frame = 0; frame < 200 && offset.step(1 / 60, 1000, 500); frame += 1);
    camera.updateMatrixWorld();
    expect(new Vector3(0, 0, -5).project(camera).y).toBeCloseTo(0.5, 3);
  });

  it('is under way until it rests, and at once where motion is reduced', async () => {
    const { store, offset } = await shifted(0.4, 0);
    expect(activityOf(store).pending()).toEqual(['making room for the panel']);
    store.getState().visit.chooseMotion('reduced');
    expect(offset.step(1 / 60, 1000, 500)).toBe(false);
    expect(activityOf(store).pending()).toEqual([]);
  });
});

describe('the fade', () => {
  it('is not drawn when it is clear, and leaves nothing behind', () => {
    const scene = new Scene();
    const fade = createFade(scene);
    const veil = scene.children[0] as Mesh;
    let disposed = 0;
    veil.geometry.addEventListener('dispose', () => (disposed += 1));
    expect(veil.visible).toBe(false);
    fade.set(0.5);
    expect(veil.visible).toBe(true);
    fade.set(0);
    expect(veil.visible).toBe(false);
    fade.dispose();
    expect([scene.children.length, disposed]).toEqual([0, 1]);
  });
});
