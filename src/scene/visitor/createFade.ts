import { BufferAttribute, BufferGeometry, Mesh, type Scene, ShaderMaterial } from 'three';

/** A black veil over the whole picture. */
export interface Fade {
  /** 0 clear (costs no draw call) to 1 black. */
  readonly set: (amount: number) => void;
  readonly dispose: () => void;
}

/** Adds a veil to a scene; drawn last, over everything, in clip space. */
export function createFade(scene: Scene): Fade {
  const geometry = new BufferGeometry();
  // One triangle that covers the screen.
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3));
  const amount = { value: 0 };
  const material = new ShaderMaterial({
    uniforms: { amount },
    vertexShader: 'void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }',
    fragmentShader: 'uniform float amount; void main() { gl_FragColor = vec4(0.0, 0.0, 0.0, amount); }',
    transparent: true,
    depthTest: false,
    depthWrite: false,
  });
  const veil = new Mesh(geometry, material);
  veil.name = 'fade';
  veil.frustumCulled = false;
  veil.renderOrder = 10_000;
  veil.visible = false;
  scene.add(veil);
  return {
    set: (value) => {
      amount.value = value;
      veil.visible = value > 0;
    },
    dispose: () => {
      scene.remove(veil);
      geometry.dispose();
      material.dispose();
    },
  };
}
