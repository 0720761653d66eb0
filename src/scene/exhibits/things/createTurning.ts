import type { BatchedMesh } from 'three';
import type { Fading } from './createFading';
import type { ModelFacts, ModelShelf } from './createModelShelf';
import { display, hide, placed, type Shown } from './showInstances';

/** A thing with the level chosen for it. */
export interface Choice {
  readonly each: Shown;
  readonly facts: ModelFacts | null;
  /** Place in the model's levels. */
  readonly level: number;
}

export interface TurningOptions {
  readonly mesh: BatchedMesh;
  readonly shelf: Pick<ModelShelf, 'numberOf' | 'isMissing'>;
  readonly fading: Pick<Fading, 'appear' | 'change' | 'isChanging'>;
  /** What stands for a model of which nothing arrived. */
  readonly block: { readonly number: number; readonly size: readonly [number, number, number] };
}

/** A level's geometry and its place in the model's levels. */
interface Level {
  readonly number: number;
  readonly level: number;
}

/** Creates what turns things to the best there is of the level chosen for them: softly in the place of another, or of nothing. */
export function createTurning({ mesh, shelf, fading, block }: TurningOptions): (choice: Choice) => void {
  const turnTo = (each: Shown, { size, levels }: ModelFacts, { number, level }: Level): void => {
    if (fading.isChanging(each)) return;
    const { thing, number: before } = each;
    const name = before === number ? undefined : levels[each.level]?.name;
    if (before >= 0 && name) fading.change(each, { model: thing.model, level: name }, placed(thing, size));
    display(mesh, each, number, size, level);
    if (before < 0 && each.presence < 1) fading.appear(each);
  };
  return ({ each, facts, level }) => {
    const { model } = each.thing;
    const best = facts ? bestOf(facts, level, (name) => shelf.numberOf(model, name)) : null;
    if (facts && best) turnTo(each, facts, best);
    else if (facts) hide(mesh, each);
    else if (shelf.isMissing(model))
      turnTo(each, { size: block.size, levels: [] }, { number: block.number, level: -1 });
  };
}

/** The level asked for, else the finest coarser one that is there, else the coarsest finer one. */
function bestOf({ levels }: ModelFacts, level: number, numberOf: (name: string) => number | null): Level | null {
  const at = (place: number): Level | null => {
    const number = numberOf(levels[place]?.name ?? '');
    return number === null ? null : { number, level: place };
  };
  for (let coarser = level; coarser >= 0; coarser -= 1) {
    const found = at(coarser);
    if (found) return found;
  }
  for (let finer = level + 1; finer < levels.length; finer += 1) {
    const found = at(finer);
    if (found) return found;
  }
  return null;
}
