/**
 * Feedback for the exhibit one points at or, by keyboard, stands on: it brightens, a line surrounds it, and the title
 * chip of the interface is told where it is on the screen. What is not of the chosen years is dimmed.
 */
import type { PerspectiveCamera } from 'three';
import type { HallData, HungExhibit } from '../../../domain/hall/hall';
import { activityOf } from '../../../state/activity';
import type { GalleryStoreApi } from '../../../state/createGalleryStore';
import { hoverAnchorOf } from '../../../state/hoverAnchor';
import { createAttentionUniforms } from './attentionUniforms';
import { createAnchor, type ScreenSize } from './createAnchor';
import { type ArrivalOptions, createArrival } from './createArrival';
import { createDimming } from './createDimming';
import { createOutline } from './createOutline';

export interface AttentionOptions {
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
  readonly invalidate: () => void;
  /** False while what hangs is not drawn yet. */
  readonly isShown: () => boolean;
  readonly arriving: Pick<ArrivalOptions, 'isInstant' | 'onChange' | 'onGone'>;
}

/** Seconds in which attention comes and goes. */
const EASE = 0.16;
/** Creates the feedback; it follows the store by itself. */
export function createAttention(options: AttentionOptions) {
  const { store, hall, invalidate, isShown, arriving } = options;
  const uniforms = createAttentionUniforms();
  const dimming = createDimming({ store, uniforms, invalidate });
  const begin = () => activityOf(store).begin('arrival');
  const arrival = createArrival({ uniforms, invalidate, begin, ...arriving });
  const outline = createOutline();
  const tellAnchor = createAnchor(store);
  const accents = new Map<string, string>(hall.sections.map(({ id, accent }) => [id, accent]));
  let drawn: readonly HungExhibit[] = [];
  let target: HungExhibit | null = null;
  let strength = 0;
  let end: (() => void) | null = null;

  const choose = (): void => {
    const { hovered, focused, open } = store.getState();
    const id = hovered ?? (open === null ? focused : null);
    const at = id === null ? -1 : drawn.findIndex(({ exhibit }) => exhibit === id);
    const next = drawn[at] ?? null;
    if (next) {
      uniforms.uAttended.value = at;
      if (next !== target) {
        outline.surround(next, accents.get(next.section) ?? '#ffffff');
        strength = Math.min(strength, 0.35);
      }
    }
    if (next !== target) {
      target = next;
      end ??= activityOf(store).begin('attention');
      invalidate();
    }
  };
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.hovered !== previous.hovered || state.focused !== previous.focused || state.open !== previous.open)
      choose();
  });

  const ease = (delta: number): void => {
    const goal = target ? 1 : 0;
    if (strength === goal) {
      end?.();
      end = null;
      return;
    }
    const by = Math.min(delta, 0.1) / EASE;
    strength = goal > strength ? Math.min(1, strength + by) : Math.max(0, strength - by);
    uniforms.uAttention.value = strength;
    outline.setStrength(strength);
    invalidate();
  };

  return {
    uniforms,
    object: outline.object,
    /** How far an exhibit has appeared; 0 for one that is not drawn. */
    shareOf: arrival.shareOf,
    /** The exhibits drawn now, and which of them are to disappear; their numbers are those the materials know. */
    setDrawn: (exhibits: readonly HungExhibit[], leaving: ReadonlySet<string>): void => {
      drawn = exhibits;
      arrival.setDrawn(exhibits, leaving);
      dimming.setDrawn(exhibits);
      target = null;
      uniforms.uAttended.value = -1;
      choose();
    },
    step: (camera: PerspectiveCamera, delta: number, size: ScreenSize): void => {
      ease(delta);
      dimming.step(delta);
      if (isShown()) arrival.step(delta);
      tellAnchor(target, camera, size);
    },
    dispose: (): void => {
      unsubscribe();
      hoverAnchorOf(store).set(null);
      end?.();
      arrival.dispose();
      outline.dispose();
      dimming.dispose();
    },
  };
}
