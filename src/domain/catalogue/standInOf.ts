import type { Kind } from './schemas';

/** What stands in the hall in place of an original. */
export type StandIn = 'plate' | 'sheet' | 'object' | 'model' | 'panel';

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

/** What stands in the hall in place of an original of a kind. */
export const standInOf = (kind: Kind): StandIn => STAND_IN[kind];
