import { type Group, Mesh, type WebGLRenderer } from 'three';
import { loadFeaturePicture } from '../../../assets/featurePictures';
import type { FeaturePicture } from '../../../domain/hall/hall';
import { directionOf } from '../../../domain/units';
import type { Activity } from '../../../state/activity';
import { createStripTexture, type StripTexture } from '../../lighting/createStripTexture';
import { decodePicture } from '../../lighting/decodePicture';
import type { UploadMeter } from '../../lighting/uploadMeter';
import { stillGroup } from '../../stillGroup';
import type { HallModel } from '../createHallModel';
import { featureGeometry, surfaceBehind } from './featureGeometry';
import { createFeatureMaterial, type FeatureUniforms } from './featureMaterial';

/** Wall texts are fetched within this distance of the eye, drawn up to it, and let go beyond the second, in metres. */
const NEAR = 26;
const GONE = 40;
/** After the building and its floor, before glass. */
const ORDER = -5;
/** Seconds a text takes to appear. */
const APPEARING = 0.5;
const LONGEST_STEP = 0.1;

export interface FeaturesOptions {
  readonly renderer: WebGLRenderer;
  readonly model: HallModel;
  readonly features: readonly FeaturePicture[];
  readonly activity: Activity;
  readonly meter: UploadMeter;
  readonly invalidate: () => void;
}

/** Titles, names, timeline and map on the walls, fetched as the visitor nears them. */
export interface Features {
  readonly group: Group;
  /** Brings the text nearest before the given point at once; resolves when it hangs or has failed. */
  readonly bringFirst: (eye: Eye) => Promise<void>;
  /** Lets the other texts come, from the frame after the next: the first picture does not share the line with them. */
  readonly bringRest: () => void;
  readonly step: (eye: Eye, delta: number) => void;
  readonly textureBytes: () => number;
  /** Forgets the pictures, after a lost context; they come again when asked for. */
  readonly forget: () => void;
  readonly dispose: () => void;
}

interface Eye {
  readonly x: number;
  readonly z: number;
}

interface Text {
  readonly feature: FeaturePicture;
  readonly front: { readonly x: number; readonly z: number };
  readonly mesh: Mesh;
  readonly uniforms: FeatureUniforms;
  state: 'none' | 'asked' | 'uploading' | 'appearing' | 'there' | 'failed';
  picture: StripTexture | null;
  /** Counts releases, so that a picture that arrives after one is not taken for the next. */
  releases: number;
  end: () => void;
}

/** The frame that shows the first picture, and one more. */
const FRAMES_BEFORE_REST = 2;

/** Creates the wall texts of a hall; those without a picture are left out. */
export function createFeatures(options: FeaturesOptions): Features {
  const { invalidate, meter } = options;
  const texts = options.features.flatMap((feature) => textOf(feature, options.model) ?? []);
  const group = stillGroup();
  group.name = 'wall texts';
  for (const { mesh } of texts) group.add(mesh);
  let framesToWait = Number.POSITIVE_INFINITY;
  const ask = async (text: Text): Promise<void> => {
    const { releases } = text;
    text.state = 'asked';
    text.end = options.activity.begin(`wall text ${text.feature.id}`);
    const bitmap = await load(text.feature);
    if (releases !== text.releases) {
      bitmap?.close();
      return;
    }
    if (bitmap) {
      text.picture = createStripTexture(options.renderer, bitmap, meter);
      text.uniforms.picture.value = text.picture.texture;
      text.state = 'uploading';
      invalidate();
    } else {
      text.state = 'failed';
      text.end();
    }
  };

  return {
    group,
    bringFirst: async (eye) => {
      const seen = texts.filter((text) => isBefore(text, eye) && distanceTo(text, eye) < NEAR);
      const first = seen.toSorted((a, b) => distanceTo(a, eye) - distanceTo(b, eye))[0];
      if (!first || first.state !== 'none') return;
      await ask(first);
      const { picture } = first;
      if (!picture) return;
      while (!picture.step());
      appear(first, 1);
    },
    bringRest: () => {
      framesToWait = Math.min(framesToWait, FRAMES_BEFORE_REST);
      invalidate();
    },
    step: (eye, delta) => {
      let isBusy = framesToWait > 0 && Number.isFinite(framesToWait);
      framesToWait = Math.max(0, framesToWait - 1);
      for (const text of texts) {
        const distance = distanceTo(text, eye);
        if (distance > GONE) release(text);
        else if (framesToWait === 0 && text.state === 'none' && distance < NEAR) void ask(text);
        advance(text, Math.min(delta, LONGEST_STEP) / APPEARING);
        text.mesh.visible = text.uniforms.opacity.value > 0 && isBefore(text, eye);
        isBusy ||= text.state === 'uploading' || text.state === 'appearing';
      }
      if (isBusy) invalidate();
    },
    textureBytes: () => texts.reduce((sum, { picture }) => sum + (picture?.bytes ?? 0), 0),
    forget: () => {
      for (const text of texts) release(text);
    },
    dispose: () => {
      for (const text of texts) {
        release(text);
        text.mesh.geometry.dispose();
        (text.mesh.material as { dispose: () => void }).dispose();
      }
      group.clear();
    },
  };
}

function textOf(feature: FeaturePicture, model: HallModel): Text | null {
  const surface = surfaceBehind(model.surfaces, feature);
  const part = model.parts.find(({ atlas }) => atlas === surface?.atlas);
  if (!feature.picture || !surface || !part) return null;
  const { material, uniforms } = createFeatureMaterial(part.materials.uniforms);
  const mesh = new Mesh(featureGeometry(feature, surface, part.maker), material);
  mesh.name = feature.id;
  mesh.renderOrder = ORDER;
  mesh.visible = false;
  mesh.matrixAutoUpdate = false;
  return {
    feature,
    front: directionOf(feature.facing),
    mesh,
    uniforms,
    state: 'none',
    picture: null,
    releases: 0,
    end: () => {},
  };
}

async function load({ picture }: FeaturePicture): Promise<ImageBitmap | null> {
  if (!picture) return null;
  try {
    return await decodePicture(await loadFeaturePicture(picture.near), 'premultiply');
  } catch {
    // A wall without its text is still a wall; the visit goes on.
    return null;
  }
}

/** The next strip of a picture, or the next step of its appearing. */
function advance(text: Text, by: number): void {
  if (text.state === 'uploading' && text.picture?.step()) text.state = 'appearing';
  if (text.state === 'appearing') appear(text, by);
}

function appear(text: Text, by: number): void {
  const opacity = Math.min(1, text.uniforms.opacity.value + by);
  text.uniforms.opacity.value = opacity;
  text.state = opacity < 1 ? 'appearing' : 'there';
  if (opacity === 1) text.end();
}

function release(text: Text): void {
  if (text.state === 'none') return;
  text.releases += 1;
  text.end();
  text.picture?.dispose();
  text.picture = null;
  text.uniforms.picture.value = null;
  text.uniforms.opacity.value = 0;
  text.mesh.visible = false;
  text.state = 'none';
}

const isBefore = ({ feature: { centre }, front }: Text, { x, z }: Eye): boolean =>
  (x - centre.x) * front.x + (z - centre.z) * front.z > 0;

const distanceTo = ({ feature: { centre } }: Text, { x, z }: Eye): number => Math.hypot(x - centre.x, z - centre.z);
