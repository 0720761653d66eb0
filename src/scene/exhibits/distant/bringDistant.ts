/** Brings what hangs on far walls: its file, its sheet of pictures, then the layer, which appears softly. */
import type { Group, WebGLRenderer } from 'three';
import type { DistantData } from '../../../domain/hall/distant';
import type { Seconds } from '../../../domain/units';
import type { Activity } from '../../../state/activity';
import { compileAhead } from '../../graphicsCard';
import { stillGroup } from '../../stillGroup';
import type { AttentionUniforms } from '../attention/attentionUniforms';
import type { LightAt } from '../layer';
import type { FaceUniforms } from '../shading/faceSampling';
import { createDistant, type Distant } from './createDistant';

/** Fetches what is seen of the hall from afar. Rejects where it does not arrive. */
export type LoadDistant = () => Promise<DistantData>;

export interface BringDistantOptions {
  readonly renderer: WebGLRenderer;
  readonly faces: FaceUniforms;
  readonly attention: AttentionUniforms;
  readonly activity: Activity;
  readonly load: LoadDistant;
  /** Brings the sheet of pictures to the card; resolves with whether it is there. */
  readonly loadSheet: (data: DistantData) => Promise<boolean>;
  /** The layer has come: it must be shown. */
  readonly onReady: () => void;
  readonly invalidate: () => void;
}

/** The far walls; nothing is drawn until all of it has come, and nothing ever where a part does not come. */
export interface FarWalls extends Pick<Distant, 'show' | 'yieldTo' | 'dispose'> {
  readonly object: Group;
  /** Lets it appear; `isInstant` at once. */
  readonly step: (delta: Seconds, isInstant: boolean) => void;
}

/** Time in which the far walls get their pictures. */
const APPEARING: Seconds = 0.7;

/** Starts loading. */
export function bringDistant(options: BringDistantOptions): FarWalls {
  const { renderer, faces, attention, activity, load, loadSheet, onReady, invalidate } = options;
  const object = stillGroup();
  let distant: Distant | null = null;
  let isDisposed = false;
  const end = activity.begin('far walls');

  const bring = async (): Promise<void> => {
    const data = await load();
    if (isDisposed || !(await loadSheet(data)) || isDisposed) {
      end();
      return;
    }
    const made = createDistant(data, faces, attention);
    await compileAhead(renderer, made.object);
    if (isDisposed) {
      made.dispose();
      return;
    }
    distant = made;
    object.add(made.object);
    onReady();
  };
  // Without it far walls are bare; the visit goes on.
  void bring().catch(end);

  return {
    object,
    show: (lightAt: LightAt) => distant?.show(lightAt),
    yieldTo: (shareOf, isDimmed) => distant?.yieldTo(shareOf, isDimmed),
    step: (delta, isInstant) => {
      if (!distant || distant.there.value === 1) return;
      distant.there.value = Math.min(1, distant.there.value + (isInstant ? 1 : Math.min(delta, 0.1) / APPEARING));
      invalidate();
      if (distant.there.value === 1) end();
    },
    dispose: () => {
      isDisposed = true;
      end();
      distant?.dispose();
    },
  };
}
