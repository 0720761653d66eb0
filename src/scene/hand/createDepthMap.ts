/** Depths of a held thing as they are seen from one side: for the shadows of the lamp, and for those where it touches ground. */
import {
  type BatchedMesh,
  DepthTexture,
  DoubleSide,
  LessEqualCompare,
  LinearFilter,
  Matrix4,
  NearestFilter,
  OrthographicCamera,
  Scene,
  ShaderMaterial,
  type Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import type { Metres } from '../../domain/units';

export interface DepthMapOptions {
  /** Pixels each way. */
  readonly size: number;
  /** Whether shaders compare with it or read it. */
  readonly isCompared: boolean;
}

export interface DepthMap {
  readonly texture: DepthTexture;
  /** From the world into the picture, 0 to 1 each way and in depth. */
  readonly sees: Matrix4;
  /** Looks at a thing again. @param from middle of the near side @param reach half of all its extents */
  readonly look: (mesh: BatchedMesh, from: Vector3, towards: Vector3, reach: Metres) => void;
  readonly dispose: () => void;
}

const VERTEX = /* glsl */ `
#include <batching_pars_vertex>
void main() {
  mat4 at = getBatchingMatrix(getIndirectIndex(gl_DrawID));
  gl_Position = projectionMatrix * (viewMatrix * (modelMatrix * (at * vec4(position, 1.0))));
}
`;

/** From -1..1 to 0..1. */
const HALVED = new Matrix4().set(0.5, 0, 0, 0.5, 0, 0.5, 0, 0.5, 0, 0, 0.5, 0.5, 0, 0, 0, 1);

/** Creates an empty map. */
export function createDepthMap(renderer: WebGLRenderer, { size, isCompared }: DepthMapOptions): DepthMap {
  const texture = new DepthTexture(size, size);
  texture.minFilter = isCompared ? LinearFilter : NearestFilter;
  texture.magFilter = isCompared ? LinearFilter : NearestFilter;
  if (isCompared) texture.compareFunction = LessEqualCompare;
  const target = new WebGLRenderTarget(size, size, { depthTexture: texture });
  const material = new ShaderMaterial({
    name: 'depths',
    vertexShader: VERTEX,
    fragmentShader: 'void main() { gl_FragColor = vec4(1.0); }',
    side: DoubleSide,
  });
  const scene = new Scene();
  const camera = new OrthographicCamera();
  const sees = new Matrix4();
  return {
    texture,
    sees,
    look: (mesh, from, towards, reach) => {
      camera.left = -reach;
      camera.right = reach;
      camera.top = reach;
      camera.bottom = -reach;
      camera.near = 0;
      camera.far = 2 * reach;
      camera.updateProjectionMatrix();
      camera.position.copy(from);
      camera.up.set(0, 0, 1);
      if (Math.hypot(from.x - towards.x, from.y - towards.y) < 1e-3 * reach) camera.up.set(0, 1, 0);
      camera.lookAt(towards);
      camera.updateMatrixWorld();
      sees.copy(HALVED).multiply(camera.projectionMatrix).multiply(camera.matrixWorldInverse);
      const { parent } = mesh;
      const shown = mesh.material;
      scene.add(mesh);
      mesh.material = material;
      renderer.setRenderTarget(target);
      renderer.render(scene, camera);
      renderer.setRenderTarget(null);
      mesh.material = shown;
      parent?.add(mesh);
    },
    dispose: () => {
      target.dispose();
      texture.dispose();
      material.dispose();
    },
  };
}
