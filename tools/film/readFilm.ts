import type { Parsed } from '../../src/domain/catalogue/issue';
import { parseFilm } from '../../src/domain/film/parseFilm';
import type { FilmOverrides } from '../../src/domain/film/planFilm';
import type { Film } from '../../src/domain/film/schemas';
import { parseTour } from '../../src/domain/tours/parseTour';
import type { Tour } from '../../src/domain/tours/schemas';
import { readJsonFile } from '../check/readJsonFile';

/** A film with the tour it shows, both checked. */
export interface FilmRead {
  readonly film: Film;
  readonly tour: Tour;
}

/**
 * Reads a film and its tour from an exhibition folder.
 *
 * @param overrides as asked at the command line; checked like the file's own values, and win over them
 */
export async function readFilm(folder: string, name: string, overrides: FilmOverrides): Promise<Parsed<FilmRead>> {
  const film = await readParsed(folder, `films/${name}.json`, (file, value) =>
    parseFilm(file, typeof value === 'object' ? { ...value, ...overrides } : value),
  );
  if (!film.ok) return film;
  const tour = await readParsed(folder, `tours/${film.value.tour}.json`, parseTour);
  return tour.ok ? { ok: true, value: { film: film.value, tour: tour.value } } : tour;
}

async function readParsed<T>(
  folder: string,
  file: string,
  parse: (file: string, value: unknown) => Parsed<T>,
): Promise<Parsed<T>> {
  const read = await readJsonFile(folder, file);
  return read.ok ? parse(file, read.value) : read;
}
