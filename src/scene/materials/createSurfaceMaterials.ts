import {
  CustomBlending,
  DataTexture,
  type IUniform,
  LinearFilter,
  LinearMipmapLinearFilter,
  OneFactor,
  RepeatWrapping,
  ShaderMaterial,
  SrcAlphaFactor,
  type Texture,
  Vector2,
  ZeroFactor,
} from 'three';
import { GRAIN_SIZE, grainPixels } from './grain';
import { surfaceFragment, surfaceVertex } from './surfaceShader';

/** Floor slabs in metres, along x and z. */
const SLAB = new Vector2(1.2, 0.6);

/** Light of one atlas, shared by all that stands in it. */
export interface LightUniforms {
  readonly coarseLight: IUniform<Texture>;
  readonly fineLight: IUniform<Texture>;
  /** 0 shows the coarse map, 1 the fine one. */
  readonly sharpness: IUniform<number>;
  readonly lightScale: IUniform<number>;
}

/** The materials of one atlas and the values they share. */
export interface SurfaceMaterials {
  readonly building: ShaderMaterial;
  readonly floor: ShaderMaterial;
  readonly mirror: ShaderMaterial;
  readonly uniforms: LightUniforms;
  /** Gives the light maps; `sharpness` 0 shows the coarse one alone. */
  readonly light: (maps: { coarse?: Texture; fine?: Texture; sharpness?: number; scale?: number }) => void;
  readonly dispose: () => void;
}

/** Grain texture for all materials of one renderer; its maker disposes it. */
export function createGrainTexture(): DataTexture {
  const texture = new DataTexture(grainPixels(), GRAIN_SIZE, GRAIN_SIZE);
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = 4;
  texture.needsUpdate = true;
  return texture;
}

/** Creates the materials of one atlas. Until a light map is given, everything stands in even dim light. */
export function createSurfaceMaterials(grain: Texture): SurfaceMaterials {
  const even = new DataTexture(new Uint8Array([52, 48, 43, 255]), 1, 1);
  even.needsUpdate = true;
  const uniforms = {
    coarseLight: { value: even as Texture },
    fineLight: { value: even as Texture },
    sharpness: { value: 0 },
    lightScale: { value: 3 },
    grain: { value: grain },
    slab: { value: SLAB },
  };
  const create = (define: 'COATED' | 'FLOOR' | 'MIRROR'): ShaderMaterial =>
    new ShaderMaterial({
      name: `surface-${define.toLowerCase()}`,
      vertexShader: surfaceVertex,
      fragmentShader: surfaceFragment,
      defines: { [define]: '' },
      uniforms,
      dithering: define !== 'MIRROR',
    });
  const building = create('COATED');
  const mirror = create('MIRROR');
  const floor = create('FLOOR');
  floor.blending = CustomBlending;
  floor.blendSrc = OneFactor;
  floor.blendDst = SrcAlphaFactor;
  floor.blendSrcAlpha = ZeroFactor;
  floor.blendDstAlpha = OneFactor;
  return {
    building,
    floor,
    mirror,
    uniforms,
    light: ({ coarse, fine, sharpness, scale }) => {
      if (coarse) uniforms.coarseLight.value = coarse;
      if (fine) uniforms.fineLight.value = fine;
      if (sharpness !== undefined) uniforms.sharpness.value = sharpness;
      if (scale !== undefined) uniforms.lightScale.value = scale;
    },
    dispose: () => {
      for (const material of [building, floor, mirror]) material.dispose();
      even.dispose();
    },
  };
}
