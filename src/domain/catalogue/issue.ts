/** One fault of one file, in words a curator can act on. */
export interface Issue {
  /** File relative to the exhibition folder, e.g. `catalogue/military.json`. */
  readonly file: string;
  /** Path inside the file, e.g. `exhibits[12](phm-doolittle).date`. */
  readonly path: string;
  /** The value found there, shortened, as JSON; empty where something is missing. */
  readonly value: string;
  /** Why it is refused. */
  readonly reason: string;
}

/** Either the typed value or every fault found, never the first only. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };
