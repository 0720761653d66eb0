import { Mesh } from 'three';
import type { Section } from '../../../domain/catalogue/schemas';
import { APPEARING_ORDER, type AttentionUniforms } from '../attention/attentionUniforms';
import { type DrawnFrame, windowOf } from '../drawnHang';
import { createInstanceBuffer } from '../instanceBuffer';
import type { Layer } from '../layer';
import { writePose, writeShape } from '../shading/pose';
import { frameGeometry } from './geometry';
import { frameMaterial } from './material';

/** Mouldings: blackened oak, walnut and a dark bronze, one family per section. Linear colours, chosen by eye. */
export const FRAME_TONES: Readonly<Record<Section, readonly [number, number, number]>> = {
  prologue: [0.022, 0.017, 0.014],
  reporting: [0.052, 0.026, 0.013],
  military: [0.024, 0.025, 0.027],
  medical: [0.085, 0.055, 0.03],
  support: [0.045, 0.03, 0.017],
  coda: [0.022, 0.017, 0.014],
};

/** All picture frames of what is near, in one draw call. */
export function createFrames(attention: AttentionUniforms): Layer<readonly DrawnFrame[]> {
  const geometry = frameGeometry();
  const material = frameMaterial(attention);
  const buffer = createInstanceBuffer(geometry, [
    { name: 'iPose', size: 4 },
    { name: 'iShape', size: 4 },
    { name: 'iWindow', size: 2 },
    { name: 'iTone', size: 4 },
    { name: 'iLook', size: 2 },
  ]);
  const mesh = new Mesh(geometry, material);
  mesh.name = 'frames';
  mesh.renderOrder = APPEARING_ORDER;
  mesh.frustumCulled = false;
  mesh.matrixAutoUpdate = false;
  return {
    object: mesh,
    show: (frames, lightAt) => {
      const field = buffer.open(frames.length);
      frames.forEach(({ hung, exhibit }, at) => {
        const { w, h } = windowOf(hung);
        writePose(field('iPose'), at, hung);
        writeShape(field('iShape'), at, hung.size.x, hung.size.y, hung.size.z, hung.tilt);
        field('iWindow').set([w, h], at * 2);
        field('iTone').set([...FRAME_TONES[hung.section], 1], at * 4);
        field('iLook').set([lightAt(hung.centre), exhibit], at * 2);
      });
      buffer.close();
      mesh.visible = frames.length > 0;
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}
