/** Lets exhibits appear little by little as their stories come near, instead of all at once. */
import type { HungExhibit } from '../../../domain/hall/hall';
import type { Seconds } from '../../../domain/units';
import { type AttentionUniforms, fitDimmedTable } from './attentionUniforms';

export interface ArrivalOptions {
  readonly uniforms: Pick<AttentionUniforms, 'uDimmed'>;
  readonly invalidate: () => void;
  /** Says that something began to appear; the result is called when all of it is there. */
  readonly begin: () => () => void;
}

/** Time in which an exhibit appears. */
const APPEARING: Seconds = 0.7;

/** Creates the arrival of what is drawn; at rest it does nothing. */
export function createArrival({ uniforms, invalidate, begin }: ArrivalOptions) {
  /** How far each drawn exhibit has appeared, in the order of their numbers. */
  let arrived = new Map<string, number>();
  let end: (() => void) | null = null;

  const write = (): void => {
    const bytes = fitDimmedTable(uniforms, arrived.size);
    let at = 1;
    for (const share of arrived.values()) {
      bytes[at] = Math.round(share * 255);
      at += 2;
    }
    uniforms.uDimmed.value.needsUpdate = true;
  };
  const finish = (): void => {
    end?.();
    end = null;
  };

  return {
    /** The exhibits drawn now; their numbers are those the materials know. */
    setDrawn: (exhibits: readonly HungExhibit[]): void => {
      arrived = new Map(exhibits.map(({ exhibit }) => [exhibit, arrived.get(exhibit) ?? 0]));
      write();
      if ([...arrived.values()].every((share) => share === 1)) return;
      end ??= begin();
      invalidate();
    },
    step: (delta: Seconds): void => {
      if (!end || delta <= 0) return;
      let isWhole = true;
      for (const [exhibit, share] of arrived) {
        const next = Math.min(1, share + Math.min(delta, 0.1) / APPEARING);
        arrived.set(exhibit, next);
        if (next < 1) isWhole = false;
      }
      write();
      invalidate();
      if (isWhole) finish();
    },
    dispose: finish,
  };
}
