/** Turns the light down on what is not of the years the visitor chose; nothing is hidden, and everything can be opened. */
import type { HungExhibit } from '../../../domain/hall/hall';
import { activityOf } from '../../../state/activity';
import type { GalleryStoreApi } from '../../../state/createGalleryStore';
import { type AttentionUniforms, fitDimmedTable } from './attentionUniforms';

export interface DimmingOptions {
  readonly store: GalleryStoreApi;
  readonly uniforms: Pick<AttentionUniforms, 'uDimmed' | 'uDimming'>;
  readonly invalidate: () => void;
}

/** Seconds in which the light goes down and comes back. */
const EASE = 0.5;

/** Creates the dimming; it follows the store by itself. */
export function createDimming({ store, uniforms, invalidate }: DimmingOptions) {
  let drawn: readonly HungExhibit[] = [];
  let end: (() => void) | null = null;

  /** While no years are chosen the table stays as it is: its light is coming back. */
  const write = (): void => {
    const { lit } = store.getState();
    if (!lit) return;
    const bytes = fitDimmedTable(uniforms, drawn.length);
    drawn.forEach(({ exhibit }, at) => {
      bytes[at * 2] = lit.has(exhibit) ? 0 : 255;
    });
    uniforms.uDimmed.value.needsUpdate = true;
  };
  const unsubscribe = store.subscribe(({ lit }, previous) => {
    if (lit === previous.lit) return;
    write();
    end ??= activityOf(store).begin('dimming');
    invalidate();
  });
  uniforms.uDimming.value = store.getState().lit ? 1 : 0;

  return {
    /** The exhibits drawn now; their numbers are those the materials know. */
    setDrawn: (exhibits: readonly HungExhibit[]): void => {
      drawn = exhibits;
      write();
    },
    step: (delta: number): void => {
      const { lit, motion } = store.getState();
      const goal = lit ? 1 : 0;
      const { value } = uniforms.uDimming;
      if (value === goal) {
        end?.();
        end = null;
        return;
      }
      const by = motion === 'reduced' ? 1 : Math.min(delta, 0.1) / EASE;
      uniforms.uDimming.value = goal > value ? Math.min(1, value + by) : Math.max(0, value - by);
      invalidate();
    },
    dispose: (): void => {
      unsubscribe();
      uniforms.uDimmed.value.dispose();
      end?.();
    },
  };
}
