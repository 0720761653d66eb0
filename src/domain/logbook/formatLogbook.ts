import type { Logbook } from './logbook';

/** A logbook as the text that the device keeps; `parseLogbook` reads it. */
export const formatLogbook = ({ favourites, seen }: Logbook): string =>
  JSON.stringify({ version: 1, favourites, seen });
