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
  /** Something that was leaving has gone, and need not be drawn any more. */
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
  const isWhole = (): boolean =>
    uniforms.uBuilt.value === 1 && [...arrived].every(([id, share]) => share === goalOf(id));
  const write = (): void => {
    const bytes = fitDimmedTable(uniforms, arrived.size);
    let at = 1;
    for (const share of arrived.values()) {
      bytes[at] = Math.round(share * 255);
      at += 2;
    }
    uniforms.uDimmed.value.needsUpdate = true;
    onChange();
  };
  const finish = (): void => {
    end?.();
    end = null;
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
      const before = [...arrived];
      for (const [exhibit, share] of before) arrived.set(exhibit, towards(goalOf(exhibit), share, by));
      write();
      invalidate();
      if (isWhole()) finish();
      if (before.some(([exhibit, share]) => share > 0 && arrived.get(exhibit) === 0)) onGone();
    },
    /** How far an exhibit has appeared; 0 for one that is not drawn. */
    shareOf: (exhibit: string): number => arrived.get(exhibit) ?? 0,
    dispose: finish,
  };
}

const towards = (goal: number, from: number, by: number): number =>
  goal > from ? Math.min(goal, from + by) : Math.max(goal, from - by);
