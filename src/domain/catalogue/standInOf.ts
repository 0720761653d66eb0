import type { Exhibit, Kind } from './schemas';

/** What stands in the hall in place of an original. */
export type StandIn = 'plate' | 'drawn' | 'sheet' | 'object' | 'model' | 'reduced' | 'panel';

const STAND_IN: Readonly<Record<Kind, StandIn>> = {
  photograph: 'plate',
  poster: 'drawn',
  map: 'drawn',
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

/**
 * What stands in the hall in place of an original: by its kind, and told apart where a thing hangs as a drawn picture or
 * is a reduced model, of known scale or not.
 */
export function standInOf({ kind, display }: Pick<Exhibit, 'kind' | 'display'>): StandIn {
  if (kind !== 'object') return STAND_IN[kind];
  if (display.mount === 'framed') return 'drawn';
  return display.scale !== null || display.mount === 'model' ? 'reduced' : 'object';
}
