/**
 * Feedback for the exhibit one points at or, by keyboard, stands on: it brightens, a line surrounds it, and the title
 * chip of the interface is told where it is on the screen.
 */
import { type PerspectiveCamera, Vector3 } from 'three';
import type { HallData, HungExhibit } from '../../../domain/hall/hall';
import { activityOf } from '../../../state/activity';
import type { GalleryStoreApi } from '../../../state/createGalleryStore';
import { hoverAnchorOf } from '../../../state/hoverAnchor';
import { createAttentionUniforms } from './attentionUniforms';
import { createOutline } from './createOutline';

export interface AttentionOptions {
  readonly store: GalleryStoreApi;
  readonly hall: HallData;
  readonly invalidate: () => void;
}

/** Size of the canvas in CSS pixels. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** Seconds in which attention comes and goes. */
const EASE = 0.16;
/** Smaller movements of the anchor are not told, in CSS pixels. */
const STILL = 0.5;

/** Creates the feedback; it follows the store by itself. */
export function createAttention({ store, hall, invalidate }: AttentionOptions) {
  const uniforms = createAttentionUniforms();
  const outline = createOutline();
  const anchor = hoverAnchorOf(store);
  const accents = new Map<string, string>(hall.sections.map(({ id, accent }) => [id, accent]));
  const top = new Vector3();
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

  const tellAnchor = (camera: PerspectiveCamera, { width, height }: ScreenSize): void => {
    const known = anchor.get();
    if (!target) {
      if (known) anchor.set(null);
      return;
    }
    const { centre, size, tilt } = target;
    const rise = (size.y / 2) * Math.cos(tilt) + (size.z / 2) * Math.sin(tilt);
    top.set(centre.x, centre.y + rise, centre.z).project(camera);
    if (top.z > 1 || Math.abs(top.x) > 1 || Math.abs(top.y) > 1) {
      if (known) anchor.set(null);
      return;
    }
    const x = ((top.x + 1) / 2) * width;
    const y = ((1 - top.y) / 2) * height;
    if (!known || Math.abs(known.x - x) > STILL || Math.abs(known.y - y) > STILL) anchor.set({ x, y });
  };

  return {
    uniforms,
    object: outline.object,
    /** The exhibits drawn now; their numbers are those the materials know. */
    setDrawn: (exhibits: readonly HungExhibit[]): void => {
      drawn = exhibits;
      target = null;
      uniforms.uAttended.value = -1;
      choose();
    },
    step: (camera: PerspectiveCamera, delta: number, size: ScreenSize): void => {
      ease(delta);
      tellAnchor(camera, size);
    },
    dispose: (): void => {
      unsubscribe();
      anchor.set(null);
      end?.();
      outline.dispose();
    },
  };
}
