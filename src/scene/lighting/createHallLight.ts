import { LinearFilter, SRGBColorSpace, Texture, type WebGLRenderer } from 'three';
import { type LightLevel, lightRecord, loadLightMap } from '../../assets/lightMaps';
import type { Activity } from '../../state/activity';
import type { Quality } from '../../state/galleryState';
import { whenCardIdle } from '../graphicsCard';
import type { SurfaceMaterials } from '../materials/createSurfaceMaterials';
import { createStripTexture, type StripTexture } from './createStripTexture';
import { decodePicture } from './decodePicture';
import type { UploadMeter } from './uploadMeter';

/** A hall's fine light is fetched when the visitor is this near to it, in metres. */
const NEAR = 18;
/** Seconds in which fine light takes the place of coarse. */
const SHARPENING = 0.8;
/** One clock step is never longer, so that a slow frame does not skip the fade. */
const LONGEST_STEP = 0.1;

/** A part of the building that is lit by one atlas. */
export interface LitPart {
  readonly atlas: string;
  /** Print of its surfaces, to be compared with the bake's. */
  readonly print: string;
  readonly materials: SurfaceMaterials;
  /** Bounds on the plan. */
  readonly min: { readonly x: number; readonly z: number };
  readonly max: { readonly x: number; readonly z: number };
}

export interface HallLightOptions {
  readonly renderer: WebGLRenderer;
  readonly parts: readonly LitPart[];
  readonly activity: Activity;
  readonly meter: UploadMeter;
  readonly invalidate: () => void;
}

/** Brings the light maps in: coarse for all halls at once, fine for those near, each fading in. */
export interface HallLight {
  /** Fetches the coarse maps; resolves when they hang or have failed. */
  readonly start: () => Promise<void>;
  readonly choose: (quality: Quality) => void;
  /** Called in every frame drawn; allocates nothing while nothing arrives. */
  readonly step: (eye: { readonly x: number; readonly z: number }, delta: number) => void;
  readonly textureBytes: () => number;
  readonly stop: () => void;
}

interface PartLight {
  readonly part: LitPart;
  coarse: Texture | null;
  fine: StripTexture | null;
  state: 'none' | 'asked' | 'uploading' | 'fading' | 'sharp';
  sharpness: number;
  end: () => void;
}

/** Creates the light of one drawn building. */
export function createHallLight({ renderer, parts, activity, meter, invalidate }: HallLightOptions): HallLight {
  const lights = parts.map(
    (part): PartLight => ({ part, coarse: null, fine: null, state: 'none', sharpness: 0, end: () => {} }),
  );
  let wantsFine = false;
  let isStarted = false;
  let visit = 0;

  const askFine = async (light: PartLight): Promise<void> => {
    const asked = visit;
    light.state = 'asked';
    light.end = activity.begin(`fine light of ${light.part.atlas}`);
    const bitmap = await loadDecoded(light.part.atlas, 'fine');
    await whenCardIdle(renderer);
    if (asked !== visit) {
      bitmap?.close();
      return;
    }
    if (!bitmap) {
      light.end();
      return;
    }
    light.fine = createStripTexture(renderer, bitmap, meter);
    light.state = 'uploading';
    invalidate();
  };

  return {
    start: async () => {
      visit += 1;
      const asked = visit;
      await Promise.all(lights.map((light) => bringCoarse(light, () => asked === visit)));
      isStarted = asked === visit;
      invalidate();
    },
    choose: (quality) => {
      wantsFine = quality !== 'low';
      invalidate();
    },
    step: (eye, delta) => {
      if (!isStarted) return;
      let isBusy = false;
      for (const light of lights) {
        if (light.state === 'none' && wantsFine && light.coarse && distanceTo(light.part, eye) < NEAR)
          void askFine(light);
        if (light.state === 'uploading' || light.state === 'fading') {
          isBusy = true;
          sharpen(light, Math.min(delta, LONGEST_STEP));
        }
      }
      if (isBusy) invalidate();
    },
    textureBytes: () =>
      lights.reduce((sum, { coarse, fine }) => sum + (coarse ? bytesOf(coarse) : 0) + (fine?.bytes ?? 0), 0),
    stop: () => {
      visit += 1;
      isStarted = false;
      for (const light of lights) {
        light.end();
        light.coarse?.dispose();
        (light.coarse?.image as ImageBitmap | undefined)?.close();
        light.fine?.dispose();
        Object.assign(light, { coarse: null, fine: null, state: 'none', sharpness: 0 });
      }
    },
  };
}

async function bringCoarse(light: PartLight, isWanted: () => boolean): Promise<void> {
  const { atlas, print, materials } = light.part;
  // Light baked for other walls would be worse than none; the check of the sources says so before a visitor can.
  if (!lightRecord || lightRecord.atlases[atlas]?.surfaces !== print) return;
  const bitmap = await loadDecoded(atlas, 'coarse');
  if (!bitmap) return;
  if (!isWanted()) {
    bitmap.close();
    return;
  }
  const texture = new Texture(bitmap);
  texture.colorSpace = SRGBColorSpace;
  texture.flipY = false;
  texture.generateMipmaps = false;
  texture.minFilter = LinearFilter;
  texture.needsUpdate = true;
  light.coarse = texture;
  materials.light({ coarse: texture, fine: texture, sharpness: 0, scale: lightRecord.scale });
}

function sharpen(light: PartLight, delta: number): void {
  const { materials } = light.part;
  if (light.state === 'uploading') {
    if (!light.fine?.step()) return;
    materials.light({ fine: light.fine.texture });
    light.state = 'fading';
  }
  light.sharpness = Math.min(1, light.sharpness + delta / SHARPENING);
  materials.light({ sharpness: light.sharpness });
  if (light.sharpness < 1) return;
  light.state = 'sharp';
  light.end();
}

async function loadDecoded(atlas: string, level: LightLevel): Promise<ImageBitmap | null> {
  try {
    return await decodePicture(await loadLightMap(atlas, level));
  } catch {
    // A missing map leaves the building in coarser or even light; the visit goes on.
    return null;
  }
}

function distanceTo({ min, max }: LitPart, { x, z }: { readonly x: number; readonly z: number }): number {
  return Math.hypot(Math.max(min.x - x, 0, x - max.x), Math.max(min.z - z, 0, z - max.z));
}

const bytesOf = (texture: Texture): number => {
  const { width, height } = texture.image as ImageBitmap;
  return width * height * 4;
};
