/**
 * Lets things appear softly when their models come late, and change softly from one level of a model to another: for a
 * third of a second both levels are drawn, each in its own share of the pixels. At rest nothing is drawn twice.
 */
import type { BatchedMesh, Matrix4 } from 'three';
import type { Seconds } from '../../../domain/units';
import type { Wanted } from './createModelShelf';
import type { LookTable } from './lookTable';
import type { Shown } from './showInstances';

export interface FadingOptions {
  readonly mesh: Pick<BatchedMesh, 'addInstance' | 'deleteInstance' | 'setMatrixAt'>;
  readonly looks: Pick<LookTable, 'write' | 'setPresence'>;
}

export interface Fading {
  /** Lets a thing appear, from its own presence on. */
  readonly appear: (each: Shown) => void;
  /** Draws what a thing shows now a second time, to make way little by little for what it will show. False where too many change. */
  readonly change: (each: Shown, shown: Wanted, matrix: Matrix4) => boolean;
  readonly isChanging: (each: Shown) => boolean;
  /** Levels that are drawn until their change is over. */
  readonly held: () => readonly Wanted[];
  /** Goes on by a frame's time, or to the end; true where a change ended. */
  readonly step: (delta: Seconds, isInstant: boolean) => boolean;
  readonly isBusy: () => boolean;
  /** Forgets all things: changes end at once, and what appears may go on (`appear`) in another instance. */
  readonly rehang: () => void;
}

/** Time in which a thing appears, and in which one level makes way for another. */
export const APPEARING: Seconds = 0.4;
export const CHANGING: Seconds = 0.3;
/** Most things that change at once; others change without a fade. */
export const MOST_CHANGES = 96;
/** Smallest share: nought would not tell what comes from what goes. */
const LEAST = 0.001;

interface Change {
  readonly each: Shown;
  readonly ghost: number;
  readonly shown: Wanted;
  share: number;
}

/** Creates a fading in which nothing fades. */
export function createFading({ mesh, looks }: FadingOptions): Fading {
  const appearing = new Set<Shown>();
  const changes = new Map<Shown, Change>();
  const end = ({ each, ghost }: Change): void => {
    mesh.deleteInstance(ghost);
    looks.setPresence(each.instance, 1);
    changes.delete(each);
  };
  const show = ({ each, ghost, share }: Change): void => {
    looks.setPresence(each.instance, 1 + share);
    looks.setPresence(ghost, -share);
  };

  return {
    appear: (each) => {
      appearing.add(each);
      looks.setPresence(each.instance, each.presence);
    },
    change: (each, shown, matrix) => {
      if (changes.size >= MOST_CHANGES || appearing.has(each)) return false;
      const ghost = mesh.addInstance(each.number);
      mesh.setMatrixAt(ghost, matrix);
      looks.write([[ghost, each.thing.look]]);
      const change = { each, ghost, shown, share: LEAST };
      changes.set(each, change);
      show(change);
      return true;
    },
    isChanging: (each) => changes.has(each),
    held: () => [...changes.values()].map(({ shown }) => shown),
    step: (delta, isInstant) => {
      const by = isInstant ? 1 : Math.min(delta, 0.1);
      for (const each of appearing) {
        each.presence = Math.min(1, each.presence + by / APPEARING);
        looks.setPresence(each.instance, each.presence);
        if (each.presence === 1) appearing.delete(each);
      }
      let hasEnded = false;
      for (const change of changes.values()) {
        change.share += by / CHANGING;
        if (change.share < 1) show(change);
        else end(change);
        hasEnded ||= change.share >= 1;
      }
      return hasEnded;
    },
    isBusy: () => appearing.size > 0 || changes.size > 0,
    rehang: () => {
      for (const change of changes.values()) end(change);
      appearing.clear();
    },
  };
}
