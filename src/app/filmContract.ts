import type { FilmReceipt } from '../domain/film/ports';
import type { Film } from '../domain/film/schemas';
import type { Tour } from '../domain/tours/schemas';

/** What the recorder is asked for; film and tour come checked from whoever asks. */
export interface FilmRequest {
  readonly film: Film;
  readonly tour: Tour;
  /** Everything else the pictures depend on, e.g. a digest of the build. */
  readonly inputs: string;
}

/** Where the recorder's page sends what it makes; the tool that drives the page provides it. */
export interface FilmDesk {
  /** Takes bytes of the file, as base64. */
  readonly takeBytes: (base64: string, position: number) => Promise<void>;
  readonly tellFrame: (done: number, of: number) => Promise<void>;
}

/** `window.film` on a page opened with `?film`. */
export interface FilmApi {
  /** @throws Error with every fault of the tour, or what stopped the recording */
  readonly record: (request: FilmRequest) => Promise<FilmReceipt>;
}

declare global {
  interface Window {
    film?: FilmApi;
    filmDesk?: FilmDesk;
  }
}
