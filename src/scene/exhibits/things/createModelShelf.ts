/**
 * The models near the visitor: fetched, read and brought to the card in the order they are wanted, and taken from it when
 * others need the room. A level that does not arrive is done without; a model of which nothing arrives is a block.
 */
import type { BatchRoom, ModelBatch } from './createModelBatch';
import { type LevelNote, type ReadModel, readModel } from './readModel';

/** Fetches one level of a model. Rejects where it does not arrive. */
export type LoadModel = (model: string, level: string) => Promise<ArrayBuffer>;

/** A level of a model. */
export interface Wanted {
  readonly model: string;
  readonly level: string;
}

/** What is known of a model once its coarsest level was read. */
export interface ModelFacts {
  readonly size: readonly [number, number, number];
  /** Coarsest first. */
  readonly levels: readonly LevelNote[];
}

export interface ModelShelf {
  readonly factsOf: (model: string) => ModelFacts | null;
  /** Number of a level's geometry in the batch, or null while it is not on the card. */
  readonly numberOf: (model: string, level: string) => number | null;
  /** True where even the coarsest level did not arrive. */
  readonly isMissing: (model: string) => boolean;
  /** Wants these from now on, most urgent first, and nothing else. */
  readonly want: (wanted: readonly Wanted[]) => void;
  /** Asks again, now that one stands elsewhere, for what found no room or did not arrive. */
  readonly retry: () => void;
  /** True while something wanted is on its way. */
  readonly isBusy: () => boolean;
  readonly dispose: () => void;
}

export interface ModelShelfOptions {
  readonly batch: ModelBatch;
  readonly load: LoadModel;
  /** Something arrived, failed or came to the card. */
  readonly onChange: () => void;
  /** Models of which nothing arrived, each time they change. */
  readonly onMissing: (models: readonly string[]) => void;
}

/** The level that is read first, and tells of the others. */
export const COARSEST = 'far';
const AT_ONCE = 4;
/** A file that does not arrive is asked for this often. */
const TRIES = 3;

type Shelved =
  | { readonly state: 'loading' | 'failed' | 'crowded' }
  | { readonly state: 'uploading' | 'ready'; readonly number: number };

/** Creates an empty shelf over a batch, which stays the caller's. */
export function createModelShelf({ batch, load, onChange, onMissing }: ModelShelfOptions): ModelShelf {
  const facts = new Map<string, ModelFacts>();
  /** In the order they were last wanted. */
  const shelved = new Map<string, Shelved>();
  const tries = new Map<string, number>();
  const missing = new Set<string>();
  /** Read, and waiting for what is on its way to the card. */
  const delayed: [string, ReadModel][] = [];
  let wanted: readonly Wanted[] = [];
  let names: ReadonlySet<string> = new Set();
  let isDisposed = false;

  const stateOf = ({ model, level }: Wanted): Shelved['state'] | 'none' =>
    shelved.get(nameOf(model, level))?.state ?? 'none';
  const place = (name: string, read: ReadModel): void => {
    const onReady = (): void => {
      const now = shelved.get(name);
      if (now?.state === 'uploading') shelved.set(name, { ...now, state: 'ready' });
      const again = delayed.splice(0);
      for (const each of again) place(...each);
      onChange();
    };
    const add = () => batch.add(read.geometry, onReady);
    const number = addMakingRoom(batch, shelved, names, add);
    if (number === 'later') {
      delayed.push([name, read]);
      return;
    }
    shelved.set(name, number === null ? { state: 'crowded' } : { state: 'uploading', number });
    read.geometry.dispose();
  };
  const bring = async ({ model, level }: Wanted): Promise<void> => {
    const name = nameOf(model, level);
    shelved.set(name, { state: 'loading' });
    tries.set(name, (tries.get(name) ?? 0) + 1);
    try {
      const read = readModel(await load(model, level));
      if (isDisposed) return;
      if (read.levels) facts.set(model, { size: read.size, levels: read.levels });
      if (missing.delete(model)) onMissing([...missing]);
      place(name, read);
    } catch {
      if (isDisposed) return;
      shelved.set(name, { state: 'failed' });
      if (level === COARSEST && !missing.has(model)) onMissing([...missing.add(model)]);
    }
    ask();
    onChange();
  };
  const ask = (): void => {
    const loading = [...shelved.values()].filter(({ state }) => state === 'loading').length;
    const next = wanted.filter((each) => stateOf(each) === 'none').slice(0, Math.max(0, AT_ONCE - loading));
    for (const each of next) void bring(each);
  };

  return {
    factsOf: (model) => facts.get(model) ?? null,
    numberOf: (model, level) => {
      const found = shelved.get(nameOf(model, level));
      return found?.state === 'ready' ? found.number : null;
    },
    isMissing: (model) => missing.has(model),
    want: (next) => {
      wanted = next;
      names = new Set(next.map(({ model, level }) => nameOf(model, level)));
      putLast(shelved, names);
      ask();
    },
    retry: () => {
      for (const [name, { state }] of shelved) {
        if (state === 'crowded' || (state === 'failed' && (tries.get(name) ?? 0) < TRIES)) shelved.delete(name);
      }
      ask();
    },
    isBusy: () => wanted.some((each) => ['none', 'loading', 'uploading'].includes(stateOf(each))),
    dispose: () => {
      isDisposed = true;
      for (const [, { geometry }] of delayed) geometry.dispose();
    },
  };
}

/** Moves what is wanted now to the end of the order; what stands first is the first to go. */
function putLast(shelved: Map<string, Shelved>, names: ReadonlySet<string>): void {
  for (const name of names) {
    const known = shelved.get(name);
    if (!known) continue;
    shelved.delete(name);
    shelved.set(name, known);
  }
}

/** Adds a geometry, taking others from the card that nobody wants, the longest forgotten first, until there is room. */
function addMakingRoom(
  batch: ModelBatch,
  shelved: Map<string, Shelved>,
  wanted: ReadonlySet<string>,
  add: () => number | 'later' | null,
): number | 'later' | null {
  for (;;) {
    const number = add();
    if (number !== null) return number;
    const other = [...shelved].find(([name, { state }]) => state === 'ready' && !wanted.has(name));
    if (other?.[1].state !== 'ready') return null;
    batch.remove(other[1].number);
    shelved.delete(other[0]);
  }
}

const nameOf = (model: string, level: string): string => `${model}.${level}`;

/** Room on the card by quality: 17, 12 and 7 MB at 28 bytes a vertex and 4 an index. */
export const BATCH_ROOM = {
  high: { vertices: 420_000, indices: 1_350_000 },
  medium: { vertices: 300_000, indices: 960_000 },
  low: { vertices: 170_000, indices: 540_000 },
} as const satisfies Record<string, BatchRoom>;
