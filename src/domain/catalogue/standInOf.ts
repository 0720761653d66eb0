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

/** What stands in the hall in place of an original: by its kind, and told apart where it is a reduced model. */
export function standInOf({ kind, display }: Pick<Exhibit, 'kind' | 'display'>): StandIn {
  return kind === 'object' && display.scale !== null ? 'reduced' : STAND_IN[kind];
}
