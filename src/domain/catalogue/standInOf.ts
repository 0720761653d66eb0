import type { Exhibit, Kind } from './schemas';

/** What stands in the hall in place of an original. */
export type StandIn = 'plate' | 'sheet' | 'object' | 'model' | 'reduced' | 'panel';

const STAND_IN: Readonly<Record<Kind, StandIn>> = {
  photograph: 'plate',
  poster: 'plate',
  map: 'plate',
  document: 'sheet',
  book: 'object',
  periodical: 'object',
  film: 'object',
  object: 'object',
  medal: 'object',
  sound: 'object',
  aircraft: 'model',
  panel: 'panel',
};

/** What stands in the hall in place of an original: by its kind, and told apart where it is a reduced model, of known scale or not. */
export function standInOf({ kind, display }: Pick<Exhibit, 'kind' | 'display'>): StandIn {
  const isReduced = display.scale !== null || display.mount === 'model';
  return kind === 'object' && isReduced ? 'reduced' : STAND_IN[kind];
}
