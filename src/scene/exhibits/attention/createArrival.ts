/** Lets exhibits appear little by little as their stories come near, instead of all at once, and go the same way. */
import type { HungExhibit } from '../../../domain/hall/hall';
import type { Seconds } from '../../../domain/units';
import { type AttentionUniforms, fitDimmedTable } from './attentionUniforms';

export interface ArrivalOptions {
  readonly uniforms: Pick<AttentionUniforms, 'uDimmed' | 'uBuilt'>;
  readonly invalidate: () => void;
  /** Says that something began to appear; the result is called when all of it is there. */
  readonly begin: () => () => void;
  /** True where nothing may fade: motion is reduced, or a film is drawn. */
  readonly isInstant: () => boolean;
  /** Shares have changed. */
  readonly onChange?: () => void;
  /** All that was leaving has gone, and need not be drawn any more. */
  readonly onGone?: () => void;
}

/** Time in which an exhibit appears. */
const APPEARING: Seconds = 0.7;
const NONE: ReadonlySet<string> = new Set();

/** Creates the arrival of what is drawn; at rest it does nothing. */
export function createArrival(options: ArrivalOptions) {
  const { uniforms, invalidate, begin, isInstant, onChange = () => {}, onGone = () => {} } = options;
  /** How far each drawn exhibit has appeared, in the order of their numbers. */
  let arrived = new Map<string, number>();
  let leaving: ReadonlySet<string> = NONE;
  let end: (() => void) | null = null;

  const goalOf = (exhibit: string): number => (leaving.has(exhibit) ? 0 : 1);
  const isWhole = (): boolean => {
    for (const [exhibit, share] of arrived) if (share !== goalOf(exhibit)) return false;
    return uniforms.uBuilt.value === 1;
  };
  /** Tells the materials what has changed; nothing else is sent to the card. */
  const write = (): void => {
    const bytes = fitDimmedTable(uniforms, arrived.size);
    let at = 1;
    for (const share of arrived.values()) {
      const byte = Math.round(share * 255);
      if (bytes[at] !== byte) uniforms.uDimmed.value.needsUpdate = true;
      bytes[at] = byte;
      at += 2;
    }
    onChange();
  };
  const finish = (): void => {
    end?.();
    end = null;
    if (leaving.size > 0) onGone();
  };

  return {
    /**
     * The exhibits drawn now; their numbers are those the materials know.
     *
     * @param going those of them that are to disappear
     */
    setDrawn: (exhibits: readonly HungExhibit[], going: ReadonlySet<string> = NONE): void => {
      arrived = new Map(exhibits.map(({ exhibit }) => [exhibit, arrived.get(exhibit) ?? 0]));
      leaving = going;
      write();
      if (isWhole()) return;
      end ??= begin();
      invalidate();
    },
    step: (delta: Seconds): void => {
      if (uniforms.uBuilt.value < 1) end ??= begin();
      const by = isInstant() ? 1 : Math.min(delta, 0.1) / APPEARING;
      if (!end || by <= 0) return;
      uniforms.uBuilt.value = Math.min(1, uniforms.uBuilt.value + by);
      let isOther = false;
      for (const [exhibit, share] of arrived) {
        const goal = goalOf(exhibit);
        if (share === goal) continue;
        arrived.set(exhibit, towards(goal, share, by));
        isOther = true;
      }
      if (isOther) write();
      invalidate();
      if (isWhole()) finish();
    },
    /** How far an exhibit has appeared; 0 for one that is not drawn. */
    shareOf: (exhibit: string): number => arrived.get(exhibit) ?? 0,
    dispose: () => end?.(),
  };
}

const towards = (goal: number, from: number, by: number): number =>
  goal > from ? Math.min(goal, from + by) : Math.max(goal, from - by);
