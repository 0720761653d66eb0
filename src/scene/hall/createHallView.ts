import type { Group, WebGLRenderer } from 'three';
import { loadLightTable } from '../../assets/lightMaps';
import type { HallData } from '../../domain/hall/hall';
import { type PackedFixtures, unpackFixtures } from '../../domain/lighting/fixtures';
import type { PlanPoint } from '../../domain/units';
import type { Activity } from '../../state/activity';
import type { Quality } from '../../state/galleryState';
import { compileAhead } from '../graphicsCard';
import { createHallLight } from '../lighting/createHallLight';
import type { HallStats } from '../lighting/hallStats';
import { createUploadMeter } from '../lighting/uploadMeter';
import { stillGroup } from '../stillGroup';
import { createHallModel } from './createHallModel';
import { createFeatures } from './features/createFeatures';
import { createHallNumbers } from './numbers/createHallNumbers';

export interface HallViewOptions {
  readonly renderer: WebGLRenderer;
  readonly hall: HallData;
  readonly activity: Activity;
  readonly invalidate: () => void;
}

/** The drawn building with its light, wall texts and lamps. */
export interface HallView {
  readonly group: Group;
  /** Brings coarse light and the nearest wall text and compiles programs; resolves when the first picture can be drawn. */
  readonly start: (eye: PlanPoint) => Promise<void>;
  readonly choose: (quality: Quality) => void;
  /** Called in every frame drawn. */
  readonly step: (eye: { readonly x: number; readonly y: number; readonly z: number }, delta: number) => void;
  readonly stats: () => HallStats;
  /** Lets light and pictures go, e.g. after a lost context; `start` brings them back. */
  readonly stop: () => void;
  readonly dispose: () => void;
}

/** Builds the halls of an exhibition; everything it holds is freed by `stop` and `dispose`. */
export function createHallView({ renderer, hall, activity, invalidate }: HallViewOptions): HallView {
  const meter = createUploadMeter();
  const model = createHallModel(hall);
  const light = createHallLight({ renderer, parts: model.parts, activity, meter, invalidate });
  const features = createFeatures({ renderer, model, features: hall.features, activity, meter, invalidate });
  const numbers = createHallNumbers(hall.plan, model, renderer);
  const group = stillGroup();
  group.add(model.group, features.group, numbers.group);
  group.visible = false;
  let mirrors = true;
  let isAlive = true;

  const hangLamps = async (): Promise<void> => {
    const end = activity.begin('lamps');
    try {
      const packed = JSON.parse(await (await loadLightTable('fixtures.json')).text()) as PackedFixtures;
      if (isAlive) for (const part of model.parts) part.hangOverhead(unpackFixtures(packed));
    } catch {
      // Without its table the grid hangs empty.
    }
    end();
    invalidate();
  };

  return {
    group,
    start: async (eye) => {
      await Promise.all([light.start(), features.bringFirst(eye), compileAhead(renderer, group)]);
      group.visible = true;
      features.bringRest();
      void hangLamps();
      void numbers.bring().then(invalidate);
    },
    choose: (quality) => {
      mirrors = quality !== 'low';
      light.choose(quality);
    },
    step: (eye, delta) => {
      meter.startFrame();
      for (const part of model.parts) part.look(eye, mirrors);
      light.step(eye, delta);
      features.step(eye, delta);
    },
    stats: () => ({
      textureBytes: light.textureBytes() + features.textureBytes(),
      uploadBytes: meter.lastFrame(),
      peakUploadBytes: meter.peak(),
      uploadedBytes: meter.total(),
    }),
    stop: () => {
      group.visible = false;
      light.stop();
      features.forget();
    },
    dispose: () => {
      isAlive = false;
      light.stop();
      features.dispose();
      numbers.dispose();
      model.dispose();
    },
  };
}
